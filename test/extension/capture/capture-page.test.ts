import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import { parseCaptured } from '../../../extension/capture/captured-page.ts';
import { captureFixture, documentOf, FIXTURE_PAGES, fixturePage } from './stored-page.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function capture(html: string, url = 'https://shop.example/'): ReturnType<typeof capturePage> {
  return capturePage(documentOf(html), { url, now: NOW, businessId: '' });
}

const GOOD = {
  '@type': 'Review',
  author: 'Ann',
  datePublished: '2026-01-05',
  reviewBody: 'Good bread.',
  reviewRating: { ratingValue: 5, bestRating: 5 },
};

function jsonLdOf(reviews: readonly object[]): string {
  return `<script type="application/ld+json">${JSON.stringify(reviews)}</script>`;
}

/** The days that reviews with these dates were written on, on one page. */
function daysOf(...dates: readonly string[]): readonly (string | null)[] {
  const reviews = dates.map(
    (date) =>
      `<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">${date}</b><i itemprop="datePublished">${date}</i><p itemprop="reviewBody">Good</p></div>`,
  );
  return capture(reviews.join('')).reviews.map((each) => each.writtenAt);
}

describe.each(FIXTURE_PAGES)('capturePage on $name', (page) => {
  const { state, siteId, business, notes, reviews } = page.expected;
  const captured = captureFixture(page);

  it('reads the reviews that a human sees, and no other', () => {
    expect(captured.reviews).toHaveLength(reviews.length);
    for (const [at, review] of reviews.entries()) {
      expect(captured.reviews[at]).toMatchObject(review);
    }
  });

  it('says how it went', () => {
    expect({ state: captured.state, siteId: captured.siteId, notes: captured.notes }).toEqual({
      state,
      siteId,
      notes,
    });
  });

  it('reads the business', () => {
    expect(captured.business).toEqual(business);
  });

  it('gives what passes the message door as it is', () => {
    expect(parseCaptured(JSON.parse(JSON.stringify(captured)))).toEqual({
      ok: true,
      value: captured,
    });
  });

  it('gives each review its own id, the same one at a second look', () => {
    const ids = captured.reviews.map((review) => review.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(captureFixture(page).reviews.map((review) => review.id)).toEqual(ids);
  });
});

describe('capturePage', () => {
  it.each([
    ['a maker that is marked apart', 'Linden', '<h1>Linden Rye bread</h1>', 'Linden Rye bread'],
    ['no maker', 'Other', '<h1>Linden Rye bread</h1>', 'Rye bread'],
    ['a heading of its list', 'Linden', '<h1>Customer reviews</h1>', 'Rye bread'],
  ])('names the business with %s', (_, brand, heading, name) => {
    const { business } = capture(
      `${heading}<div itemscope itemtype="https://schema.org/Product"><meta itemprop="brand" content="${brand}"><meta itemprop="name" content="Rye bread"><div itemprop="aggregateRating" itemscope><meta itemprop="ratingValue" content="4"></div></div>`,
      'https://bakery.example/',
    );
    expect(business?.name).toBe(name);
  });

  it('says what it looked for where there is nothing', () => {
    const { ways, reviews } = capture('<p>Hello</p>', 'https://www.amazon.de/dp/1');
    expect(reviews).toEqual([]);
    expect(ways).toEqual([
      { way: 'recipe', found: 0 },
      { way: 'microdata', found: 0 },
      { way: 'rdfa', found: 0 },
      { way: 'hreview', found: 0 },
      { way: 'json-ld', found: 0 },
      { way: 'repeated', found: 0 },
      { way: 'state', found: 0 },
    ]);
  });

  it('says which rung answered for each field', () => {
    const { fields } = captureFixture(fixturePage('google-maps/place-panel'));
    expect(fields.find(({ field }) => field === 'author')).toMatchObject({
      rungs: { aria: 3 },
      missing: 0,
      confidence: 0.93,
    });
    expect(fields.find(({ field }) => field === 'text')).toMatchObject({
      rungs: { id: 2 },
      missing: 1,
    });
  });

  it('runs nothing of the page and changes nothing in it', () => {
    const page = fixturePage('hostile/scripts-in-texts');
    const document = documentOf(page.html);
    const before = document.cloneNode(true);
    capturePage(document, { url: page.expected.url, now: NOW, businessId: '' });
    expect(Reflect.get(globalThis, 'counterbellWasHacked')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(document.isEqualNode(before)).toBe(true);
  });

  it('reads d/m and m/d by what the other dates of the page allow', () => {
    expect(daysOf('3/4/2026', '25/4/2026')).toEqual(['2026-04-03', '2026-04-25']);
    expect(daysOf('3/4/2026', '4/25/2026')).toEqual(['2026-03-04', '2026-04-25']);
  });

  it.each([
    ['no address', ''],
    ['an address that is none', 'about:blank'],
    ['a host of many parts', 'https://a.b.c.d.example.co.uk:8443/x?y#z'],
  ])('withstands %s', (_name, url) => {
    expect(capture('<p>Hello</p>', url).state).toBe('nothing');
  });

  it('withstands endless nesting', () => {
    const deep = '<div itemscope itemtype="https://schema.org/Review" itemprop="review">'.repeat(
      600,
    );
    expect(() => capture(`${deep}<p itemprop="reviewBody">Deep`)).not.toThrow();
    const brackets = '['.repeat(20_000);
    expect(() => capture(`<script type="application/ld+json">${brackets}</script>`)).not.toThrow();
  });

  it('cuts a text that no human would read', () => {
    const text = 'word '.repeat(400_000);
    const { reviews } = capture(
      `<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">A</b><i itemprop="datePublished">2026-01-01</i><p itemprop="reviewBody">${text}</p></div>`,
    );
    expect(reviews[0]?.text.length).toBeLessThanOrEqual(20_000);
  });

  it('cuts it in JSON-LD too', () => {
    const [review] = capture(jsonLdOf([{ ...GOOD, reviewBody: 'word '.repeat(10_000) }])).reviews;
    expect(review?.text.length).toBeLessThanOrEqual(20_000);
  });

  it('says how many reviews are beyond the limit', () => {
    const reviews = Array.from({ length: 5003 }, (_, at) => ({ ...GOOD, author: `Guest ${at}` }));
    const captured = capture(jsonLdOf(reviews));
    expect(captured.reviews).toHaveLength(5000);
    expect(captured.notes).toEqual([{ code: 'left-out', count: 3 }]);
  });

  it('says how many could not be told apart', () => {
    const bare = { ...GOOD, author: null, reviewBody: '' };
    const captured = capture(jsonLdOf([bare, bare, { ...bare, datePublished: '2026-01-06' }]));
    expect(captured.reviews).toHaveLength(2);
    expect(captured.notes).toEqual([{ code: 'doubles', count: 1 }]);
  });
});

describe('capturePage on a site that has changed', () => {
  const SITES = FIXTURE_PAGES.filter(
    ({ expected }) =>
      ['trustpilot', 'google-maps', 'amazon'].includes(expected.siteId) &&
      expected.state === 'read' &&
      expected.reviews.length > 1,
  );

  it.each(SITES)('reads $name as before where only class names changed', (page) => {
    const html = page.html.replaceAll(/class="[^"]*"/g, 'class="x1y2"');
    const captured = captureFixture(page, html);
    expect(captured.state).toBe('read');
    for (const [at, review] of page.expected.reviews.entries()) {
      expect(captured.reviews[at]).toMatchObject(review);
    }
  });

  it('reads Trustpilot without its data attributes, and says that it has drifted', () => {
    const page = fixturePage('trustpilot/list-with-teasers');
    const html = page.html.replaceAll(/ data-[a-z-]+="[^"]*"/g, '');
    const captured = captureFixture(page, html);
    expect(captured.state).toBe('drifted');
    expect(captured.reviews.find(({ author }) => author.name === 'Ole')).toMatchObject({
      id: 'trustpilot:600000000000000000000002',
      stars: 2,
      text: 'Half an hour for two cups of tea.',
    });
  });

  it('falls back to what the page tells machines where no card is left', () => {
    const page = fixturePage('trustpilot/list-with-teasers');
    const captured = captureFixture(page, page.html.replaceAll(/<(\/?)article/g, '<$1section'));
    expect(captured.state).toBe('drifted');
    expect(captured.reviews.map(({ author }) => author.name)).toEqual(['Mira T.', 'Ole']);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import { documentOf } from './stored-page.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const UNKNOWN = 'https://bakery.example/reviews';

function capture(page: Document | string, url = UNKNOWN): ReturnType<typeof capturePage> {
  const document = typeof page === 'string' ? documentOf(page) : page;
  return capturePage(document, { url, now: NOW, businessId: '' });
}

function card(name: string, text: string, at = 1): string {
  return `<li class="review"><b class="author">${name}</b><span aria-label="4 out of 5 stars"></span><time datetime="2026-01-0${at}">${at} January 2026</time><p class="text">${text}</p></li>`;
}

function listOf(...cards: readonly string[]): string {
  return `<h2>Reviews</h2><ul>${cards.join('')}</ul>`;
}

const HONEST = [
  card('Ann Probe', 'The rye bread was still warm when we came.'),
  card('Bo Muster', 'We waited long, but the cake made up for it.', 2),
  card('Cy Beispiel', 'Too loud for a talk, too good to stay away.', 3),
];

describe('capturePage on a page that lies', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'author');
    Reflect.deleteProperty(Object.prototype, 'title');
  });

  it('reads elements whose getters throw by the browser’s own', () => {
    const document = documentOf(listOf(...HONEST));
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['textContent', 'className', 'getAttribute', 'parentNode', 'childNodes']) {
        Object.defineProperty(element, name, {
          get: () => {
            throw new Error('no entry');
          },
        });
      }
    }
    const { notes, state } = capture(document);
    expect(['read', 'nothing']).toContain(state);
    expect(notes.every(({ count }) => count > 0)).toBe(true);
  });

  it('reads what a form hides behind fields of its own names', () => {
    const form = `<form>${['getAttribute', 'querySelectorAll', 'childNodes', 'parentNode', 'matches', 'attributes', 'tagName', 'children'].map((name) => `<input name="${name}">`).join('')}`;
    const { reviews } = capture(`${form}${listOf(...HONEST)}</form>`);
    expect(reviews.map(({ author }) => author.name)).toEqual([
      'Ann Probe',
      'Bo Muster',
      'Cy Beispiel',
    ]);
  });

  it('takes nothing from a polluted prototype', () => {
    const told = `<script type="application/ld+json">[{"@type":"Review","reviewBody":"Plain and good.","reviewRating":{"ratingValue":4},"datePublished":"2026-01-05","__proto__":{"author":"Mallory"}}]</script>`;
    const prototype: object = Object.prototype;
    Reflect.set(prototype, 'author', 'Mallory');
    Reflect.set(prototype, 'title', 'Buy here');
    const { reviews } = capture(told);
    expect(JSON.stringify(reviews)).not.toMatch(/Mallory|Buy here/);
    expect(reviews.map(({ text }) => text)).toEqual(['Plain and good.']);
  });

  it('leaves out what is beyond the limit of cards, and says how many', () => {
    const cards = Array.from(
      { length: 20_000 },
      (_, at) =>
        `<div itemprop="review" itemscope><i itemprop="author">Ann ${at}</i><p itemprop="reviewBody">Good bread</p></div>`,
    );
    const { notes, reviews } = capture(cards.join(''));
    expect(reviews).toHaveLength(5000);
    expect(notes).toContainEqual({ code: 'left-out', count: 15_000 });
  });

  it('reads a list of twenty-five thousand entries only as far as it says', () => {
    const cards = Array.from(
      { length: 25_000 },
      (_, at) => `<li><i>${at}</i> <b>no stars</b></li>`,
    );
    expect(capture(`<ul>${cards.join('')}</ul>`)).toMatchObject({
      state: 'nothing',
      notes: [{ code: 'page-cut', count: 1 }],
    });
  });

  it('cuts a review of ten million letters, and reads its neighbours whole', () => {
    const huge = 'word '.repeat(2_000_000);
    const { reviews } = capture(listOf(...HONEST, card('Di Lang', huge, 4)));
    expect(reviews.find(({ author }) => author.name === 'Di Lang')?.text.length ?? 0).toBeLessThan(
      25_000,
    );
    expect(reviews.find(({ author }) => author.name === 'Bo Muster')?.text).toBe(
      'We waited long, but the cake made up for it.',
    );
  });

  it('does not lose its way in cards within cards without end', () => {
    const open = '<div class="review"><b class="author">Eve</b><span>★★★★★</span>'.repeat(5000);
    expect(capture(open).reviews.length).toBeLessThan(200);
  });

  it.each([
    '<script>globalThis.counterbellRan = 1</script>',
    '<img src=x onerror="globalThis.counterbellRan = 1">',
    '"><svg onload=globalThis.counterbellRan=1>',
    '{{constructor.constructor("counterbellRan=1")()}}',
  ])('gives %j back as the text that it is, in every field', (payload) => {
    const said = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const told = JSON.stringify({
      '@type': 'Review',
      '@id': payload,
      author: { '@type': 'Person', name: payload },
      name: payload,
      reviewBody: `${payload} was said`,
      url: payload,
      inLanguage: payload,
      datePublished: payload,
      reviewRating: { ratingValue: payload },
    }).replaceAll('<', String.raw`\u003c`);
    const { reviews } = capture(
      `${listOf(...HONEST, card(said, `${said} was said`, 4))}<script type="application/ld+json">${told}</script>`,
    );
    expect(Reflect.has(globalThis, 'counterbellRan')).toBe(false);
    const alone = capture(`<script type="application/ld+json">${told}</script>`);
    expect([...reviews, ...alone.reviews].map(({ text }) => text)).toContain(`${payload} was said`);
    for (const { permalink } of alone.reviews) expect(permalink ?? '').not.toMatch(/^javascript/i);
  });
});

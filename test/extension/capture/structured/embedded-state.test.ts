import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../../extension/capture/capture-page.ts';
import { drained } from '../../../../extension/capture/slices.ts';
import { readState } from '../../../../extension/capture/structured/embedded-state.ts';
import type { ReviewOnPage } from '../../../../extension/capture/review-on-page.ts';
import { documentOf } from '../stored-page.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

const FIRST = {
  id: 'a1b2c3',
  rating: 4,
  title: 'Warm bread',
  text: 'The rye bread was still warm when we came, and the coffee strong.',
  consumer: { displayName: 'Ann Probe', numberOfReviews: 3 },
  dates: { publishedDate: '2026-01-05T10:00:00.000Z' },
  language: 'en',
  reply: { message: 'Come again, Ann.', publishedDate: '2026-01-06T08:00:00.000Z' },
};
const SECOND = {
  id: 'd4e5f6',
  rating: 2,
  text: 'We waited long.<br>The cake made up for it.',
  consumer: { displayName: 'Bo Muster' },
  dates: { publishedDate: '2026-01-07T10:00:00.000Z' },
};
const STATE = { props: { pageProps: { reviews: [FIRST, SECOND], reviewsCount: 2 } } };

function scriptOf(text: string, type = 'application/json'): string {
  return `<script type="${type}">${text.replaceAll('<', String.raw`\u003c`)}</script>`;
}

function pageOf(state: unknown): string {
  return scriptOf(JSON.stringify(state));
}

function read(html: string): readonly ReviewOnPage[] {
  return drained(readState([documentOf(html)], NOW)).reviews;
}

function alone(html: string): readonly ReviewOnPage[] {
  return drained(readState([documentOf(html)], NOW)).unmistakable;
}

function capture(html: string): ReturnType<typeof capturePage> {
  return capturePage(documentOf(html), {
    url: 'https://bakery.example/',
    now: NOW,
    businessId: '',
  });
}

function shown(text: string): string {
  const cards = [
    ['Ann Probe', '4', text],
    ['Bo Muster', '2', 'We waited long. The cake made up for it.'],
    ['Cy Beispiel', '5', 'Too good to stay away, too loud for a talk.'],
  ].map(
    ([name, points, words]) =>
      `<li class="review"><b class="author">${name}</b><span aria-label="${points} out of 5 stars"></span><time>January 2026</time><p class="text">${words}</p></li>`,
  );
  return `<h2>Reviews</h2><ul>${cards.join('')}</ul>`;
}

describe('readState', () => {
  it('reads reviews with their ids, days and answers', () => {
    const [first, second] = read(pageOf(STATE));
    expect(first).toMatchObject({
      id: 'a1b2c3',
      author: 'Ann Probe',
      rating: { value: 4, best: 5 },
      dates: ['2026-01-05T10:00:00.000Z'],
      title: 'Warm bread',
      text: FIRST.text,
      language: 'en',
      reply: 'Come again, Ann.',
      replyDates: ['2026-01-06T08:00:00.000Z'],
    });
    expect(second?.text).toBe('We waited long.\nThe cake made up for it.');
  });

  it.each([
    ['an assignment', `window.__INITIAL_STATE__ = ${JSON.stringify(STATE)};`],
    [
      'an assignment with code behind it',
      `window["__STATE__"]={"a":1};self.b=${JSON.stringify(STATE)};(function(){boot()})();`,
    ],
    ['a string that is parsed', `var s = JSON.parse(${JSON.stringify(JSON.stringify(STATE))});`],
  ])('reads %s', (_, code) => {
    expect(read(scriptOf(code, 'text/javascript')).map(({ id }) => id)).toEqual([
      'a1b2c3',
      'd4e5f6',
    ]);
  });

  it('follows the names by which things stand side by side', () => {
    const store = {
      ROOT_QUERY: { business: { __ref: 'Business:1' } },
      'User:1': { displayName: 'Ann Probe' },
      'Review:1': {
        __typename: 'Review',
        id: 'r-77',
        author: { __ref: 'User:1' },
        'text({"full":true})': 'Plain and good.',
        rating: 5,
        createdAt: { utcDateTime: '2026-02-03T10:00:00Z' },
      },
    };
    expect(read(pageOf({ apolloState: store }))).toMatchObject([
      { id: 'r-77', author: 'Ann Probe', text: 'Plain and good.', rating: { value: 5 } },
    ]);
  });

  it('puts together a list in which things name their parts by their places', () => {
    const flat = [
      ['ShallowReactive', 1],
      { reviews: 2 },
      [3],
      { id: 4, author: 5, rating: 6, text: 7, createdAt: 8 },
      'n-1',
      { name: 9 },
      3,
      'Quiet tables at the back.',
      ['Date', '2026-03-04T09:00:00.000Z'],
      'Cy Beispiel',
    ];
    expect(read(pageOf(flat))).toMatchObject([
      {
        id: 'n-1',
        author: 'Cy Beispiel',
        rating: { value: 3 },
        dates: ['2026-03-04T09:00:00.000Z'],
      },
    ]);
  });

  it('takes eight points of one review for a scale of ten in all', () => {
    const reviews = [8, 4].map((score, at) => ({
      ...SECOND,
      id: `r${at}`,
      rating: undefined,
      score,
    }));
    expect(read(pageOf({ reviews })).map(({ rating }) => rating?.best)).toEqual([10, 10]);
  });

  it('reads only the parts on reviews of a long state', () => {
    const long = { filling: 'x'.repeat(1_500_000), reviewsCount: 2, ...STATE };
    expect(read(pageOf(long)).map(({ id }) => id)).toEqual(['a1b2c3', 'd4e5f6']);
  });

  it.each([
    ['summaries', { reviewSummary: [{ rating: 5, author: 'Ann', date: '2026-01-01' }] }],
    [
      'wares with a rating',
      {
        products: [{ name: 'Cup', rating: 4.5, text: 'A cup', date: '2026-01-01', author: 'Shop' }],
      },
    ],
    [
      'reviews without a rating',
      { reviews: [{ text: 'Good', author: 'Ann', date: '2026-01-01' }] },
    ],
    [
      'a rating beyond its scale',
      { reviews: [{ text: 'Good', author: 'Ann', rating: { value: 9, max: 5 } }] },
    ],
  ])('finds none in %s', (_, state) => {
    expect(read(pageOf(state))).toEqual([]);
  });

  it('lets no list stand alone that is of others, or in doubt', () => {
    expect(alone(pageOf(STATE))).toHaveLength(2);
    expect(alone(pageOf({ relatedReviews: [FIRST, SECOND] }))).toEqual([]);
    expect(alone(pageOf({ reviews: [{ ...FIRST, dates: undefined }] }))).toEqual([]);
  });

  it('runs nothing of what it reads', () => {
    const code = `window.__STATE__ = {"reviews": [globalThis.counterbellRan = 1]};`;
    expect(read(scriptOf(code, 'text/plain-javascript'))).toEqual([]);
    expect(read(scriptOf(code, 'text/javascript'))).toEqual([]);
  });

  it.each([
    ['levels without end', `{"reviews":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['a list that never ends', `window.reviews = ${'{"reviews":['.repeat(50_000)}`],
    ['a string that never ends', `{"filling":"${'x'.repeat(1_200_000)}","reviews":[{"text":"`],
    ['ten million letters of keys', `{${'"reviews":[{"rating":1}],'.repeat(420_000)}"end":1}`],
    [
      'things that name one another',
      JSON.stringify([{ reviews: 1 }, [2], { reviews: 1, rating: 2 }]),
    ],
    [
      'a polluting name',
      '{"__proto__":{"author":"Mallory"},"reviews":[{"__proto__":{"rating":5},"text":"x"}]}',
    ],
  ])('withstands %s', (_, text) => {
    expect(read(scriptOf(text)).length).toBeLessThanOrEqual(5000);
    expect(Reflect.has({}, 'author')).toBe(false);
  });

  it.each([
    ['none of a short state', 10, 0],
    ['each that is too long to be read whole', 1_200_000, 1],
  ])('counts what it reads in part: %s', (_, filling, inPart) => {
    const long = JSON.stringify({ a: 'x'.repeat(filling), reviews: [FIRST, SECOND] });
    const state = drained(readState([documentOf(scriptOf(long))], NOW));
    expect([state.reviews.length, state.inPart]).toEqual([2, inPart]);
  });

  it('counts no long code as read in part', () => {
    const code = `function review() { return "${'x'.repeat(1_200_000)}"; }`;
    expect(drained(readState([documentOf(scriptOf(code))], NOW)).inPart).toBe(0);
  });

  it('rests often, however long the state is', () => {
    const long = JSON.stringify({ a: 'review '.repeat(400_000), reviews: [FIRST, SECOND] });
    const steps = readState([documentOf(scriptOf(long))], NOW);
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBeGreaterThan(20);
  });
});

describe('capturePage with embedded state', () => {
  it('adds id, exact day and reply to what is shown, and no review that is not', () => {
    const extra = {
      ...FIRST,
      id: 'zz',
      consumer: { displayName: 'Nobody sees me' },
      text: 'Hidden words of nobody.',
    };
    const page = `${shown(FIRST.text)}${pageOf({ reviews: [FIRST, SECOND, extra] })}`;
    const { reviews, ways } = capture(page);
    expect(reviews.map(({ author }) => author.name)).toEqual([
      'Ann Probe',
      'Bo Muster',
      'Cy Beispiel',
    ]);
    expect(reviews[0]).toMatchObject({
      id: 'bakery.example:a1b2c3',
      writtenAt: '2026-01-05T10:00:00Z',
      reply: { text: 'Come again, Ann.' },
    });
    expect(ways).toContainEqual({ way: 'state', found: 3 });
  });

  it('adds no title and no answer to a page that shows those of others', () => {
    const told = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Review', author: 'Bo Muster', reviewBody: 'We waited long. The cake made up for it.', reviewRating: { ratingValue: 2 }, headline: 'Slow', comment: { text: 'Sorry, Bo.' } })}</script>`;
    const { reviews } = capture(`${shown(FIRST.text)}${told}${pageOf(STATE)}`);
    expect(reviews.map(({ title, reply }) => [title, reply?.text ?? null])).toEqual([
      [null, null],
      ['Slow', 'Sorry, Bo.'],
      [null, null],
    ]);
    expect(reviews[0]?.id).toBe('bakery.example:a1b2c3');
  });

  it('gives a cut text its end', () => {
    const cut = `${FIRST.text.slice(0, 45)}… Read more`;
    const { reviews } = capture(`${shown(cut)}${pageOf(STATE)}`);
    expect(reviews[0]).toMatchObject({ text: FIRST.text, isTruncated: false });
  });

  it('lets the state stand alone where the page shows no review', () => {
    const { reviews, state } = capture(`<h1>Linde bakery</h1><div id="app"></div>${pageOf(STATE)}`);
    expect(state).toBe('read');
    expect(reviews.map(({ author }) => author.name)).toEqual(['Ann Probe', 'Bo Muster']);
  });

  it('gives nothing of a state back but as text', () => {
    const words = '<img src=x onerror="globalThis.counterbellRan = 1"> was said';
    const page = pageOf({
      reviews: [{ ...FIRST, text: words, title: words, consumer: { displayName: words } }],
    });
    const { reviews } = capture(page);
    expect(reviews.map(({ text }) => text)).toEqual([words]);
    expect(Reflect.has(globalThis, 'counterbellRan')).toBe(false);
  });
});

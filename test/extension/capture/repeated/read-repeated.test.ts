import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../extension/capture/page-view.ts';
import { iconRating } from '../../../../extension/capture/repeated/icon-rating.ts';
import { readRepeated } from '../../../../extension/capture/repeated/read-repeated.ts';
import type { ReviewOnPage } from '../../../../extension/capture/review-on-page.ts';
import { drained } from '../../../../extension/capture/slices.ts';
import { documentOf } from '../stored-page.ts';

const AT = { url: 'https://bakery.example/', now: new Date('2026-11-21T12:00:00Z') };
const STARS = '<span aria-label="4 out of 5 stars"></span>';

function read(html: string): readonly ReviewOnPage[] {
  return drained(readRepeated(viewOf(documentOf(html), AT))).reviews;
}

interface Said {
  readonly name: string;
  readonly text: string;
  readonly more?: string;
}

const SAID: readonly Said[] = [
  { name: 'Ann Probe', text: 'The rye bread was still warm when we came.' },
  { name: 'Bo Muster', text: 'We waited long, but the cake made up for it.' },
  { name: 'Cy Beispiel', text: 'Too loud for a talk, too good to stay away.' },
];

function cards(said: readonly Said[], around = 'div'): string {
  return said
    .map(
      ({ name, text, more = '' }, at) =>
        `<${around} class="review"><b class="author">${name}</b>${STARS}<time datetime="2026-01-0${at + 1}">x</time><p>${text}</p>${more}</${around}>`,
    )
    .join('');
}

function textsOf(reviews: readonly ReviewOnPage[]): readonly string[] {
  return reviews.map(({ text }) => text);
}

const TEXTS = SAID.map(({ text }) => text);

describe('readRepeated', () => {
  it('reads cards that repeat', () => {
    const reviews = read(`<h2>Reviews</h2><div>${cards(SAID)}</div>`);
    expect(
      reviews.map(({ author, text, rating, dates }) => [author, text, rating?.value, dates]),
    ).toEqual(SAID.map(({ name, text }, at) => [name, text, 4, [`2026-01-0${at + 1}`]]));
  });

  it('takes what stands in most cards for the site’s words', () => {
    const more =
      '<p>A problem occurred while sending your vote. Please try again at a later time.</p>';
    const reviews = read(
      `<h2>Reviews</h2><div>${cards(SAID.map((each) => ({ ...each, more })))}</div>`,
    );
    expect(textsOf(reviews).every((text, at) => text.startsWith(TEXTS[at] ?? '-'))).toBe(true);
  });

  it('keeps the answer of the owner apart, however long it is', () => {
    const answer =
      'Thank you for coming by, and for taking the time to write. We bake from five in the morning.';
    const more = `<div><div><b>Reply from Bakery</b><time datetime="2026-02-01">Updated a day ago</time></div><p>${answer}</p></div>`;
    const reviews = read(
      `<h2>Reviews</h2><div>${cards(SAID.map((each) => ({ ...each, more })))}</div>`,
    );
    expect(textsOf(reviews)).toEqual(TEXTS);
    expect(reviews.map(({ reply }) => reply)).toEqual([answer, answer, answer]);
  });

  it('leaves out the previews beside the list', () => {
    const previews = [
      { name: 'Di Fremd', text: 'A long praise that stands on another page.' },
      { name: 'Ed Fremd', text: 'A long complaint that stands on another page.' },
    ];
    const beside = cards(previews).replaceAll('<b class', '<i>Top positive review</i><b class');
    const reviews = read(
      `<h2>Reviews</h2><div>${beside}</div><main><div>${cards(SAID)}</div></main>`,
    );
    expect(textsOf(reviews)).toEqual(TEXTS);
  });

  it('takes no wares for reviews', () => {
    const wares = SAID.map(({ name, text }) => ({
      name,
      text,
      more: '<a>Add to cart</a> $12 (381)',
    }));
    expect(read(`<h2>Bread</h2><div>${cards(wares)}</div>`)).toEqual([]);
  });

  it('finds nothing on an empty page', () => {
    expect(read('')).toEqual([]);
  });
});

describe('iconRating', () => {
  it.each([
    ['<i class="stars-4"></i>', 4, 5],
    ['<i class="stars-9"></i>', 9, 10],
    ['<i class="bubble_45"></i>', 4.5, 5],
    ['<i class="stars"><b class="on"></b><b class="on"></b><b class="off"></b></i>', 2, 3],
  ])('reads %s', (html, value, best) => {
    const element = documentOf(html).querySelector('i');
    expect(element && iconRating(element)).toMatchObject({ value, best });
  });
});

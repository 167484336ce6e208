import { describe, expect, it, onTestFinished } from 'vitest';
import { findControls } from '../../../../extension/capture/more/find-controls.ts';
import {
  MORE_LANGUAGES,
  moreKindOf,
  saysMore,
} from '../../../../extension/capture/more/more-words.ts';

describe('moreKindOf', () => {
  it.each([
    { name: 'Read more', kind: 'rest' },
    { name: '… More', kind: 'rest' },
    { name: 'Mehr lesen »', kind: 'rest' },
    { name: 'Lire la suite', kind: 'rest' },
    { name: '続きを読む', kind: 'rest' },
    { name: 'Ещё', kind: 'rest' },
    { name: 'Show 10 more reviews', kind: 'reviews' },
    { name: 'Load more reviews (24)', kind: 'reviews' },
    { name: "Voir plus d'avis", kind: 'reviews' },
    { name: 'Weitere Bewertungen laden', kind: 'reviews' },
    { name: 'More options', kind: null },
    { name: 'Show more photos', kind: null },
    { name: 'Learn more about our offers', kind: null },
    { name: 'Buy now', kind: null },
    { name: 'Delete', kind: null },
    { name: 'Report more', kind: null },
    { name: '', kind: null },
  ])('takes "$name" for $kind', ({ name, kind }) => {
    expect(moreKindOf(name)).toBe(kind);
  });

  it('knows the words of more than twenty languages', () => {
    expect(MORE_LANGUAGES).toBeGreaterThan(20);
  });
});

describe('saysMore', () => {
  it.each([
    { spoken: 'Read more of the review by Anna', says: true },
    { spoken: 'See more', says: true },
    { spoken: 'More options for Anna’s review', says: false },
    { spoken: 'Report this review', says: false },
  ])('hears "$spoken" as $says', ({ spoken, says }) => {
    expect(saysMore(spoken)).toBe(says);
  });
});

describe('findControls', () => {
  it.each([
    { what: 'a button in a card', card: '<button>Read more</button>', n: 1 },
    { what: 'a role', card: '<span role="button" tabindex="0">more</span>', n: 1 },
    { what: 'a link that goes nowhere', card: '<a href="#">More</a>', n: 1 },
    { what: 'a button after the list', after: '<button>Show more reviews</button>', n: 1 },
    { what: 'a link that leaves', card: '<a href="/review/1">Read more</a>', n: 0 },
    {
      what: 'a button in a link that leaves',
      card: '<a href="/x"><button>More</button></a>',
      n: 0,
    },
    { what: 'a link with a script', card: '<a href="javascript:send()">More</a>', n: 0 },
    { what: 'a button that submits', card: '<form><button>More</button></form>', n: 0 },
    {
      what: 'a button that submits a form elsewhere',
      card: '<button form="f">More</button>',
      n: 0,
    },
    { what: 'a menu', card: '<button aria-haspopup="menu">More</button>', n: 0 },
    {
      what: 'one that says more aloud',
      card: '<button aria-label="More options">More</button>',
      n: 0,
    },
    { what: 'one that hints at more', card: '<button title="Delete">More</button>', n: 0 },
    { what: 'one that is open already', card: '<button aria-expanded="true">More</button>', n: 0 },
    { what: 'one that is off', card: '<button disabled>More</button>', n: 0 },
    { what: 'one that nobody sees', card: '<button style="display:none">More</button>', n: 0 },
    { what: 'another word', card: '<button>Buy</button><button>Reply</button>', n: 0 },
    { what: 'a button before the list', before: '<button>More</button>', n: 0 },
    { what: 'a menu of the page', after: '<nav><button>More</button></nav>', n: 0 },
  ])('finds $n where there is $what', ({ card = '', before = '', after = '', n }) => {
    const page = document.createElement('main');
    const cards = ['<p>One.</p>', `<p>Two.</p>${card}`].map((html) => `<li>${html}</li>`).join('');
    page.setHTMLUnsafe(`${before}<form id="f"></form><ul>${cards}</ul>${after}`);
    document.body.append(page);
    onTestFinished(() => page.remove());
    expect(findControls([...page.querySelectorAll('li')])).toHaveLength(n);
  });
});

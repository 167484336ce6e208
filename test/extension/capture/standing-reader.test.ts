import { describe, expect, it, onTestFinished } from 'vitest';
import type { Recipe } from '../../../extension/capture/recipe.ts';
import { recipeFor } from '../../../extension/capture/sites/registry.ts';
import { asKnownSite, standingReader } from '../../../extension/capture/standing-reader.ts';

const TAUGHT: Recipe = {
  id: 'localhost',
  name: 'Voices',
  hosts: ['localhost'],
  provenOn: 'stored-page',
  cards: [{ rung: 'structure', at: 'article' }],
  fields: { text: [{ rung: 'structure', at: 'p' }] },
  business: {},
};

describe('standingReader', () => {
  it('remembers an unchanged page from one run of the script to the next', async () => {
    const page = putReviews();
    const first = await standingReader('1')([]);
    const second = await standingReader('1')([]);
    expect(first.reviews).toHaveLength(2);
    expect(second.fields).toBe(first.fields);
    page.append(page.firstElementChild?.cloneNode(true) ?? '');
    page.lastElementChild?.querySelector('p')?.append(' And again.');
    expect((await standingReader('1')([])).reviews).toHaveLength(3);
  });

  it('reads anew by what has been taught since, and after an update', async () => {
    putReviews();
    const first = await standingReader('1')([]);
    const taught = await standingReader('1')([TAUGHT]);
    expect(taught.fields).not.toBe(first.fields);
    expect((await standingReader('1')([{ ...TAUGHT }])).fields).toBe(taught.fields);
    expect(standingReader('2')).not.toBe(standingReader('1'));
  });
});

describe('asKnownSite', () => {
  it.each([
    { url: 'https://www.trustpilot.com/review/linde.example', id: 'trustpilot' },
    { url: 'https://www.google.de/maps/place/Linde/@1,2,3z', id: 'google-maps' },
    { url: 'https://voices.example/linde', id: 'localhost' },
    { url: 'nonsense', id: 'localhost' },
  ])('keeps what is taught on $url under $id', ({ url, id }) => {
    expect(asKnownSite([TAUGHT], url)).toMatchObject([{ id, cards: TAUGHT.cards }]);
  });

  it('reads numbers of reviews as the shipped recipe does', () => {
    const url = 'https://www.trustpilot.com/review/linde.example';
    const own = {
      ...TAUGHT,
      fields: { ...TAUGHT.fields, id: [{ rung: 'id' as const, attribute: 'id' }] },
    };
    const shipped = recipeFor({ host: 'trustpilot.com', path: '/review/linde.example' });
    const [known] = asKnownSite([own], url);
    expect(known?.fields).toEqual({ ...TAUGHT.fields, id: shipped?.fields.id });
  });
});

function putReviews(): HTMLElement {
  const page = document.createElement('main');
  page.append(...['Ada', 'Ben'].map(reviewBy));
  document.body.append(page);
  onTestFinished(() => page.remove());
  return page;
}

function reviewBy(name: string): HTMLElement {
  const card = document.createElement('article');
  card.toggleAttribute('itemscope', true);
  card.setAttribute('itemtype', 'https://schema.org/Review');
  const [author, text] = [document.createElement('b'), document.createElement('p')];
  author.setAttribute('itemprop', 'author');
  author.textContent = name;
  text.setAttribute('itemprop', 'reviewBody');
  text.textContent = `The cake of ${name} was warm.`;
  card.append(author, text);
  return card;
}

import type { Recipe } from '../recipe.ts';

/**
 * Etsy's page of a listing. It shows machine translations and tells the originals in its JSON-LD, so that without a recipe
 * the words would not be those that the owner sees.
 *
 * @fixtures test/fixtures/pages/etsy/; checked on a stored page of 2021.
 */
export const etsy: Recipe = {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['etsy.com'],
  path: '/listing/',
  provenOn: 'stored-page',
  cards: [{ rung: 'id', at: '[data-review-region]' }],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-region' },
      { rung: 'id', at: '[data-transaction-id]', attribute: 'data-transaction-id' },
    ],
    author: [
      { rung: 'id', at: '[data-review-username]' },
      { rung: 'structure', at: 'a[href*="/people/"]' },
    ],
    rating: [
      { rung: 'id', at: 'input[name="rating"]', attribute: 'value' },
      { rung: 'class', at: '[class*="screen-reader"]', pattern: String.raw`^\D{0,20}[1-5]\D.*$` },
    ],
    date: [
      {
        rung: 'structure',
        at: 'p:has([data-review-username], a[href*="/people/"])',
        without: 'a',
        pattern: '^.{4,40}$',
      },
    ],
    original: [{ rung: 'id', at: '[data-original-content]' }],
    translated: [
      { rung: 'id', at: '[data-is-translated="true"]', attribute: 'data-is-translated' },
    ],
    photos: [{ rung: 'id', counts: '[data-appreciation-photo] img, img[data-appreciation-photo]' }],
    text: [
      { rung: 'id', at: '[id^="review-preview-toggle"]' },
      { rung: 'class', at: '[class*="max-height-review"]' },
    ],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: String.raw`/listing/(\d+)` }],
  },
};

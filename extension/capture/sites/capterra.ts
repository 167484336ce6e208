import type { Recipe } from '../recipe.ts';

/**
 * Capterra’s reviews of a product: pros and cons belong to the text.
 *
 * @fixtures test/fixtures/pages/capterra/; its hooks are published ones, checked on an invented page only.
 */
export const capterra: Recipe = {
  id: 'capterra',
  name: 'Capterra',
  hosts: ['capterra.*', 'getapp.*', 'softwareadvice.*'],
  path: '/p/|/software/|/reviews',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '[data-testid="Overall Rating-rating"]', grows: true },
    {
      rung: 'id',
      at: '[data-test-id="review-cards-container"] > div > div:has([data-testid="Overall Rating-rating"])',
    },
    { rung: 'id', at: '[data-test-id="review-cards-container"] > div' },
  ],
  scale: 5,
  fields: {
    author: [
      {
        rung: 'structure',
        at: 'span:first-child:not(:has(*)), div:first-child:not(:has(*))',
        pattern: String.raw`^\p{Lu}[\p{L}.’]+(?: \p{Lu}[\p{L}.’]*){0,3}$`,
      },
    ],
    rating: [
      { rung: 'id', at: '[data-testid="Overall Rating-rating"] span:nth-child(2)' },
      { rung: 'id', at: '[data-testid="Overall Rating-rating"]', pattern: String.raw`\d(?:\.\d)?` },
    ],
    date: [
      {
        rung: 'pattern',
        at: 'div:not(:has(*)), span:not(:has(*))',
        pattern: String.raw`^(?=.*\b\d{4}$|\d{4}\D).{8,30}$`,
      },
    ],
    title: [
      { rung: 'structure', at: 'h3' },
      { rung: 'pattern', at: 'div:not(:has(*))', pattern: '^["“„«].+["”“»]$' },
    ],
    text: [
      { rung: 'id', at: '[data-testid="review-content"]' },
      {
        rung: 'structure',
        at: 'p:not([data-testid="vendor-response"] p):not(div:has(> * > [data-testid="vendor-name"]) p)',
        joins: true,
      },
    ],
    reply: [
      { rung: 'id', at: '[data-testid="vendor-response"] p' },
      { rung: 'pattern', at: 'div:has(> * > [data-testid="vendor-name"]) p' },
    ],
  },
  business: {
    name: [{ rung: 'structure', at: 'h1' }],
    id: [{ rung: 'id', address: true, pattern: String.raw`/(?:p|software|reviews)/(\d{3,})` }],
  },
};

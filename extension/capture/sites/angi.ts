import type { Recipe } from '../recipe.ts';

/**
 * Angi’s page of a company.
 *
 * @fixtures test/fixtures/pages/angi/; nobody has seen its page; checked on an invented one.
 */
export const angi: Recipe = {
  id: 'angi',
  name: 'Angi',
  hosts: ['angi.com', 'angieslist.com'],
  provenOn: 'unproven',
  cards: [
    { rung: 'id', at: '[data-testid="review-card"], [data-testid="review"]' },
    {
      rung: 'structure',
      at: '[id*="review" i] li:has([aria-label*="star" i]), [id*="review" i] article:has([aria-label*="star" i])',
    },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', attribute: 'id', pattern: String.raw`(\d{4,})` },
    ],
    author: [
      { rung: 'id', at: '[data-testid="reviewer-name"], [data-testid="review-author"]' },
      { rung: 'structure', at: 'h3, h4, strong' },
    ],
    rating: [
      { rung: 'aria', at: '[aria-label*="star" i]', attribute: 'aria-label' },
      { rung: 'pattern', at: 'span', pattern: String.raw`^[1-5](?:\.\d)?$` },
    ],
    date: [
      { rung: 'structure', at: 'time' },
      { rung: 'pattern', at: 'span, div:not(:has(*))', pattern: '^.{6,24}$' },
    ],
    text: [
      { rung: 'id', at: '[data-testid="review-text"]' },
      { rung: 'structure', at: 'p', keepsLines: true },
    ],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: String.raw`-reviews-(\d+)\.htm` }],
    name: [{ rung: 'structure', at: 'h1' }],
  },
};

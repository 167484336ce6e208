import type { Recipe } from '../recipe.ts';

/**
 * OpenTable’s page of a restaurant. Reviewers may be nameless; the day shown is the day of the meal.
 *
 * @fixtures test/fixtures/pages/opentable/; its hooks are published ones, checked on an invented page only.
 */
export const opentable: Recipe = {
  id: 'opentable',
  name: 'OpenTable',
  hosts: ['opentable.*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: 'li[data-test="reviews-list-item"]' },
    { rung: 'id', at: '[data-test="reviews-list"] > li' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', attribute: 'id', pattern: String.raw`(\d[\w-]{5,})` },
    ],
    author: [
      { rung: 'id', at: '[data-test="reviewer-name"]' },
      {
        rung: 'structure',
        at: 'section p:first-child, :scope > div:first-child p:first-of-type',
        pattern: String.raw`^\p{L}.{0,60}$`,
      },
    ],
    rating: [
      { rung: 'pattern', at: 'ol > li', pattern: String.raw`^overall\D*([1-5])$` },
      { rung: 'structure', at: 'ol > li:first-child span' },
      { rung: 'aria', at: '[aria-label*="star" i]', attribute: 'aria-label' },
    ],
    date: [
      { rung: 'pattern', at: 'p, span', pattern: String.raw`^(?:dined|reviewed)\b.{3,40}$` },
      // "Dined yesterday": the day alone is a date.
      { rung: 'pattern', at: 'p, span', pattern: String.raw`^\p{L}+ (\p{L}+)$` },
      { rung: 'pattern', at: 'p, span', pattern: '^.{3,40}$' },
    ],
    text: [
      { rung: 'id', at: '[data-test="wrapper-tag"]' },
      { rung: 'structure', at: 'span[data-test]' },
      { rung: 'structure', at: 'div > span:only-child', pattern: '^.{20,}$' },
    ],
    photos: [{ rung: 'id', counts: '[data-test*="review-photo"] img' }],
    reply: [{ rung: 'id', at: '[data-test="reply"], [data-test="restaurant-reply"]' }],
  },
  business: {
    id: [
      { rung: 'id', at: '[data-rid]', attribute: 'data-rid' },
      { rung: 'id', address: true, pattern: String.raw`[?&]rid=(\d+)` },
      { rung: 'id', address: true, pattern: '/r/([^/?#]+)' },
    ],
  },
};

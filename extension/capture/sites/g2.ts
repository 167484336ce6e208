import type { Recipe } from '../recipe.ts';

/**
 * G2’s reviews of a product: the answers to G2’s questions are one text.
 *
 * @fixtures test/fixtures/pages/g2/; its hooks are published ones, checked on an invented page only.
 */
export const g2: Recipe = {
  id: 'g2',
  name: 'G2',
  hosts: ['g2.com'],
  path: '/reviews',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: 'section#reviews article' },
    { rung: 'id', at: '[data-poison] article:has(meta[content])' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'id', pattern: String.raw`(\d{4,})` },
      {
        rung: 'id',
        at: 'a[href*="survey_responses"], a[href*="-review-"]',
        attribute: 'href',
        pattern: String.raw`-(\d{4,})`,
      },
      {
        rung: 'id',
        at: '[data-clipboard-text]',
        attribute: 'data-clipboard-text',
        pattern: String.raw`-(\d{4,})`,
      },
    ],
    author: [
      { rung: 'structure', at: 'a[href*="/users/"]' },
      {
        rung: 'structure',
        at: 'header strong, header div:not(:has(*))',
        pattern: String.raw`^\p{L}.{1,40}$`,
      },
    ],
    rating: [
      { rung: 'structured', at: '[itemprop="ratingValue"]', attribute: 'content' },
      {
        rung: 'pattern',
        at: 'label, span, div:not(:has(*))',
        pattern: String.raw`^[0-5](?:\.\d)?\s?/\s?5$`,
      },
      { rung: 'aria', at: '[aria-label*="out of 5"]', attribute: 'aria-label' },
    ],
    date: [
      {
        rung: 'structured',
        at: 'meta[content*="-"]',
        attribute: 'content',
        pattern: String.raw`^\d{4}-\d\d-\d\d.*$`,
      },
      { rung: 'id', at: 'time', attribute: 'datetime' },
      { rung: 'pattern', at: 'span, time', pattern: '^.{6,24}$' },
    ],
    title: [
      { rung: 'structured', at: '[itemprop="name"]:not([itemprop="author"] *)' },
      { rung: 'structure', at: 'h3, a[href*="-review-"]' },
    ],
    text: [{ rung: 'structure', at: ':scope > section, :scope > div > section', joins: true }],
    permalink: [
      { rung: 'id', at: '[data-clipboard-text^="http"]', attribute: 'data-clipboard-text' },
      { rung: 'id', at: 'a[href*="-review-"]', attribute: 'href' },
    ],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: '/products/([^/?#]+)' }],
  },
};

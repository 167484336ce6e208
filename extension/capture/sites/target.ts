import type { Recipe } from '../recipe.ts';

/**
 * Target’s pages of products and collections: each product’s window holds its reviews, and every window stands in the page twice.
 *
 * @fixtures test/fixtures/pages/target/; checked on a stored page of 2017.
 */
export const target: Recipe = {
  id: 'target',
  name: 'Target',
  hosts: ['target.com'],
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-test="review-card"], [data-test="review-card--text"]' },
    { rung: 'class', at: '.product--reviews-block' },
  ],
  scale: 5,
  fields: {
    author: [
      { rung: 'id', at: '[data-test="review-card--username"]' },
      { rung: 'pattern', at: 'span', pattern: String.raw`^(.{1,60}?)\s+-\s+\d{4}-\d\d-\d\d` },
      { rung: 'pattern', at: 'span', pattern: '^(.+?) - ' },
    ],
    rating: [
      { rung: 'aria', at: 'img[alt]', attribute: 'alt', pattern: String.raw`^.*\d.*\d.*$` },
      { rung: 'id', at: '[data-ref="rating"], [data-test="ratings"]' },
      {
        rung: 'structure',
        at: '[style*="width"]',
        attribute: 'style',
        pattern: String.raw`width:\s*([\d.]+%)`,
      },
    ],
    date: [
      { rung: 'id', at: '[data-test="review-card--reviewTime"]' },
      { rung: 'pattern', at: 'span', pattern: String.raw`\s-\s+(\d{4}-\d\d-\d\d\S*)` },
    ],
    title: [
      { rung: 'id', at: '[data-test="review-card--title"]' },
      { rung: 'structure', at: 'h4' },
    ],
    text: [
      { rung: 'id', at: '[data-test="review-card--text"]' },
      { rung: 'structure', at: 'div:has(img[alt]) + div' },
      { rung: 'class', at: '.product-reviews--desc' },
    ],
  },
  business: {
    name: [
      // A collection's page has one heading for itself, before those of its products.
      { rung: 'pattern', at: 'h1', pattern: '^Product description page - (.+)$' },
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: '^(.+?)(?: : Target.*)?$',
      },
      { rung: 'structure', at: 'h1' },
    ],
  },
};

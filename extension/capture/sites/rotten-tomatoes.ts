import type { Recipe } from '../recipe.ts';

/**
 * The audience’s reviews on Rotten Tomatoes: stars are drawn in shadow trees, their number stands on the host.
 *
 * @fixtures test/fixtures/pages/rotten-tomatoes/; checked on a stored page of March 2025.
 */
export const rottenTomatoes: Recipe = {
  id: 'rotten-tomatoes',
  name: 'Rotten Tomatoes',
  hosts: ['rottentomatoes.com'],
  path: '/reviews',
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-qa="review-item"]' },
    { rung: 'structure', at: 'div:has(> * rating-stars-group):has([slot="content"]), review-card' },
    { rung: 'class', at: '.audience-review-row' },
  ],
  scale: 5,
  fields: {
    author: [
      { rung: 'id', at: '[data-qa="review-name"]' },
      { rung: 'structure', at: 'a[href*="/profiles/"], [slot="name"]' },
      { rung: 'class', at: '.audience-reviews__name' },
    ],
    rating: [
      { rung: 'id', at: 'rating-stars-group[score]', attribute: 'score' },
      { rung: 'id', at: '[score]', attribute: 'score' },
    ],
    date: [
      { rung: 'id', at: '[data-qa="review-duration"]' },
      { rung: 'structure', at: '[slot="timestamp"]' },
      { rung: 'class', at: '.audience-reviews__duration' },
    ],
    text: [
      { rung: 'id', at: '[data-qa="review-text"]' },
      { rung: 'structure', at: '[slot="content"], [slot="review"]' },
      { rung: 'class', at: '.js-review-text' },
    ],
  },
  business: {
    name: [
      { rung: 'id', at: '[data-qa="sidebar-media-title"]' },
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: String.raw`^(.+?)(?: - .*| \| .*)?$`,
      },
      { rung: 'structure', at: 'h1' },
    ],
  },
};

import type { Recipe, Way } from '../recipe.ts';

/** Until 2019 a class told the stars in tenths: `45`. */
const TENTHS: readonly Way[] = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50].map((tenths) => ({
  rung: 'class',
  at: `.scoreWrapper > [class="${tenths}"]`,
  attribute: 'class',
  gives: String(tenths / 10),
}));

/**
 * The audience’s reviews on Rotten Tomatoes: stars are drawn in shadow trees, their number stands on the host.
 *
 * @fixtures test/fixtures/pages/rotten-tomatoes/; checked on a stored page of March 2025; what is for pages until
 *   2019 has published hooks, checked on invented pages only.
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
    // Until 2019.
    { rung: 'class', at: '.review_table_row:has(.user_review, .the_review)' },
  ],
  scale: 5,
  fields: {
    author: [
      { rung: 'id', at: '[data-qa="review-name"]' },
      { rung: 'structure', at: 'a[href*="/profiles/"], [slot="name"]' },
      { rung: 'class', at: '.audience-reviews__name' },
      { rung: 'structure', at: 'a[href*="/user/id/"], .critic_name > a' },
    ],
    rating: [
      { rung: 'id', at: 'rating-stars-group[score]', attribute: 'score' },
      { rung: 'id', at: '[score]', attribute: 'score' },
      ...TENTHS,
      // A critic's own scale.
      {
        rung: 'pattern',
        at: '.subtle',
        pattern: String.raw`Original Score: (\d+(?:\.\d+)?/\d+)`,
      },
    ],
    date: [
      { rung: 'id', at: '[data-qa="review-duration"]' },
      { rung: 'structure', at: '[slot="timestamp"]' },
      { rung: 'class', at: '.audience-reviews__duration' },
      { rung: 'class', at: '.review_date, .subtle' },
    ],
    text: [
      { rung: 'id', at: '[data-qa="review-text"]' },
      { rung: 'structure', at: '[slot="content"], [slot="review"]' },
      { rung: 'class', at: '.js-review-text' },
      { rung: 'class', at: '.the_review' },
      { rung: 'class', at: '.user_review', without: '.scoreWrapper' },
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

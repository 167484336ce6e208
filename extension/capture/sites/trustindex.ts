import type { Recipe } from '../recipe.ts';

/**
 * Trustindex’s widget, which shows reviews of other sites on the owner’s.
 *
 * @fixtures test/fixtures/pages/trustindex/; its hooks are published ones, checked on an invented page only.
 */
export const trustindex: Recipe = {
  id: 'trustindex',
  name: 'Trustindex',
  hosts: ['*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '.ti-review-item[data-id]' },
    { rung: 'id', at: '[data-id][data-time][data-language]' },
    { rung: 'class', at: '.ti-review-item' },
  ],
  scale: 5,
  fields: {
    id: [{ rung: 'id', attribute: 'data-id' }],
    author: [
      { rung: 'class', at: '.ti-name' },
      { rung: 'aria', at: '.ti-profile-img img', attribute: 'alt' },
      { rung: 'aria', at: 'img[alt]:not([alt*="star" i])', attribute: 'alt' },
    ],
    rating: [
      {
        rung: 'id',
        counts: '.ti-star.f, img[alt="full star"], img[src*="/f.svg"], [data-imgurl*="/f.svg"]',
      },
      { rung: 'id', at: '[data-rating]', attribute: 'data-rating' },
      { rung: 'aria', at: '[aria-label*="star" i]', attribute: 'aria-label' },
      // Brought in from Facebook.
      {
        rung: 'class',
        at: '.ti-recommendation-icon.positive',
        attribute: 'class',
        gives: 'recommended',
      },
      {
        rung: 'class',
        at: '.ti-recommendation-icon.negative',
        attribute: 'class',
        gives: 'not recommended',
      },
    ],
    date: [
      { rung: 'id', attribute: 'data-time', pattern: String.raw`^\d{10}$` },
      { rung: 'class', at: '.ti-date' },
    ],
    text: [
      {
        rung: 'class',
        at: '.ti-review-content',
        without: '.ti-read-more',
        until: '.ti-reply-by-owner-title',
        keepsLines: true,
      },
      { rung: 'class', at: '.ti-review-text' },
    ],
    language: [{ rung: 'id', attribute: 'data-language' }],
    reply: [
      { rung: 'class', at: '.ti-reply-text, .ti-owner-reply' },
      { rung: 'class', at: '.ti-review-content', after: '.ti-reply-by-owner-title' },
    ],
    truncated: [{ rung: 'class', at: '.ti-read-more' }],
  },
  business: {},
};

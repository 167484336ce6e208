import type { Recipe } from '../recipe.ts';

/**
 * Yotpo’s list of reviews within a shop’s page. A hidden card with the id 0 is its template.
 *
 * @fixtures test/fixtures/pages/yotpo/; checked on a stored page of 2019.
 */
export const yotpo: Recipe = {
  id: 'yotpo',
  name: 'Yotpo',
  hosts: ['*'],
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '.yotpo-review[data-review-id]' },
    { rung: 'class', at: '.yotpo-review, .yotpo-single-review' },
  ],
  notCards: '[data-review-id="0"]',
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', attribute: 'id', pattern: String.raw`(\d{5,})$` },
    ],
    author: [{ rung: 'class', at: '.yotpo-user-name, .yotpo-reviewer-name' }],
    rating: [
      { rung: 'pattern', at: '.sr-only', pattern: '^[1-5].{0,20}$' },
      {
        rung: 'aria',
        at: '[aria-label*="star" i]',
        attribute: 'aria-label',
        pattern: String.raw`^.*\d.*$`,
      },
    ],
    date: [{ rung: 'class', at: '.yotpo-review-date, .yotpo-date-format' }],
    title: [
      { rung: 'class', at: '.yotpo-main > .content-title, .content-title, .yotpo-review-title' },
    ],
    text: [
      {
        rung: 'class',
        at: '.yotpo-review-wrapper .content-review:not(.yotpo-comment *), .content-review:not(.yotpo-comment *), .yotpo-review-content',
      },
    ],
    reply: [
      {
        rung: 'class',
        at: '.yotpo-comment .content-review, .yotpo-reviews-merchant-reply, [class*="yotpo-store-owner"] ~ * .content-review',
      },
    ],
    photos: [{ rung: 'class', counts: 'img[class*="review-image"]' }],
    replyDate: [{ rung: 'class', at: '.yotpo-comment .yotpo-review-date, .yotpo-comment-date' }],
  },
  business: {
    id: [
      {
        rung: 'id',
        at: '.yotpo-main-widget[data-product-id]',
        attribute: 'data-product-id',
      },
    ],
  },
};

import type { Recipe } from '../recipe.ts';

/**
 * Stamped’s list of reviews within a shop’s page.
 *
 * @fixtures test/fixtures/pages/stamped/; its hooks are published ones, checked on an invented page only.
 */
export const stamped: Recipe = {
  id: 'stamped',
  name: 'Stamped',
  hosts: ['*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '.stamped-review[data-review-id], .stamped-review[id^="stamped-review-"]' },
    { rung: 'class', at: '.stamped-review' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', attribute: 'id', pattern: String.raw`(\d+)$` },
    ],
    author: [
      { rung: 'class', at: '.stamped-review-header .author, .author' },
      { rung: 'structure', at: 'strong' },
    ],
    rating: [
      { rung: 'id', at: '[data-rating]', attribute: 'data-rating' },
      { rung: 'aria', at: '[aria-label*="star" i]', attribute: 'aria-label' },
      { rung: 'structure', counts: '.stamped-fa-star, .fa-star' },
    ],
    date: [
      { rung: 'class', at: '.stamped-review-header .created, .created' },
      { rung: 'pattern', at: 'div, span', pattern: String.raw`^\d{1,2}/\d{1,2}/\d{2,4}$` },
    ],
    title: [
      { rung: 'class', at: '.stamped-review-header-title' },
      { rung: 'structure', at: 'h3' },
    ],
    text: [
      { rung: 'class', at: '.stamped-review-content-body:not(.stamped-review-reply *)' },
      { rung: 'structure', at: 'h3 ~ p, :has(> h3) ~ p, :has([data-rating]) > p' },
    ],
    photos: [{ rung: 'class', counts: '.stamped-review-image a' }],
    reply: [
      {
        rung: 'class',
        at: '.stamped-review-reply .stamped-review-content-body, .stamped-review-reply-body',
      },
    ],
    replyDate: [{ rung: 'class', at: '.stamped-review-reply .created' }],
  },
  business: {
    id: [{ rung: 'id', at: '#stamped-main-widget[data-product-id]', attribute: 'data-product-id' }],
  },
};

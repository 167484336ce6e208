import type { Recipe } from '../recipe.ts';

/**
 * Loox’s list of reviews, which stands in a frame of its own.
 *
 * @fixtures test/fixtures/pages/loox/; its hooks are published ones, checked on an invented page only.
 */
export const loox: Recipe = {
  id: 'loox',
  name: 'Loox',
  hosts: ['loox.io', '*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '.loox-review[data-id], [data-loox-review-id], .grid-item-wrap[data-id]' },
    { rung: 'class', at: '.loox-review, .grid-item-wrap:has(.block.title)' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-loox-review-id' },
      { rung: 'id', attribute: 'data-id' },
    ],
    author: [
      { rung: 'class', at: '.loox-review-author, .block.title, .title', without: '.verified' },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label], [aria-label*="star" i]',
        attribute: 'aria-label',
      },
      { rung: 'id', at: '[data-rating]', attribute: 'data-rating' },
      { rung: 'structure', counts: '.stars .full, [data-lx-fill="full"]' },
    ],
    date: [
      { rung: 'class', at: '.loox-review-date, .block.time, .time' },
      { rung: 'id', at: '[data-time]', attribute: 'data-time' },
    ],
    text: [
      {
        rung: 'class',
        at: '.loox-review-content, .main-text, .pre-wrap.main-text',
        keepsLines: true,
      },
    ],
    photos: [{ rung: 'class', counts: '.item-img img, .loox-review-image img' }],
    reply: [{ rung: 'class', at: '.loox-review-reply, .pre-wrap.reply', keepsLines: true }],
  },
  business: {},
};

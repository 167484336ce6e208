import type { Recipe } from '../recipe.ts';

/**
 * Yelp’s page of a business. Of an edited review the older wording stands below it and is no review of its own.
 *
 * @fixtures test/fixtures/pages/yelp/; its hooks are published ones, checked on an invented page only.
 */
export const yelp: Recipe = {
  id: 'yelp',
  name: 'Yelp',
  hosts: ['yelp.*'],
  path: '^/biz/',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: 'li[data-review-id]' },
    {
      rung: 'aria',
      at: 'section[aria-label] li:has(a[href*="/user_details"]):has([aria-label*="star rating" i])',
    },
    { rung: 'structure', at: 'li:has(a[href*="/user_details"]):has([role="img"][aria-label])' },
  ],
  notCards: 'li li',
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', at: '[data-review-id]', attribute: 'data-review-id' },
    ],
    author: [
      { rung: 'id', at: 'a[href*="/user_details?userid="]', pattern: String.raw`^.*\p{L}.*$` },
      { rung: 'aria', at: '[role="region"][aria-label]', attribute: 'aria-label' },
    ],
    rating: [
      { rung: 'aria', at: '[aria-label*="star rating" i]', attribute: 'aria-label' },
      {
        rung: 'aria',
        at: '[role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^[1-5](?:[.,]5)?\D.*$`,
      },
    ],
    date: [
      {
        rung: 'structure',
        at: ':has(> * [role="img"][aria-label]) span, :has(> [role="img"][aria-label]) span',
        pattern: '^.{6,24}$',
      },
      { rung: 'pattern', at: 'span', pattern: '^.{6,24}$' },
    ],
    text: [
      { rung: 'structure', at: 'p > span[lang], span[lang]' },
      { rung: 'class', at: 'p[class*="comment__"]' },
    ],
    language: [{ rung: 'id', at: 'span[lang]', attribute: 'lang' }],
    reply: [
      { rung: 'aria', at: '[aria-label*="owner" i] p' },
      { rung: 'pattern', at: 'div:has(> * > p):not(:has(span[lang])) p' },
    ],
  },
  business: {},
};

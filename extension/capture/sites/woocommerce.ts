import type { Recipe } from '../recipe.ts';

/**
 * The reviews of a product in a shop of WooCommerce, as its own template makes them.
 *
 * @fixtures test/fixtures/pages/woocommerce/; its hooks are published ones, checked on an invented page only.
 */
export const woocommerce: Recipe = {
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: ['*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '#reviews li[id^="li-comment-"], #reviews li.review[id]' },
    { rung: 'class', at: '.woocommerce-Reviews li.review, ol.commentlist li.review' },
  ],
  notCards: '.children li',
  scale: 5,
  fields: {
    id: [{ rung: 'id', attribute: 'id', pattern: String.raw`(\d+)$` }],
    author: [
      { rung: 'class', at: '.woocommerce-review__author' },
      { rung: 'structure', at: 'strong[itemprop="author"], .meta strong' },
    ],
    rating: [
      { rung: 'aria', at: '[role="img"][aria-label]', attribute: 'aria-label' },
      { rung: 'class', at: '.star-rating strong.rating' },
      {
        rung: 'structure',
        at: '.star-rating > span',
        attribute: 'style',
        pattern: String.raw`width:\s*([\d.]+%)`,
      },
    ],
    date: [
      { rung: 'structure', at: 'time[datetime]', attribute: 'datetime' },
      { rung: 'class', at: '.woocommerce-review__published-date' },
    ],
    text: [
      { rung: 'class', at: '.description:not(.children *)' },
      { rung: 'structure', at: ':has(> p time) p:not(:has(time, strong)):not(.children *)' },
      { rung: 'structure', at: 'p:not(:has(time, strong)):not(.children *)' },
    ],
    reply: [
      { rung: 'class', at: '.children .description' },
      { rung: 'structure', at: ':scope ul p:not(:has(time, strong))' },
    ],
    replyDate: [{ rung: 'structure', at: ':scope ul time[datetime]', attribute: 'datetime' }],
    photos: [{ rung: 'class', counts: '.ivole-comment-a img, .cr-comment-image img' }],
  },
  business: {
    id: [
      {
        rung: 'class',
        at: 'body[class*="postid-"]',
        attribute: 'class',
        pattern: String.raw`postid-(\d+)`,
      },
    ],
    name: [
      { rung: 'class', at: 'h1.product_title' },
      { rung: 'structure', at: 'h1' },
    ],
  },
};

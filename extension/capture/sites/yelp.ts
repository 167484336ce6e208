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
    { rung: 'id', at: 'li[data-review-id], div[data-review-id]:has(a[href*="user_details"])' },
    {
      rung: 'aria',
      at: 'section[aria-label] li:has(a[href*="/user_details"]):has([role="img"][aria-label])',
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
      {
        rung: 'pattern',
        at: '[title]',
        attribute: 'title',
        pattern: String.raw`^[1-5](?:[.,][05])? \D.{3,20}$`,
      },
      {
        rung: 'pattern',
        at: 'img[alt]',
        attribute: 'alt',
        pattern: String.raw`^[1-5](?:[.,][05])? \D.{3,20}$`,
      },
    ],
    date: [
      {
        rung: 'structure',
        at: ':has(> * [role="img"][aria-label]) span, :has(> [role="img"][aria-label]) span',
        pattern: '^.{6,24}$',
      },
      // Beside the date an older page says that the review was updated.
      {
        rung: 'pattern',
        at: 'span, div',
        pattern: String.raw`^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:\s.{0,60})?$`,
      },
      { rung: 'pattern', at: 'span', pattern: '^.{6,24}$' },
    ],
    text: [
      { rung: 'structure', at: 'p > span[lang], span[lang]' },
      { rung: 'structure', at: 'p[lang]' },
      { rung: 'class', at: 'p[class*="comment__"]' },
    ],
    language: [{ rung: 'id', at: 'span[lang], p[lang]', attribute: 'lang' }],
    edited: [
      {
        rung: 'pattern',
        at: 'small, p:not([lang])',
        pattern: '^(?:Updated|Aktualisiert|Mise à jour|Actualizad|Aggiornat)[^.]{0,40}$',
      },
    ],
    photos: [
      { rung: 'structure', counts: 'ul[class*="photo-box-grid"] > li' },
      {
        rung: 'structure',
        counts: 'a[href*="/biz_photos/"] img, a[href*="/biz_photos/"][aria-label]',
      },
      { rung: 'aria', at: 'a[href*="/biz_photos/"]', pattern: String.raw`\d+` },
    ],
    permalink: [{ rung: 'id', at: 'a[href*="?hrid="], a[href*="&hrid="]', attribute: 'href' }],
    reply: [
      { rung: 'aria', at: '[aria-label*="owner" i] p' },
      // Older pages hold the beginning and the whole, one of them hidden.
      { rung: 'class', at: '.biz-owner-reply .js-content-toggleable.hidden' },
      { rung: 'class', at: '.biz-owner-reply .js-content-toggleable, .biz-owner-reply > p' },
      {
        rung: 'structure',
        at: 'p:has(> span[lang]) ~ div > p > span[lang], p:has(> span[lang]) ~ div > div > p > span[lang]',
      },
      {
        rung: 'structure',
        at: ':scope div:has(> p > span[lang]) ~ div:not(:has([role="img"])) p > span[lang]',
      },
    ],
    replyDate: [
      {
        rung: 'class',
        at: '.biz-owner-reply .bullet-after, .biz-owner-reply-header',
        pattern: String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`,
      },
    ],
  },
  earlier: {
    at: '.previous-review, [class*="previousReview"]',
    fields: {
      rating: [
        { rung: 'pattern', at: '[title*="star" i]', attribute: 'title' },
        { rung: 'aria', at: '[role="img"][aria-label]', attribute: 'aria-label' },
        { rung: 'pattern', at: 'img[alt*="star" i]', attribute: 'alt' },
      ],
      date: [
        {
          rung: 'pattern',
          at: 'span',
          pattern: String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\p{L}{3,9} \d{1,2}, \d{4}`,
        },
      ],
      text: [
        { rung: 'class', at: '.js-content-toggleable.hidden' },
        { rung: 'class', at: '.js-content-toggleable' },
        { rung: 'structure', at: 'span[lang], p[lang]' },
        // A short one stands between its stars and the voting, in no element of its own.
        { rung: 'class', without: '[class*="rating"], .review-footer, [data-review-id]' },
      ],
    },
  },
  business: {
    id: [
      { rung: 'id', at: 'meta[name="yelp-biz-id"]', attribute: 'content' },
      { rung: 'id', at: '[data-biz-id]', attribute: 'data-biz-id' },
      { rung: 'id', address: true, pattern: '^[^?#]*/biz/([^/?#]+)' },
    ],
  },
};

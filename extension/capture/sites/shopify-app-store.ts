import type { Recipe } from '../recipe.ts';

/**
 * The reviews of an app in Shopify’s store.
 *
 * @fixtures test/fixtures/pages/shopify-app-store/; checked on a stored page of 2021.
 */
export const shopifyAppStore: Recipe = {
  id: 'shopify-app-store',
  name: 'Shopify App Store',
  hosts: ['apps.shopify.com'],
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-review-content-id], [data-merchant-review]' },
    { rung: 'id', at: 'div[data-review-id]:has([data-rating])' },
    { rung: 'class', at: '.review-listing' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-content-id' },
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', at: '[data-review-content-id]', attribute: 'data-review-content-id' },
      {
        rung: 'id',
        at: 'form[action*="/reviews/"]',
        attribute: 'action',
        pattern: String.raw`/reviews/(\d+)`,
      },
    ],
    author: [
      { rung: 'structure', at: 'h3' },
      { rung: 'structure', at: 'span[title], div[title]', attribute: 'title' },
      { rung: 'class', at: '.review-listing-header__text' },
    ],
    rating: [
      { rung: 'id', at: '[data-rating]', attribute: 'data-rating' },
      { rung: 'aria', at: '[role="img"][aria-label]', attribute: 'aria-label' },
      { rung: 'pattern', at: 'span', pattern: '^[1-5] of 5 stars?$' },
    ],
    date: [
      {
        rung: 'structure',
        at: 'div:has(> :first-child + :last-child) > :last-child',
        pattern: String.raw`^\D{3,12}\d{1,2}, \d{4}$`,
      },
      {
        rung: 'pattern',
        at: 'div, span',
        pattern: String.raw`^(?:edited\s)?\D{3,12}\d{1,2}, \d{4}$`,
      },
    ],
    edited: [{ rung: 'pattern', at: 'div, span', pattern: String.raw`^edited\s.{8,30}$` }],
    text: [
      {
        rung: 'id',
        at: '[data-truncate-content-copy]:not([data-reply-id] *, [data-developer-reply] *, [data-merchant-review-reply] *)',
      },
      { rung: 'id', at: '[data-truncate-review] p, [data-truncate-review] > div:first-child' },
      { rung: 'class', at: '.truncate-content-copy, .review-content' },
    ],
    reply: [
      {
        rung: 'id',
        at: ':is([data-reply-id], [data-merchant-review-reply]) [data-truncate-content-copy], [data-developer-reply] p',
      },
      { rung: 'class', at: '.review-reply .truncate-content-copy, .review-reply__content' },
    ],
    replyDate: [
      {
        rung: 'class',
        at: '.review-reply__header-item',
        pattern: String.raw`\D{3,12}\d{1,2}, \d{4}`,
      },
    ],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: '^https?://[^/]+/([a-z\\d][a-z\\d-]+)(?=[/?#]|$)' }],
    name: [
      // The page of all reviews is headed by their number.
      {
        rung: 'structure',
        at: 'h1, h2.vc-app-listing-hero__heading',
        pattern: String.raw`^(?!.*\(\d[\d.,]*\)$).+$`,
      },
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: String.raw`^(.+?)(?: Reviews)?(?: - .*| \| Shopify.*)?$`,
      },
    ],
  },
};

import type { Recipe } from '../recipe.ts';

/**
 * The page of an app in Apple’s App Store.
 *
 * @fixtures test/fixtures/pages/app-store/; checked on a stored page of 2020; the pages of 2025 and later on an invented one only.
 */
export const appStore: Recipe = {
  id: 'app-store',
  name: 'App Store',
  hosts: ['apps.apple.com', 'itunes.apple.com'],
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-test-review-customer]' },
    { rung: 'aria', at: '[aria-labelledby^="we-customer-review"]' },
    {
      rung: 'structure',
      at: 'article:has(time[datetime]):has([aria-label]), div[role="article"]:has(time[datetime]):has([aria-label])',
    },
    { rung: 'class', at: '.we-customer-review' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-test-review-customer' },
      { rung: 'aria', attribute: 'aria-labelledby', pattern: String.raw`review-(\d{6,})` },
    ],
    author: [
      { rung: 'id', at: '[data-test-customer-review-name]' },
      {
        rung: 'structure',
        at: 'time ~ span, span:has(~ time), time ~ p, time ~ * > p',
        pattern: String.raw`^.*[\p{L}\d].*$`,
      },
      { rung: 'class', at: '.we-customer-review__user, [class*="author"]' },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label], figure[aria-label], [aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^\D{0,20}[1-5](?:[.,]\d)?\D.{0,30}$`,
      },
      {
        rung: 'class',
        at: '[class*="we-star-rating-stars-"]',
        attribute: 'class',
        pattern: String.raw`stars-(\d)`,
      },
    ],
    date: [
      { rung: 'id', at: 'time[datetime]', attribute: 'datetime' },
      { rung: 'structure', at: 'time' },
    ],
    title: [
      { rung: 'id', at: '[data-test-customer-review-title]' },
      { rung: 'structure', at: 'h3, h4' },
      { rung: 'class', at: '.we-customer-review__title' },
    ],
    text: [
      { rung: 'id', at: '[data-test-customer-review-body]', keepsLines: true },
      { rung: 'id', at: '[data-testid="truncate-text"]', keepsLines: true },
      { rung: 'structure', at: 'blockquote, p:not(time ~ p, time ~ * > p)', keepsLines: true },
    ],
    reply: [
      { rung: 'id', at: '[data-test-developer-response], [data-test-customer-review-response]' },
      { rung: 'class', at: '[class*="developer-response"] p, [class*="response__body"]' },
      {
        rung: 'class',
        at: '.developer-response-container',
        without: '.developer-response-header',
        keepsLines: true,
      },
    ],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: String.raw`/id(\d{6,})` }],
    name: [
      {
        rung: 'structured',
        at: 'meta[property="og:title"]',
        attribute: 'content',
        pattern: String.raw`^[\s\u200e]*(.+?)(?:\s(?:dans|on|im|en|nell|na|no)\s.{0,6}App.Store.*)?$`,
      },
      { rung: 'structure', at: 'h1' },
    ],
  },
};

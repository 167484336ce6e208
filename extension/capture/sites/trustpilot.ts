import type { Recipe } from '../recipe.ts';
import { EDITED } from '../site-words.ts';

/**
 * Trustpilot's page of a business. Cards at the top repeat the list's, cut short; one may stand there only.
 *
 * @fixtures test/fixtures/pages/trustpilot/; checked on a stored page of February 2026.
 */
export const trustpilot: Recipe = {
  id: 'trustpilot',
  name: 'Trustpilot',
  hosts: ['trustpilot.com'],
  path: '^/review/',
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: 'article[data-service-review-card-paper]' },
    { rung: 'structure', at: 'article:has(a[href*="/reviews/"]):has(a[href*="/users/"])' },
    // Until 2021.
    { rung: 'class', at: 'article.review' },
  ],
  scale: 5,
  fields: {
    id: [
      {
        rung: 'id',
        at: 'a[href*="/reviews/"]',
        attribute: 'href',
        pattern: '/reviews/([0-9a-f]{24})',
      },
      { rung: 'id', attribute: 'id', pattern: '^[0-9a-f]{24}$' },
    ],
    author: [
      { rung: 'id', at: '[data-consumer-name-typography]' },
      {
        rung: 'aria',
        at: 'aside[aria-label]',
        attribute: 'aria-label',
        pattern: '^Info for (.+)$',
      },
      { rung: 'class', at: '.consumer-information__name' },
      { rung: 'structure', at: 'a[href*="/users/"] span:first-child' },
    ],
    rating: [
      { rung: 'id', at: '[data-service-review-rating]', attribute: 'data-service-review-rating' },
      { rung: 'aria', at: 'img[alt]', attribute: 'alt', pattern: String.raw`^\D*[0-5]\D+5\D*$` },
      {
        rung: 'pattern',
        at: 'img[alt]',
        attribute: 'alt',
        pattern: String.raw`^([1-5])\s\p{L}{3,12}:`,
      },
      {
        rung: 'structure',
        at: 'img[src*="/stars-"]',
        attribute: 'src',
        pattern: String.raw`stars-([\d.]+)\.`,
      },
    ],
    date: [
      { rung: 'id', at: 'time[data-service-review-date-time-ago]', attribute: 'datetime' },
      {
        rung: 'structure',
        at: 'aside ~ * time[datetime], aside time[datetime], time[datetime]',
        attribute: 'datetime',
      },
      {
        rung: 'id',
        at: 'script[data-initial-state="review-dates"]',
        pattern: '"publishedDate":"([^"]+)"',
      },
    ],
    title: [
      { rung: 'id', at: '[data-service-review-title-typography]' },
      { rung: 'structure', at: 'a[href*="/reviews/"] h2' },
      { rung: 'class', at: '.review-content__title' },
    ],
    text: [
      { rung: 'id', at: '[data-service-review-text-typography]' },
      { rung: 'id', at: '[data-relevant-review-text-typography]', without: 'span' },
      // Who wrote a title only has the day of their experience there.
      {
        rung: 'structure',
        at: 'section a[href*="/reviews/"] ~ p:not([data-service-review-date-of-experience-typography]):not(:has(b))',
      },
      { rung: 'class', at: '.review-content__text' },
    ],
    reply: [
      { rung: 'id', at: '[data-service-review-business-reply-text-typography]' },
      { rung: 'class', at: '.brand-company-reply__content' },
      { rung: 'class', at: '[class*="styles_message"]' },
    ],
    replyDate: [
      {
        rung: 'id',
        at: 'time[data-service-review-business-reply-date-time-ago]',
        attribute: 'datetime',
      },
    ],
    permalink: [{ rung: 'id', at: 'a[href*="/reviews/"]', attribute: 'href' }],
    edited: [
      {
        rung: 'id',
        at: 'script[data-initial-state="review-dates"]',
        pattern: '"updatedDate":"([^"]+)"',
      },
      { rung: 'structure', at: '[data-consumer-reviews-count] div:has(> time)', pattern: EDITED },
    ],
    truncated: [{ rung: 'id', at: '[data-relevant-review-text-typography]' }],
  },
  business: {
    name: [
      { rung: 'structure', at: 'h1 > span:first-child' },
      { rung: 'pattern', at: 'title', pattern: '^(.+?) Reviews' },
    ],
    rating: [{ rung: 'id', at: '[data-rating-typography]' }],
    count: [{ rung: 'structure', at: 'h1 [role="link"]' }],
    id: [{ rung: 'id', address: true, pattern: '^[^?#]*/review/([^/?#]+)' }],
  },
};

import type { Recipe } from '../recipe.ts';

/** Star words stand in the title's node, and the untranslated original beside a hidden translation. */
const NOT_WORDS =
  'i, [data-hook$="star-rating"], .aok-hidden, .a-expander-header, [data-hook="expand-collapse-read-more-less"], script, style';

/**
 * Amazon's product page and its page of reviews, in every country.
 *
 * @fixtures test/fixtures/pages/amazon/; checked on stored pages of 2016, 2020, 2023 and 2024.
 */
export const amazon: Recipe = {
  id: 'amazon',
  name: 'Amazon',
  hosts: ['amazon.*'],
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-hook="review"]' },
    { rung: 'id', at: '#localTopReviewsList li[id]' },
    { rung: 'id', at: '[data-hook="mobley-review-content"]' },
    {
      rung: 'id',
      at: 'div[id^="R"]:has(a[href*="/customer-reviews/R"]):has(a[href*="/profile/"])',
    },
    { rung: 'class', at: 'div.review[id^="R"]' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'id', pattern: '^(?:customer_review-)?(R[A-Z0-9]{8,})$' },
      {
        rung: 'id',
        at: 'a[href*="/customer-reviews/R"]',
        attribute: 'href',
        pattern: '/customer-reviews/(R[A-Z0-9]{8,})',
      },
    ],
    author: [
      { rung: 'id', at: '[data-hook="genome-widget"] .a-profile-name' },
      { rung: 'id', at: '[data-hook="genome-widget"]' },
      { rung: 'structure', at: 'a[href*="/profile/"]' },
      { rung: 'class', at: '.a-profile-name, .review-byline .author' },
    ],
    rating: [
      { rung: 'id', at: '[data-hook="review-star-rating"], [data-hook="cmps-review-star-rating"]' },
      { rung: 'class', at: '.review-rating, .a-icon-star' },
      {
        rung: 'class',
        at: 'i[class*="a-star-"]',
        attribute: 'class',
        pattern: String.raw`a-star-(?:small-|medium-|mini-)?([1-5])(?!-)`,
      },
    ],
    date: [
      { rung: 'id', at: '[data-hook="review-date"]' },
      { rung: 'class', at: '.review-date' },
    ],
    title: [
      {
        rung: 'id',
        at: '[data-hook="review-title"], [data-hook="reviewTitle"]',
        without: NOT_WORDS,
      },
      { rung: 'class', at: '.review-title', without: NOT_WORDS },
    ],
    text: [
      { rung: 'id', at: '[data-hook="review-body"]', without: NOT_WORDS },
      {
        rung: 'id',
        at: '[data-hook="review-collapsed"], [data-hook="reviewRichContentContainer"]',
        without: NOT_WORDS,
      },
      { rung: 'class', at: '.review-text', without: NOT_WORDS },
    ],
    original: [
      { rung: 'class', at: '[data-hook="review-body"] .cr-original-review-content.aok-hidden' },
    ],
    photos: [
      {
        rung: 'id',
        counts:
          'img[data-hook$="review-image-tile"], img.review-image-tile, [data-hook="review-image-tile-section"] img',
      },
    ],
    permalink: [{ rung: 'id', at: 'a[href*="/customer-reviews/R"]', attribute: 'href' }],
  },
  business: {
    name: [
      { rung: 'id', at: '[data-hook="product-link"]' },
      { rung: 'id', at: '#productTitle' },
    ],
    rating: [
      { rung: 'id', at: '[data-hook="rating-out-of-text"]' },
      { rung: 'id', at: '[data-hook="average-star-rating"]' },
      { rung: 'class', at: '.averageStarRating' },
    ],
    count: [
      { rung: 'id', at: '[data-hook="total-review-count"]' },
      { rung: 'class', at: '.totalReviewCount' },
    ],
    id: [
      {
        rung: 'id',
        address: true,
        pattern: '/(?:dp|product-reviews|gp/product|d)/(?:product/)?([A-Z0-9]{10})(?![A-Z0-9])',
      },
      { rung: 'id', at: 'input#ASIN', attribute: 'value', pattern: '^[A-Z0-9]{10}$' },
      {
        rung: 'structured',
        at: 'link[rel="canonical"]',
        attribute: 'href',
        pattern: '/(?:dp|product-reviews)/([A-Z0-9]{10})(?![A-Z0-9])',
      },
    ],
  },
};

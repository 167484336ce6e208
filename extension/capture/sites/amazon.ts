import type { Recipe } from '../recipe.ts';

/** Star words stand in the title's node, and the untranslated original beside a hidden translation. */
const NOT_WORDS =
  'i, [data-hook$="star-rating"], .aok-hidden, .a-expander-header, [data-hook="expand-collapse-read-more-less"], .video-block, [id^="video-block-"], script, style';

/**
 * Amazon's product page and its page of reviews, in every country.
 *
 * @fixtures test/fixtures/pages/amazon/; checked on stored pages of 2016, 2020, 2023 and 2024; what is for the tables of
 *   2004 to 2013 and the product pages of 2014 to 2016, on invented pages only.
 */
export const amazon: Recipe = {
  id: 'amazon',
  name: 'Amazon',
  hosts: ['amazon.*'],
  provenOn: 'stored-page',
  cards: [
    { rung: 'id', at: '[data-hook="review"], [id^="customer_review_foreign-R"]' },
    { rung: 'id', at: '#localTopReviewsList li[id]' },
    { rung: 'id', at: '[data-hook="mobley-review-content"]' },
    {
      rung: 'id',
      at: 'div[id^="R"]:has(a[href*="/customer-reviews/R"]):has(a[href*="/profile/"])',
    },
    { rung: 'class', at: 'div.review[id^="R"]' },
    // The product pages of 2014 to 2016, and the tables before them.
    { rung: 'id', at: '[id^="rev-dpReviewsMostHelpful"]' },
    { rung: 'structure', at: '#productReviews td > div:has(b + nobr)' },
  ],
  scale: 5,
  fields: {
    id: [
      {
        rung: 'id',
        attribute: 'id',
        pattern:
          '^(?:customer_review(?:_foreign)?-|rev-dpReviewsMostHelpful(?:AUI)?-)?(R[A-Z0-9]{8,})$',
      },
      {
        rung: 'id',
        at: 'a[href*="/customer-reviews/R"]',
        attribute: 'href',
        pattern: '/customer-reviews/(R[A-Z0-9]{8,})',
      },
      {
        rung: 'id',
        at: 'a[href*="/review/R"]',
        attribute: 'href',
        pattern: '/review/(R[A-Z0-9]{8,})',
      },
    ],
    author: [
      { rung: 'id', at: '[data-hook="genome-widget"] .a-profile-name' },
      { rung: 'id', at: '[data-hook="genome-widget"]' },
      { rung: 'structure', at: 'a[href*="/profile/"]' },
      { rung: 'class', at: '.a-profile-name, .review-byline .author' },
      { rung: 'structure', at: '#productReviews td + td:not(:has(*))' },
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
      {
        rung: 'pattern',
        at: 'img[title], span[title]',
        attribute: 'title',
        pattern: String.raw`^[1-5][.,]\d\P{N}+5(?:\P{N}.*)?$`,
      },
    ],
    date: [
      { rung: 'id', at: '[data-hook="review-date"]' },
      { rung: 'class', at: '.review-date' },
      { rung: 'structure', at: 'b + nobr' },
      { rung: 'structure', at: 'span:has(> a[href*="/profile/"])', without: 'a' },
    ],
    title: [
      {
        rung: 'id',
        at: '[data-hook="review-title"], [data-hook="reviewTitle"]',
        without: NOT_WORDS,
      },
      { rung: 'class', at: '.review-title', without: NOT_WORDS },
      { rung: 'structure', at: 'b:has(+ nobr), a[href*="/review/R"] > span.a-text-bold' },
    ],
    text: [
      { rung: 'id', at: '[data-hook="review-body"]', without: NOT_WORDS },
      {
        rung: 'id',
        at: '[data-hook="review-collapsed"], [data-hook="reviewRichContentContainer"], [data-hook="reviewText"]',
        without: NOT_WORDS,
      },
      { rung: 'class', at: '.review-text', without: NOT_WORDS },
      {
        rung: 'id',
        at: '[id^="revData-dpReviewsMostHelpful"] > .a-section:not(:has(a[href="#"]))',
      },
      { rung: 'class', at: '#productReviews .reviewText' },
      // In the oldest pages the words stand between the lines about them, in no element of their own.
      { rung: 'structure', without: ':scope > :not(br, b, i, em, strong)' },
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
    permalink: [
      { rung: 'id', at: 'a[href*="/customer-reviews/R"], a[href*="/review/R"]', attribute: 'href' },
    ],
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

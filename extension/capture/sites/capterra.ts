import type { Recipe } from '../recipe.ts';

/** What is not the customer's words. */
const ELSEWHERE = '[data-testid="vendor-response"] *, div:has(> * > [data-testid="vendor-name"]) *';

/**
 * Capterra’s reviews of a product: pros and cons belong to the text.
 *
 * @fixtures test/fixtures/pages/capterra/; its hooks are published ones, checked on invented pages only.
 */
export const capterra: Recipe = {
  id: 'capterra',
  name: 'Capterra',
  hosts: ['capterra.*', 'getapp.*', 'softwareadvice.*'],
  path: '/p/|/software/|/reviews',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '[data-testid="Overall Rating-rating"]', grows: true },
    {
      rung: 'id',
      at: '[data-test-id="review-cards-container"] > div > div:has([data-testid="Overall Rating-rating"])',
    },
    { rung: 'id', at: '[data-test-id="review-cards-container"] > div' },
    // Until 2024 in other countries, and until 2019 on capterra.com.
    { rung: 'class', at: '.i18n-translation_container.review-card' },
    { rung: 'class', at: '.cell-review' },
  ],
  scale: 5,
  fields: {
    author: [
      { rung: 'class', at: '.i18n-translation_container .fw-bold, .reviewer-details .weight-bold' },
      {
        rung: 'structure',
        at: 'span:first-child:not(:has(*)), div:first-child:not(:has(*))',
        pattern: String.raw`^\p{Lu}[\p{L}.’]+(?: \p{Lu}[\p{L}.’]*){0,3}$`,
      },
    ],
    rating: [
      { rung: 'id', at: '[data-testid="Overall Rating-rating"] span:nth-child(2)' },
      { rung: 'id', at: '[data-testid="Overall Rating-rating"]', pattern: String.raw`\d(?:\.\d)?` },
      { rung: 'class', at: '.star-rating-component', pattern: String.raw`\d[.,]\d` },
      {
        rung: 'class',
        at: '.overall-rating-container',
        pattern: String.raw`(\d(?:\.\d)?)\s?/\s?5`,
      },
    ],
    date: [
      {
        rung: 'pattern',
        at: 'div:not(:has(*)), span:not(:has(*))',
        pattern: String.raw`^(?=.*\b\d{4}$|\d{4}\D).{8,30}$`,
      },
      { rung: 'class', at: '.star-rating-component ~ .text-ash' },
    ],
    title: [
      { rung: 'structure', at: 'h3' },
      { rung: 'pattern', at: 'div:not(:has(*))', pattern: '^["“„«].+["”“»]$' },
    ],
    text: [
      { rung: 'id', at: '[data-testid="review-content"]' },
      {
        rung: 'class',
        at: '.i18n-translation_container div:has(> .fw-bold + p), .i18n-translation_container div:has(> .fw-bold + span)',
        joins: true,
      },
      { rung: 'class', at: '.review-comments' },
      {
        rung: 'structure',
        // Above pros and cons stands what they are.
        at: `span:has(> svg > title), p:not(${ELSEWHERE})`,
        joins: true,
      },
    ],
    reply: [
      { rung: 'id', at: '[data-testid="vendor-response"] p' },
      { rung: 'pattern', at: 'div:has(> * > [data-testid="vendor-name"]) p' },
    ],
  },
  business: {
    name: [{ rung: 'structure', at: 'h1' }],
    id: [{ rung: 'id', address: true, pattern: String.raw`/(?:p|software|reviews)/(\d{3,})` }],
  },
};

import type { Recipe } from '../recipe.ts';

/**
 * Bazaarvoice’s list of reviews within a shop’s page, in its form of 2019 and later; its earlier form marks itself with microdata.
 *
 * @fixtures test/fixtures/pages/bazaarvoice/; its hooks are published ones, checked on an invented page only.
 */
export const bazaarvoice: Recipe = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  hosts: ['*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '[data-bv-v="contentItem"]:not([itemprop])' },
    { rung: 'id', at: 'section[id^="bv-review-"], div[id^="bv-review-"]' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-bv-id' },
      { rung: 'id', attribute: 'data-content-id', pattern: String.raw`(\d{4,})` },
      { rung: 'id', attribute: 'id', pattern: String.raw`(\d{4,})` },
    ],
    author: [
      {
        rung: 'aria',
        at: 'button[aria-label^="See "]',
        attribute: 'aria-label',
        pattern: "^See (.+?)[’']s? profile",
      },
      { rung: 'class', at: '.bv-author, .bv-rnr-nickname' },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^.*\d.*\d.*$`,
      },
      { rung: 'pattern', at: '.bv-off-screen', pattern: String.raw`^\D*([1-5] out of 5.*)$` },
    ],
    date: [{ rung: 'class', at: '.bv-content-datetime-stamp, [class*="datetime"]' }],
    title: [
      { rung: 'class', at: '.bv-content-title' },
      { rung: 'structure', at: 'h3, h4' },
    ],
    text: [
      { rung: 'class', at: '.bv-content-summary-body-text' },
      {
        rung: 'structure',
        at: 'p:not([class*="response"] *, [id*="response"] *, h4 ~ *)',
        joins: true,
      },
    ],
    photos: [{ rung: 'class', counts: '.bv-media-item' }],
    reply: [
      { rung: 'class', at: '.bv-content-secondary-response p, [class*="bv-content-response"] p' },
      { rung: 'id', at: '[id*="response"] p' },
    ],
  },
  business: {},
};

import type { Recipe } from '../recipe.ts';
import { EDITED, SEE_ORIGINAL, TRANSLATED_BY_GOOGLE } from '../site-words.ts';

const NUMERALS = [
  ['^(?:نجمة(?: واحدة)?|כוכב(?: אחד)?)$', '1'],
  ['^(?:نجمتان|نجمتين|שני כוכבים)$', '2'],
] as const;

/**
 * The panel of a place in Google Maps. Dates are relative only; long texts are cut until "More" is pressed; the id is the
 * one that Takeout exports, so that both ways in make one review.
 *
 * @fixtures test/fixtures/pages/google-maps/; checked on stored pages of December 2025 and April 2026, and on one of May
 *   2026 with no reviews loaded.
 */
export const googleMaps: Recipe = {
  id: 'google-maps',
  name: 'Google Maps',
  hosts: ['google.*', 'maps.google.*'],
  path: '^/maps',
  provenOn: 'stored-page',
  // Many nodes within a card repeat its id; only the card has a label beside it.
  cards: [
    { rung: 'id', at: 'div[data-review-id][aria-label]' },
    { rung: 'id', at: 'div[data-review-id]:has([role="img"][aria-label])' },
    { rung: 'class', at: '.jftiEf' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', at: '[data-review-id]', attribute: 'data-review-id' },
    ],
    author: [
      { rung: 'aria', attribute: 'aria-label' },
      { rung: 'structure', at: 'button[data-href*="/contrib/"] > div:first-child' },
      { rung: 'class', at: '.d4r55' },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^\D{0,20}[1-5](?:[.,]\d)?\D.*$`,
      },
      // Arabic and Hebrew have words for one and two.
      ...NUMERALS.map(
        ([pattern, gives]) =>
          ({
            rung: 'aria',
            at: '[role="img"][aria-label]',
            attribute: 'aria-label',
            pattern,
            gives,
          }) as const,
      ),
      { rung: 'pattern', at: 'span', pattern: String.raw`^[1-5](?:[.,]\d)?\s?/\s?5$` },
    ],
    date: [
      { rung: 'structure', at: '[role="img"][aria-label] ~ span', pattern: '^.{3,40}$' },
      { rung: 'class', at: '.rsqaWe, .xRkPPb' },
      { rung: 'pattern', at: 'span', pattern: '^.{3,40}$' },
    ],
    text: [
      { rung: 'id', at: '[id][lang]', keepsLines: true },
      { rung: 'class', at: '.MyEned .wiI7pd', keepsLines: true },
      // Beside stars alone the only such text is the owner's.
      { rung: 'class', at: '.wiI7pd:not(.CDe7pd *)', keepsLines: true },
    ],
    language: [{ rung: 'id', at: '[id][lang]', attribute: 'lang' }],
    reply: [
      { rung: 'structure', at: '[lang]:not([id])', keepsLines: true },
      { rung: 'class', at: '.CDe7pd .wiI7pd', keepsLines: true },
    ],
    replyDate: [
      { rung: 'structure', at: 'div:has(+ [lang]:not([id])) > span' },
      { rung: 'class', at: '.CDe7pd .DZSIDd' },
    ],
    edited: [
      {
        rung: 'structure',
        at: '[role="img"][aria-label] ~ span, .rsqaWe, .xRkPPb',
        pattern: EDITED,
      },
    ],
    translated: [
      { rung: 'pattern', at: '[lang] ~ div > button, [lang] ~ button', pattern: SEE_ORIGINAL },
      { rung: 'pattern', at: '[lang] ~ div > span, [lang] ~ span', pattern: TRANSLATED_BY_GOOGLE },
    ],
    photos: [{ rung: 'id', counts: 'button[data-photo-index]' }],
    truncated: [
      {
        rung: 'aria',
        at: 'button[aria-expanded="false"][aria-controls]',
        attribute: 'aria-controls',
      },
      {
        rung: 'id',
        at: '[jsaction*="expandReview"][aria-expanded="false"]',
        attribute: 'aria-expanded',
      },
    ],
  },
  business: {
    name: [
      { rung: 'aria', at: '[role="main"]:has([data-item-id])', attribute: 'aria-label' },
      { rung: 'pattern', at: 'title', pattern: '^(.+?) [-–] Google' },
      { rung: 'class', at: 'h1.DUwDvf' },
    ],
    address: [
      {
        rung: 'id',
        at: '[data-item-id="address"]',
        attribute: 'aria-label',
        pattern: '^[^:]{0,20}:?\\s*(.+)$',
      },
    ],
    rating: [
      {
        rung: 'class',
        at: '.F7nice [role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^\D{0,20}[1-5](?:[.,]\d)?\D*$`,
      },
      { rung: 'class', at: '.F7nice [aria-hidden="true"]', pattern: String.raw`^[1-5][.,]\d$` },
    ],
    count: [
      {
        rung: 'class',
        at: '.F7nice [role="img"][aria-label]:not(:has(*))',
        attribute: 'aria-label',
      },
    ],
    id: [
      // The address first holds what was searched for, last the place that is open.
      { rung: 'id', address: true, pattern: String.raw`^.*!1s(0x[\da-f]+:0x[\da-f]+)` },
      { rung: 'id', address: true, pattern: String.raw`[?&](?:place_id=|q=place_id:)([\w-]{20,})` },
      { rung: 'id', address: true, pattern: String.raw`[?&]cid=(\d{5,})` },
      { rung: 'id', address: true, pattern: String.raw`[?&]ftid=(0x[\da-f]+:0x[\da-f]+)` },
    ],
  },
};

import type { Recipe } from '../recipe.ts';
import { EDITED, SEE_ORIGINAL, TRANSLATED_BY_GOOGLE } from '../site-words.ts';

/**
 * The panel of reviews that Google Search opens over its results.
 *
 * @fixtures test/fixtures/pages/google-search/; its hooks are published ones, checked on an invented page only.
 */
export const googleSearch: Recipe = {
  id: 'google-search',
  name: 'Google Search',
  hosts: ['google.*'],
  path: '^/search|^/local|^/$',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: 'div[data-review-id]:has(a[href*="/maps/contrib/"])' },
    {
      rung: 'aria',
      at: 'div:has(> a[href*="/maps/contrib/"]):has([role="img"][aria-label]), div:has(> div > a[href*="/maps/contrib/"]):has([role="img"][aria-label])',
    },
    { rung: 'class', at: '.bwb7ce' },
  ],
  scale: 5,
  fields: {
    id: [
      { rung: 'id', attribute: 'data-review-id' },
      { rung: 'id', at: '[data-review-id]', attribute: 'data-review-id' },
    ],
    author: [
      {
        rung: 'id',
        at: 'a[href*="/maps/contrib/"]',
        pattern: String.raw`^.*\p{L}.*$`,
      },
      { rung: 'aria', at: 'a[href*="/maps/contrib/"][aria-label]', attribute: 'aria-label' },
      { rung: 'class', at: '.Vpc5Fe' },
    ],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^.*\d.*$`,
      },
    ],
    date: [
      {
        rung: 'structure',
        at: '[role="img"][aria-label] ~ span, :has(> [role="img"][aria-label]) ~ span',
        pattern: '^.{3,40}$',
      },
      { rung: 'pattern', at: 'span', pattern: '^.{3,40}$' },
      { rung: 'class', at: '.y3Ibjb' },
    ],
    text: [
      { rung: 'id', at: '[jsname="ShBeI"]:not(button)', keepsLines: true },
      { rung: 'class', at: '.OA1nbd', keepsLines: true },
      // Until 2022; beside a cut text stands the whole, hidden.
      { rung: 'class', at: '.review-full-text' },
      { rung: 'class', at: '.Jtu6Td' },
    ],
    reply: [
      { rung: 'class', at: '.KmCjbd .AVvGRc', keepsLines: true },
      { rung: 'class', at: '.KmCjbd', keepsLines: true },
      { rung: 'class', at: '.d6SCIc' },
    ],
    edited: [
      {
        rung: 'structure',
        at: '[role="img"][aria-label] ~ span, :has(> [role="img"][aria-label]) ~ span',
        pattern: EDITED,
      },
      { rung: 'class', at: '.y3Ibjb', pattern: EDITED },
    ],
    translated: [
      {
        rung: 'pattern',
        at: '[jsname="ShBeI"] ~ div > [role="button"], [jsname="ShBeI"] ~ [role="button"]',
        pattern: SEE_ORIGINAL,
      },
      { rung: 'pattern', at: '[jsname="ShBeI"] ~ *, .OA1nbd ~ *', pattern: TRANSLATED_BY_GOOGLE },
    ],
    truncated: [
      { rung: 'aria', at: '[aria-expanded="false"][role="button"]', attribute: 'aria-expanded' },
    ],
  },
  business: {
    name: [
      { rung: 'id', at: '[data-attrid="title"]' },
      { rung: 'structure', at: '[role="dialog"] [role="heading"]' },
    ],
    id: [
      { rung: 'id', address: true, pattern: String.raw`#.*\blrd=(0x[\da-f]+:0x[\da-f]+)` },
      {
        rung: 'id',
        at: '[data-fid]',
        attribute: 'data-fid',
        pattern: String.raw`^0x[\da-f]+:0x[\da-f]+$`,
      },
      { rung: 'id', at: '[data-pid]', attribute: 'data-pid', pattern: '^ChI.{20,}$' },
    ],
  },
};

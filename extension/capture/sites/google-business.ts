import type { Recipe } from '../recipe.ts';

/**
 * The owner’s own list of reviews in Google Business Profile.
 *
 * @fixtures test/fixtures/pages/google-business/; nobody has seen its page; checked on invented ones. Its classes are
 *   published ones.
 */
export const googleBusiness: Recipe = {
  id: 'google-business',
  name: 'Google Business Profile',
  hosts: ['business.google.com'],
  provenOn: 'unproven',
  cards: [
    { rung: 'id', at: '[data-review-id]' },
    { rung: 'class', at: '.J7elmb:has(.PskQHd), .noyJyc:has(.PskQHd)' },
    { rung: 'structure', at: 'c-wiz [role="listitem"]:has([role="img"][aria-label])' },
  ],
  scale: 5,
  fields: {
    id: [{ rung: 'id', attribute: 'data-review-id' }],
    author: [{ rung: 'structure', at: 'a[href*="/maps/contrib/"], [role="heading"], h3, .PskQHd' }],
    rating: [
      {
        rung: 'aria',
        at: '[role="img"][aria-label], [aria-label*="star" i]',
        attribute: 'aria-label',
        pattern: String.raw`^.*\d.*$`,
      },
    ],
    date: [{ rung: 'pattern', at: 'span, div', pattern: '^.{3,40}$' }],
    text: [
      // Of stars alone Google says that there are no words.
      {
        rung: 'class',
        at: '.gyKkFe.JhRJje',
        pattern: "^(?!The user didn['’]t write a review)[\\s\\S]+$",
        keepsLines: true,
      },
      { rung: 'id', at: '[lang]:not(html)', keepsLines: true },
      { rung: 'structure', at: 'p', keepsLines: true },
    ],
    reply: [{ rung: 'class', at: '.gyKkFe:not(.JhRJje):not(:has(> i))', keepsLines: true }],
  },
  business: {
    id: [
      { rung: 'id', address: true, pattern: String.raw`/(?:l|locations?)/(\d{6,})` },
      { rung: 'id', address: true, pattern: String.raw`[?&]fid=(\d{6,})` },
    ],
    name: [{ rung: 'structure', at: 'h1' }],
  },
};

import type { Recipe } from '../recipe.ts';

/**
 * The customers’ reviews of the Better Business Bureau. Stars are counted by their filled drawings.
 *
 * @fixtures test/fixtures/pages/bbb/; its hooks are published ones, checked on an invented page only.
 */
export const bbb: Recipe = {
  id: 'bbb',
  name: 'Better Business Bureau',
  hosts: ['bbb.org'],
  path: '/profile/|customer-reviews',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: 'li[id]:has(svg[data-filled])' },
    { rung: 'class', at: 'li.bpr-review[id]' },
  ],
  scale: 5,
  dayFirst: false,
  fields: {
    id: [{ rung: 'id', attribute: 'id', pattern: String.raw`(\d+_\d+_\d+)` }],
    author: [
      {
        rung: 'structure',
        at: 'h3',
        pattern: String.raw`(?:review from\s+)?(.+)`,
        without: '[class*="visually-hidden"]',
      },
      { rung: 'class', at: '.bpr-review-title' },
    ],
    rating: [
      { rung: 'id', counts: 'svg[data-filled=""], svg[data-filled="true"]' },
      { rung: 'pattern', at: 'span', pattern: '^[1-5](?: stars?)?$' },
    ],
    date: [
      {
        rung: 'pattern',
        at: 'p, span, div:not(:has(div))',
        pattern: String.raw`^(?:date:\s*)?(\d\d/\d\d/\d{4})$`,
      },
    ],
    text: [
      {
        rung: 'structure',
        at: 'h3 ~ div:not(:has(svg)):not(:has(h4)) , div:has(> h3) ~ div:not(:has(svg)):not(:has(h4))',
        keepsLines: true,
      },
      { rung: 'pattern', at: 'div:not(:has(div)), p', pattern: '^.{40,}$' },
    ],
    reply: [
      { rung: 'structure', at: 'h4 ~ div, div:has(> h4) ~ div', keepsLines: true },
      { rung: 'pattern', at: 'h4 ~ p', pattern: String.raw`^(?!.{0,8}\d\d/\d\d/)[\s\S]+$` },
    ],
    replyDate: [
      { rung: 'pattern', at: 'h4 ~ p, div:has(> h4) p', pattern: String.raw`(\d\d/\d\d/\d{4})` },
    ],
  },
  business: {
    id: [{ rung: 'id', address: true, pattern: String.raw`-(\d{4}-\d{3,})(?=[/?#]|$)` }],
    name: [
      { rung: 'structure', at: 'h1', pattern: String.raw`^(?:customer reviews(?: for)?\s*)?(.+)$` },
    ],
  },
};

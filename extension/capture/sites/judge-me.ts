import type { Recipe } from '../recipe.ts';

/**
 * Judge.me’s list of reviews within a shop’s page.
 *
 * @fixtures test/fixtures/pages/judge-me/; its hooks are published ones, checked on an invented page only.
 */
export const judgeMe: Recipe = {
  id: 'judge-me',
  name: 'Judge.me',
  hosts: ['*'],
  provenOn: 'published-hooks',
  cards: [
    { rung: 'id', at: '.jdgm-rev[data-review-id]' },
    { rung: 'id', at: '[data-review-id][data-verified-buyer]' },
    { rung: 'class', at: '.jdgm-rev' },
  ],
  scale: 5,
  fields: {
    id: [{ rung: 'id', attribute: 'data-review-id' }],
    author: [
      { rung: 'class', at: '.jdgm-rev__author' },
      { rung: 'structure', at: '[data-content] ~ span, [data-score] ~ span:not([data-content])' },
    ],
    rating: [
      { rung: 'id', at: '[data-score]', attribute: 'data-score' },
      {
        rung: 'aria',
        at: '[role="img"][aria-label], [aria-label*="star" i]',
        attribute: 'aria-label',
      },
    ],
    date: [
      {
        rung: 'id',
        at: '[data-content]',
        attribute: 'data-content',
        pattern: String.raw`^\d{4}-\d\d-\d\d.*$`,
      },
      { rung: 'class', at: '.jdgm-rev__timestamp' },
    ],
    title: [
      { rung: 'class', at: '.jdgm-rev__title' },
      { rung: 'structure', at: 'b:not([class*="reply"] *)' },
    ],
    text: [
      { rung: 'class', at: '.jdgm-rev__body' },
      { rung: 'structure', at: 'b ~ div, :has(> b) ~ div' },
    ],
    photos: [{ rung: 'class', counts: 'a.jdgm-rev__pic-link:not(.jdgm-rev__product-picture)' }],
    reply: [
      // Its first line may say who answers.
      { rung: 'class', at: '.jdgm-rev__reply-content', without: 'p:has(> b > i)' },
      { rung: 'class', at: '.jdgm-rev__reply', without: '.jdgm-rev__replier-wrapper' },
      { rung: 'structure', at: ':has([data-score]) ~ * ~ :not(:has(b)) p' },
    ],
  },
  business: {
    id: [{ rung: 'id', at: '.jdgm-review-widget[data-id]', attribute: 'data-id' }],
  },
};

import type { Recipe } from '../recipe.ts';

/**
 * What people say of a page on Facebook: they recommend it or not, and give no stars.
 *
 * @fixtures test/fixtures/pages/facebook/; its hooks are published ones, checked on an invented page only.
 */
export const facebook: Recipe = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  path: 'reviews|review',
  provenOn: 'published-hooks',
  cards: [
    { rung: 'aria', at: '[aria-posinset]:has([data-ad-rendering-role="profile_name"])' },
    { rung: 'id', at: '[data-virtualized]:has([data-ad-rendering-role="profile_name"])' },
    {
      rung: 'aria',
      at: '[role="article"]:has(h2, h3, h4):has([data-ad-rendering-role="story_message"])',
    },
  ],
  scale: 5,
  fields: {
    author: [
      {
        rung: 'id',
        at: '[data-ad-rendering-role="profile_name"] b, [data-ad-rendering-role="profile_name"] strong',
      },
      { rung: 'structure', at: 'h2 strong, h3 strong' },
    ],
    date: [
      { rung: 'aria', at: '[aria-label*="ago" i]', attribute: 'aria-label' },
      {
        rung: 'aria',
        at: 'a[role="link"][aria-label]',
        attribute: 'aria-label',
        pattern: '^.{3,40}$',
      },
      { rung: 'pattern', at: 'a span, abbr', pattern: '^.{2,40}$' },
    ],
    text: [
      { rung: 'id', at: '[data-ad-rendering-role="story_message"]', keepsLines: true },
      { rung: 'id', at: '[data-ad-preview="message"]', keepsLines: true },
    ],
  },
  business: {
    name: [{ rung: 'structure', at: 'h1' }],
  },
};

import type { Recipe } from '../recipe.ts';
import { SEE_ORIGINAL } from '../site-words.ts';

/** "… does not recommend …" in the languages of the site; said of nobody who recommends. */
const NOT_RECOMMENDED =
  "(?:doesn[’']t|does not) recommend|empfiehlt .*nicht|ne recommande pas|no recomienda|non consiglia|raadt .*(?:niet|af)|" +
  'não recomenda|nie poleca|не рекоменд|rekommenderar inte|anbefaler ikke|ei suosittele|nedoporučuje|tavsiye etmiyor|' +
  'nu recomandă|nem ajánlja|おすすめしていません|不推荐|추천하지 않';
const RECOMMENDED =
  'recommend|empfiehlt|recomienda|consiglia|raadt|beveelt|recomenda|poleca|рекоменд|rekommenderar|anbefaler|suosittele|' +
  'doporučuje|tavsiye|recomandă|ajánlja|おすすめ|推荐|推薦|추천';

/**
 * What people say of a page on Facebook: they recommend it or not, which is their rating; old ones have stars.
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
    rating: [
      {
        rung: 'pattern',
        at: '[data-ad-rendering-role="profile_name"], h2, h3, h4',
        pattern: NOT_RECOMMENDED,
        gives: 'not recommended',
      },
      {
        rung: 'pattern',
        at: '[data-ad-rendering-role="profile_name"], h2, h3, h4',
        pattern: RECOMMENDED,
        gives: 'recommended',
      },
      {
        rung: 'aria',
        at: '[role="img"][aria-label], i[aria-label]',
        attribute: 'aria-label',
        pattern: String.raw`^\D{0,20}[1-5]\D.{0,30}$`,
      },
    ],
    date: [
      { rung: 'aria', at: '[aria-label*="ago" i]:not([role="article"])', attribute: 'aria-label' },
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
    // Ids in letters are made anew for each visitor.
    id: [
      {
        rung: 'id',
        at: 'a[href*="/posts/"], a[href*="story_fbid="], a[href*="/permalink/"]',
        attribute: 'href',
        pattern: String.raw`(?:/posts/|story_fbid=|/permalink/)(\d{8,})`,
      },
    ],
    permalink: [
      {
        rung: 'id',
        at: 'a[href*="/posts/"], a[href*="story_fbid="], a[href*="/permalink/"]',
        attribute: 'href',
      },
    ],
    translated: [{ rung: 'pattern', at: '[role="button"]', pattern: SEE_ORIGINAL }],
    photos: [{ rung: 'structure', counts: 'a[href*="/photo"] img' }],
  },
  business: {
    name: [{ rung: 'structure', at: 'h1' }],
    id: [
      { rung: 'id', address: true, pattern: String.raw`[?&]id=(\d{6,})` },
      { rung: 'id', address: true, pattern: String.raw`-(\d{9,})/` },
      {
        rung: 'id',
        address: true,
        pattern: String.raw`^https?://[^/]+/(?!profile\.php|pages/|pg/)([\w.]+)/`,
      },
    ],
  },
};

import type { Layout } from './layout.ts';

/**
 * Reviews of a shop, as Etsy’s copy of the shop’s own data has them.
 *
 * @source https://help.etsy.com/hc/en-us/articles/360000337247
 */
export const etsy: Layout = {
  id: 'etsy',
  title: 'Etsy',
  scale: 5,
  marks: ['date reviewed | star rating | message'],
  columns: {
    'written-at': 'date reviewed',
    rating: 'star rating',
    text: 'message',
    author: 'reviewer',
    dropped: 'order id',
  },
};

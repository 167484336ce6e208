import type { Layout } from './layout.ts';

/**
 * Product reviews from Yotpo.
 *
 * @source https://support.yotpo.com/docs/exporting-your-reviews
 */
export const yotpo: Layout = {
  id: 'yotpo',
  title: 'Yotpo',
  scale: 5,
  marks: [
    'review score | review content | reviewer display name',
    'review score | review content | review title',
  ],
  columns: {
    id: 'review id',
    'written-at': 'review creation date | review date | date',
    rating: 'review score',
    title: 'review title',
    text: 'review content',
    reply: 'comment content | published comment',
    'reply-at': 'comment date | comment creation date',
    author: 'reviewer display name | display name | user display name',
    contact: 'reviewer email | user email | email',
    touchpoint: 'product title | shopify product handle | product handle',
    state: 'review status | publish review | moderation status',
    dropped:
      'product id | sku | product url | product image url | product description | review image urls | review type | user type',
  },
};

import type { Layout } from './layout.ts';

/**
 * Shopify’s own app for product reviews, which was switched off in 2024; shops keep its exports.
 *
 * @source https://help.shopify.com/en/manual/products/product-reviews/exporting-and-importing
 */
export const shopifyReviews: Layout = {
  id: 'shopify-reviews',
  title: 'Shopify Product Reviews',
  scale: 5,
  marks: [
    'product handle | state | rating | author | replied at',
    'product handle | state | rating | author | created at',
  ],
  columns: {
    'written-at': 'created at',
    rating: 'rating',
    title: 'title',
    text: 'body',
    reply: 'reply',
    'reply-at': 'replied at',
    author: 'author',
    contact: 'email',
    touchpoint: 'product handle',
    state: 'state',
    dropped: 'location',
  },
};

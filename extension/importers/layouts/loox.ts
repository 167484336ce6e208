import type { Layout } from './layout.ts';

/**
 * Product reviews from Loox.
 *
 * @source https://help.loox.io/article/23-importing-reviews
 */
export const loox: Layout = {
  id: 'loox',
  title: 'Loox',
  scale: 5,
  marks: [
    'photo url | rating | verified purchase',
    'photo url | rating | author | body',
    'photo url | rating | nickname | review',
  ],
  columns: {
    id: 'id',
    'written-at': 'created at | date',
    rating: 'rating',
    title: 'title',
    text: 'body | review',
    reply: 'reply',
    'reply-at': 'replied at',
    author: 'author | nickname | full name',
    contact: 'email',
    touchpoint: 'product handle | handle',
    state: 'status',
    dropped: 'product id | photo url | verified purchase | incentivized | variant',
  },
};

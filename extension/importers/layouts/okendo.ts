import type { Layout } from './layout.ts';

/**
 * Product reviews from Okendo.
 *
 * @source https://docs.okendo.io/merchant-rest-api/reviews
 */
export const okendo: Layout = {
  id: 'okendo',
  title: 'Okendo',
  scale: 5,
  marks: [
    'review id | reviewer name | date created',
    'review id | reviewer display name | date created',
  ],
  columns: {
    id: 'review id',
    'written-at': 'date created',
    rating: 'rating',
    title: 'title',
    text: 'body',
    reply: 'reply body | reply',
    'reply-at': 'reply date created',
    author: 'reviewer name | reviewer display name',
    contact: 'reviewer email',
    touchpoint: 'product name | product handle',
    state: 'status',
    dropped: 'product id | media * | reviewer *',
  },
};

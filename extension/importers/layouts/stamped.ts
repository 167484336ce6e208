import type { Layout } from './layout.ts';

/**
 * Product reviews from Stamped: its CSV and the answer of its API.
 *
 * @source https://support.stamped.io/hc/en-us/articles/10021551390605
 */
export const stamped: Layout = {
  id: 'stamped',
  title: 'Stamped',
  scale: 5,
  marks: ['photo filenames | product image url', 'review message | review rating | author'],
  columns: {
    id: 'review id | id',
    'written-at': 'created at | review date | date created',
    rating: 'rating | review rating',
    title: 'title | review title',
    text: 'body | review message',
    reply: 'reply | review reply',
    'reply-at': 'replied at | review reply date',
    author: 'author',
    contact: 'email',
    touchpoint: 'product title | product name | product handle',
    state: 'published | review state',
    dropped:
      'product id | product url | product image url | photo filenames | location | review type | verified',
  },
};

import type { Layout } from './layout.ts';

/**
 * Guest reviews from Agoda’s extranet, scored out of ten; the names of the properties stand between header and rows.
 *
 * @source https://partnerhub.agoda.com/
 */
export const agoda: Layout = {
  id: 'agoda',
  title: 'Agoda',
  without: 'positive review | negative review',
  scale: 10,
  marks: ['review score | reservation number | review | guest name'],
  columns: {
    'written-at': 'review date',
    rating: 'review score',
    title: 'review title',
    text: 'review',
    reply: 'property reply',
    author: 'guest name',
    aspect: 'cleanliness | location | facilities | value for money | service | comfort',
    dropped: 'reservation number',
  },
};

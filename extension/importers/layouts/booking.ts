import type { Layout } from './layout.ts';

/**
 * Guest reviews from the extranet, scored out of ten.
 *
 * @source https://partner.booking.com/en-us/help/guest-reviews/general/understanding-guest-reviews
 */
export const booking: Layout = {
  id: 'booking',
  title: 'Booking.com',
  scale: 10,
  marks: [
    'positive review | negative review | review score',
    'positive review | negative review | reservation number',
  ],
  columns: {
    'written-at': 'review date',
    rating: 'review score',
    title: 'review title',
    positive: 'positive review',
    negative: 'negative review',
    reply: 'property reply',
    author: 'guest name',
    aspect:
      'staff | cleanliness | location | facilities | comfort | value for money | wifi | free wifi',
    dropped: 'reservation number',
  },
};

import type { Layout } from './layout.ts';

/**
 * Reviews of a place in a table whose columns are called as in Google’s API.
 *
 * @source https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
 */
export const googleBusiness: Layout = {
  id: 'google-business',
  title: 'Google Business Profile',
  sourceName: 'google-maps',
  scale: 5,
  marks: [
    'star rating | create time | review id',
    'star rating | create time | reviewer display name',
    'star rating | create time | reviewer name',
  ],
  columns: {
    id: 'review id',
    'written-at': 'create time',
    'updated-at': 'update time',
    rating: 'star rating',
    text: 'comment',
    reply: 'review reply comment | reply comment',
    'reply-at': 'review reply update time | reply time | reply update time',
    author: 'reviewer display name | reviewer name',
    dropped:
      'name | has reply | source file | star rating numeric | create date | create year | create month | sentiment label | reviewer *',
  },
};

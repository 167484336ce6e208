import type { Layout } from './layout.ts';

/**
 * Recommendations of a page, which may have no stars, as the Graph API gives them.
 *
 * @source https://developers.facebook.com/docs/graph-api/reference/page/ratings/
 */
export const facebook: Layout = {
  id: 'facebook',
  title: 'Facebook recommendations',
  scale: 5,
  marks: ['recommendation type | created time', 'recommendation type | review text'],
  columns: {
    id: 'open graph story id',
    'written-at': 'created time | timestamp',
    rating: 'rating',
    recommends: 'recommendation type',
    text: 'review text',
    author: 'reviewer name | author',
    dropped: 'title | has review | has rating | reviewer id | open graph story *',
  },
};

import type { Layout } from './layout.ts';

/**
 * Service reviews: the CSV or workbook of Trustpilot Business, and the answer of its API.
 *
 * @source https://support.trustpilot.com/hc/en-us/articles/207297677
 */
export const trustpilot: Layout = {
  id: 'trustpilot',
  title: 'Trustpilot',
  scale: 5,
  marks: ['review id | review stars | review content', 'consumer display name | stars | text'],
  columns: {
    id: 'review id | id',
    'written-at': 'review created | review created date | created at',
    'updated-at': 'review updated | updated at',
    rating: 'review stars | stars',
    title: 'review title | title',
    text: 'review content | text',
    reply:
      'company response | company reply | business response | business reply | company reply text',
    'reply-at': 'company reply date | business reply date | company reply created at',
    author: 'review username | review user name | consumer display name',
    contact: 'review user email',
    language: 'review language | language',
    touchpoint: 'location name',
    dropped:
      'domain url | webshop name | business unit * | review consumer user id | source of review | reference id | consumer * | business * | tags *',
  },
};

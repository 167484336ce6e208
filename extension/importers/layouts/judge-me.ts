import type { Layout } from './layout.ts';

/**
 * Product reviews from Judge.me: its export, its template for imports, and the answer of its API.
 *
 * @source https://support.judge.me/support/solutions/articles/44001729773
 */
export const judgeMe: Layout = {
  id: 'judge-me',
  title: 'Judge.me',
  scale: 5,
  marks: ['reviewer name | review date | body | rating', 'reviewer name | curated | rating | body'],
  columns: {
    id: 'id',
    'written-at': 'review date | created at',
    rating: 'rating',
    title: 'title',
    text: 'body',
    reply: 'reply',
    'reply-at': 'reply date',
    author: 'reviewer name',
    contact: 'reviewer email',
    touchpoint: 'product handle | product title',
    state: 'curated | published',
    dropped:
      'source | product id | product external id | picture urls | ip address | location | metaobject handle | pictures * | reviewer * | hidden | verified | featured | has published * | updated at',
  },
};

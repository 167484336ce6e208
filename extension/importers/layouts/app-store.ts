import type { Layout } from './layout.ts';

/**
 * Reviews of an app: the answer of the App Store Connect API, and the public feed of reviews as JSON.
 *
 * @source https://developer.apple.com/documentation/appstoreconnectapi/customerreview
 */
export const appStore: Layout = {
  id: 'app-store',
  title: 'App Store Connect',
  scale: 5,
  marks: ['reviewer nickname | created date | body', 'im rating label | content label'],
  columns: {
    id: 'id | id label',
    'written-at': 'created date | updated label',
    rating: 'rating | im rating label',
    title: 'title | title label',
    text: 'body | content label',
    reply: 'response response body',
    'reply-at': 'response last modified date',
    author: 'reviewer nickname | author name label',
    dropped:
      'type | territory | relationships * | links * | response * | author * | im * | link * | content * | title *',
  },
};

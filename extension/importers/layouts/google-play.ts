import type { Layout } from './layout.ts';

/**
 * Reviews of an app: the monthly CSV (UTF-16) of the Play Console, and the answer of its API.
 *
 * @source https://support.google.com/googleplay/android-developer/answer/6135870
 */
export const googlePlay: Layout = {
  id: 'google-play',
  title: 'Google Play Console',
  scale: 5,
  // The export has no column of ids, but each link holds one.
  idInLink: /[?&]reviewId=([^&#]+)/i,
  marks: ['package name | star rating | reviewer language', 'comments user comment text'],
  columns: {
    id: 'review id',
    'written-at':
      'review submit date and time | comments user comment last modified seconds | review submit millis since epoch',
    'updated-at': 'review last update date and time',
    rating: 'star rating | comments user comment star rating',
    title: 'review title',
    text: 'review text | comments user comment text',
    reply: 'developer reply text | comments developer comment text',
    'reply-at': 'developer reply date and time | comments developer comment last modified seconds',
    author: 'author name',
    language: 'reviewer language | comments user comment reviewer language',
    url: 'review link',
    touchpoint: 'app version name | comments user comment app version name',
    dropped:
      'package name | app version code | device | review last update millis since epoch | developer reply millis since epoch | comments *',
  },
};

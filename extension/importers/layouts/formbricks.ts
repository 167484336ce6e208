import type { Layout } from './layout.ts';

/**
 * Responses of a survey: the CSV of Formbricks and the records of its API and webhooks.
 *
 * @source https://formbricks.com/docs/api-reference/management-api--response/get-survey-responses
 */
export const formbricks: Layout = {
  id: 'formbricks',
  title: 'Formbricks',
  isForm: true,
  marks: ['response id | survey id | finished', 'survey id | finished | created at'],
  columns: {
    id: 'response id | id',
    'written-at': 'timestamp | created at',
    'updated-at': 'updated at',
    tags: 'tags',
    language: 'language',
    dropped:
      'no | finished | survey id | formbricks id | user id | notes | quotas | meta * | ttc * | person * | contact * | contact attributes * | variables * | single use id | display id | environment id | ended | ending id | hidden fields * | url | source | action | country | device | browser | os | user agent | endpoint | person attributes *',
  },
};

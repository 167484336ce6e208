import type { Layout } from './layout.ts';

/**
 * Answers of Delighted’s surveys: its CSV and the answer of its API. What a score means stands in the type of the survey.
 *
 * @source https://app.delighted.com/docs/api/listing-survey-responses
 */
export const delighted: Layout = {
  id: 'delighted',
  title: 'Delighted',
  marks: [
    'score | comment | permalink',
    'score | comment | survey type',
    'score | comment | person properties',
  ],
  // Its first survey, and most owners' only one, asks for the likelihood to recommend.
  unlessTold: { by: 'survey type', columns: { nps: 'score' } },
  columns: {
    id: 'id | response id',
    'written-at': 'created at | response created at | date',
    'updated-at': 'updated at',
    'answer-kind': 'survey type',
    text: 'comment',
    author: 'person name | name',
    contact: 'person email | email',
    url: 'permalink',
    tags: 'tags',
    dropped: 'person | person id | person * | notes | notes * | custom properties *',
  },
};

import type { Layout } from './layout.ts';

/**
 * Answers of a form; the first column, "#", is the answer’s own id, and times are in UTC.
 *
 * @source https://www.typeform.com/help/a/download-and-export-your-results-360029615871/
 */
export const typeform: Layout = {
  id: 'typeform',
  title: 'Typeform',
  isForm: true,
  marks: ['start date | submit date | network id', 'landed at | submitted at | landing id'],
  columns: {
    id: 'token | response id',
    'written-at': 'submit date | submitted at',
    'updated-at': 'start date | landed at',
    tags: 'tags',
    dropped:
      'network id | response type | stage date | ending | landing id | metadata * | calculated * | hidden * | variables * | thankyou screen ref',
  },
};

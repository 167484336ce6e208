import type { Layout } from './layout.ts';

/**
 * Answers of a form.
 *
 * @source https://tally.so/help/export-submissions
 */
export const tally: Layout = {
  id: 'tally',
  title: 'Tally',
  isForm: true,
  marks: ['submission id | respondent id | submitted at'],
  columns: {
    id: 'submission id',
    'written-at': 'submitted at',
    dropped: 'respondent id',
  },
};

import type { Layout } from './layout.ts';

/**
 * Submissions of a form: the CSV or JSON of Formspree, whose own columns begin with an underscore.
 *
 * @source https://help.formspree.io/hc/en-us/articles/360017735154
 */
export const formspree: Layout = {
  id: 'formspree',
  title: 'Formspree',
  fits: ({ columns }) => columns.some((name) => /^(?:.*\.)?_date$/.test(name)),
  isForm: true,
  marks: ['date'],
  columns: {
    'written-at': 'date | created at',
    state: 'status',
    dropped:
      'host | referrer | submitted | errors | subject | gotcha | next | replyto | format | cc',
  },
};

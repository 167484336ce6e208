import type { Layout } from './layout.ts';

/**
 * Submissions of a form: the CSV of Netlify’s pages and the answer of its API.
 *
 * @source https://docs.netlify.com/manage/forms/submissions/
 */
export const netlifyForms: Layout = {
  id: 'netlify-forms',
  title: 'Netlify Forms',
  marks: ['form name | site url | created at', 'ip | user agent | referrer | created at'],
  columns: {
    id: 'id',
    'written-at': 'created at',
    touchpoint: 'form name',
    dropped:
      'number | ip | user agent | referrer | site url | form id | company | summary | title | first name | last name | ordered human fields *',
  },
};

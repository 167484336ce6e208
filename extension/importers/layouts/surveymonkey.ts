import type { Layout } from './layout.ts';

/**
 * Answers of a survey: nine columns of its own, then the questions, with their choices in a second row of names.
 *
 * @source https://help.surveymonkey.com/en/surveymonkey/analyze/exporting-spreadsheets/
 */
export const surveymonkey: Layout = {
  id: 'surveymonkey',
  title: 'SurveyMonkey',
  isForm: true,
  marks: ['respondent id | collector id'],
  columns: {
    id: 'respondent id',
    'written-at': 'end date | date modified | start date | date created',
    'first-name': 'first name',
    'last-name': 'last name',
    contact: 'email address',
    dropped: 'collector id | ip address | custom data 1 | custom data | custom value',
  },
};

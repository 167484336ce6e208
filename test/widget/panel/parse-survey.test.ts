import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSurvey } from '../../../shared/feedback/default-survey.ts';
import { surveySchema } from '../../../shared/feedback/survey.ts';
import { parseSurvey } from '../../../widget/panel/parse-survey.ts';
import { makeQuestion, makeSurvey } from './surveys.ts';

const LINKS = { links: [{ label: 'A review site', url: 'https://reviews.example/linde' }] };

const CHOICES = [
  { id: 'food', label: 'The food' },
  { id: 'wait', label: 'The wait' },
];

describe('parseSurvey', () => {
  it.each([
    { what: 'the default survey', survey: defaultSurvey('Café Linde') },
    { what: 'links', survey: makeSurvey(['nps'], { thanks: LINKS }) },
    {
      what: 'wordings',
      survey: makeSurvey([], { questions: [makeQuestion('ces', { wording: 'Was it easy?' })] }),
    },
    {
      what: 'choices, looks, languages and follow-ups',
      survey: makeSurvey([], {
        questions: [
          makeQuestion('csat', { look: 'faces', wordings: { de: 'Wie war es?' } }),
          makeQuestion('choices', { choices: CHOICES }),
          makeQuestion('comment', { when: { question: 'csat', from: 1, to: 3 } }),
          makeQuestion('photo', { when: { question: 'choices', anyOf: ['food'] } }),
        ],
      }),
    },
    {
      what: 'help',
      survey: makeSurvey(['csat'], { help: [{ question: 'Parking?', answer: 'Behind.' }] }),
    },
  ])('takes $what as the schema does', ({ survey }) => {
    const taken = parseSurvey(JSON.parse(JSON.stringify(survey)));
    expect(v.is(surveySchema, taken)).toBe(true);
    expect(withoutEmptyOnes(taken)).toEqual(v.parse(surveySchema, survey));
  });

  it.each([
    { what: 'nothing', value: null },
    { what: 'a text', value: 'survey' },
    { what: 'an error', value: { error: 'There is no such inbox.' } },
    { what: 'a newer version', value: { ...makeSurvey(['csat']), version: 2 } },
    { what: 'no questions', value: makeSurvey([]) },
    { what: 'questions that are none', value: { ...makeSurvey([]), questions: [null, 7, {}, []] } },
    { what: 'questions in a text', value: { ...makeSurvey([]), questions: 'csat' } },
  ])('asks nothing where there is $what, nor does the schema', ({ value }) => {
    expect(parseSurvey(value)).toBe(null);
    expect(v.is(surveySchema, value)).toBe(false);
  });

  it('leaves out questions that a newer collector may know', () => {
    const questions = [{ id: 'mood', type: 'mood' }, makeQuestion('csat')];
    expect(parseSurvey({ ...makeSurvey([]), questions })?.questions.map(({ id }) => id)).toEqual([
      'csat',
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://x.example', 7, null])(
    'leaves out a link to %s',
    (url) => {
      const thanks = { links: [{ label: 'Click', url }] };
      expect(parseSurvey({ ...makeSurvey(['csat']), thanks })?.thanks.links).toEqual([]);
    },
  );
});

/** The widget reads "none" as an empty one. */
function withoutEmptyOnes(survey: unknown): unknown {
  return JSON.parse(JSON.stringify(survey), (key, value: unknown) =>
    ['wording', 'wordings', 'choices', 'help'].includes(key) &&
    Object.keys(Object(value)).length === 0
      ? undefined
      : value,
  );
}

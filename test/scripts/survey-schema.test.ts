import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, surveyJsonSchema } from '../../scripts/survey-schema.ts';
import { QUESTION_TYPES, defaultSurvey } from '../../shared/feedback/default-survey.ts';
import { surveySchema } from '../../shared/feedback/survey.ts';

const CHOICES = [
  { id: 'wait', label: 'The wait' },
  { id: 'food', label: 'The food' },
];

describe('surveyJsonSchema', () => {
  it('is the one that is published: npm run schema', () => {
    const published: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
    expect(published).toEqual(JSON.parse(surveyJsonSchema()));
  });

  it('names every type of question, and each field of a display rule', () => {
    const text = surveyJsonSchema();
    for (const type of QUESTION_TYPES) expect(text).toContain(`"${type}"`);
    for (const field of ['everyDays', 'quietDays', 'sample', 'exit']) expect(text).toContain(field);
  });

  it('has no place for a condition on the review links', () => {
    const schema: { readonly properties: { readonly thanks: unknown } } =
      JSON.parse(surveyJsonSchema());
    const { thanks } = schema.properties;
    expect(JSON.stringify(thanks)).not.toMatch(/when|from|score|rating/);
    expect(JSON.stringify(thanks)).toContain('"url"');
  });
});

describe('surveySchema', () => {
  const survey = defaultSurvey('Café Linde');

  it.each([
    { what: 'choices', questions: [{ id: 'a', type: 'choice', choices: CHOICES }] },
    {
      what: 'a follow-up',
      questions: [
        { id: 'nps', type: 'nps' },
        { id: 'why', type: 'comment', when: { question: 'nps', to: 6 } },
      ],
    },
  ])('takes $what', ({ questions }) => {
    expect(v.is(surveySchema, { ...survey, questions })).toBe(true);
  });

  it.each([
    { what: 'a choice without choices', questions: [{ id: 'a', type: 'choice' }] },
    { what: 'one choice', questions: [{ id: 'a', type: 'choices', choices: CHOICES.slice(1) }] },
    {
      what: 'two choices under one id',
      questions: [{ id: 'a', type: 'choice', choices: [CHOICES[0], CHOICES[0]] }],
    },
    {
      what: 'a follow-up to a later question',
      questions: [
        { id: 'why', type: 'comment', when: { question: 'nps', to: 6 } },
        { id: 'nps', type: 'nps' },
      ],
    },
    {
      what: 'a follow-up to itself',
      questions: [{ id: 'nps', type: 'nps', when: { question: 'nps', to: 6 } }],
    },
  ])('refuses $what', ({ questions }) => {
    expect(v.is(surveySchema, { ...survey, questions })).toBe(false);
  });
});

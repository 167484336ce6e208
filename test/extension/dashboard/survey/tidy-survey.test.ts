import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withQuestion } from '../../../../extension/dashboard/survey/edit-survey.ts';
import { tidySurvey, todosOf } from '../../../../extension/dashboard/survey/tidy-survey.ts';
import { defaultSurvey } from '../../../../shared/feedback/default-survey.ts';
import { surveySchema, type Survey } from '../../../../shared/feedback/survey.ts';

const SURVEY = defaultSurvey('Oak');

describe('tidySurvey', () => {
  it('leaves out what is empty, and keeps the rest', () => {
    const draft: Survey = {
      ...SURVEY,
      questions: [
        {
          id: 'csat',
          type: 'csat',
          required: true,
          wording: ' ',
          wordings: { de: '', fr: 'Alors ?' },
          variants: [{ id: 'b' }, { id: 'c', wording: 'So?' }],
        },
      ],
      thanks: {
        links: [
          { label: '', url: 'https://reviews.example/oak' },
          { label: 'Nowhere', url: ' ' },
        ],
      },
      help: [{ question: ' ', answer: '' }],
      looks: { accent: undefined },
      display: { asks: [] },
    };
    const tidy = tidySurvey(draft);
    expect(tidy).toEqual({
      version: 1,
      businessName: 'Oak',
      questions: [
        {
          id: 'csat',
          type: 'csat',
          required: true,
          wordings: { fr: 'Alors ?' },
          variants: [{ id: 'c', wording: 'So?' }],
        },
      ],
      thanks: { links: [{ label: 'reviews.example', url: 'https://reviews.example/oak' }] },
    });
    expect(v.is(surveySchema, tidy)).toBe(true);
  });
});

describe('todosOf', () => {
  it('has nothing to say of a finished survey', () => {
    expect(todosOf(SURVEY)).toEqual([]);
  });

  it.each<[string, Survey]>([
    ['few-choices', tidySurvey(withQuestion(SURVEY, 'choice'))],
    ['not-an-address', { ...SURVEY, thanks: { links: [{ label: 'x', url: 'javascript:1' }] } }],
    ['half-help', { ...SURVEY, help: [{ question: 'Open?', answer: '' }] }],
    ['too-long', { ...SURVEY, businessName: 'x'.repeat(301) }],
    ['no-rule', { ...SURVEY, display: { asks: [{ kind: 'csat', everyDays: -1 }] } }],
  ])('says %s', (problem, survey) => {
    expect(todosOf(survey).map((todo) => todo.problem)).toEqual([problem]);
    expect(v.is(surveySchema, survey)).toBe(false);
  });
});

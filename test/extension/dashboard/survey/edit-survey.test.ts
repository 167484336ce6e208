import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  changeQuestion,
  moveQuestion,
  withChoice,
  withoutQuestion,
  withQuestion,
  withVariant,
} from '../../../../extension/dashboard/survey/edit-survey.ts';
import { defaultSurvey } from '../../../../shared/feedback/default-survey.ts';
import { type Survey, surveySchema } from '../../../../shared/feedback/survey.ts';

const SURVEY = defaultSurvey('Oak');
const FOLLOWED: Survey = {
  ...SURVEY,
  questions: [
    { id: 'csat', type: 'csat', required: true },
    { id: 'comment', type: 'comment', required: false, when: { question: 'csat', to: 2 } },
  ],
};

describe('withQuestion', () => {
  it('asks after the others, under an id of its own', () => {
    const twice = withQuestion(withQuestion(SURVEY, 'csat'), 'csat');
    expect(twice.questions.slice(3)).toEqual([
      { id: 'csat-2', type: 'csat', required: true },
      { id: 'csat-3', type: 'csat', required: true },
    ]);
  });

  it.each(['choice', 'choices'] as const)('gives a %s two empty choices', (type) => {
    expect(withQuestion(SURVEY, type).questions.at(-1)).toEqual({
      id: type,
      type,
      required: false,
      choices: [
        { id: 'a', label: '' },
        { id: 'b', label: '' },
      ],
    });
  });
});

describe('moveQuestion', () => {
  it('moves a question by one', () => {
    const moved = moveQuestion(SURVEY, 'contact', -1);
    expect(moved.questions.map(({ id }) => id)).toEqual(['csat', 'contact', 'comment']);
  });

  it('asks a follow-up always that comes before its question now', () => {
    expect(moveQuestion(FOLLOWED, 'comment', -1).questions[0]).not.toHaveProperty('when');
  });

  it('leaves the first where it is', () => {
    expect(moveQuestion(SURVEY, 'csat', -1)).toEqual(SURVEY);
  });
});

describe('withoutQuestion', () => {
  it('asks a follow-up always whose question is gone', () => {
    expect(withoutQuestion(FOLLOWED, 'csat').questions).toEqual([
      { id: 'comment', type: 'comment', required: false },
    ]);
  });

  it('leaves the last question', () => {
    const one = withoutQuestion(FOLLOWED, 'csat');
    expect(withoutQuestion(one, 'comment')).toEqual(one);
  });
});

describe('changeQuestion', () => {
  it('changes the one of that id only', () => {
    const changed = changeQuestion(SURVEY, { id: 'csat', type: 'csat', required: false });
    expect(changed.questions.map(({ required }) => required)).toEqual([false, false, false]);
    expect(changed.questions.slice(1)).toEqual(SURVEY.questions.slice(1));
  });
});

describe('withChoice', () => {
  it('takes an id that is free', () => {
    const question = {
      id: 'q',
      type: 'choice' as const,
      required: false,
      choices: [
        { id: 'a', label: 'A' },
        { id: 'c', label: 'C' },
      ],
    };
    expect(withChoice(question).choices?.at(-1)).toEqual({ id: 'b', label: '' });
  });
});

describe('withVariant', () => {
  it('takes an id that no wording ever had, and surveys allow', () => {
    const question = { id: 'csat', type: 'csat' as const, required: true };
    const ids = [1, 2].map(() => withVariant(question).variants?.at(-1)?.id);
    expect(new Set(ids).size).toBe(2);
    const survey = {
      version: 1,
      businessName: 'Oak',
      questions: [withVariant(withVariant(question))],
    };
    expect(v.safeParse(surveySchema, survey).success).toBe(true);
  });
});

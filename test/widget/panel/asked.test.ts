import { describe, expect, it } from 'vitest';
import type { Question } from '../../../shared/feedback/survey.ts';
import { askedOf } from '../../../widget/panel/asked.ts';
import type { Given } from '../../../widget/panel/draft.ts';
import { makeQuestion } from './surveys.ts';

const CHOICES = [
  { id: 'wait', label: 'The wait' },
  { id: 'food', label: 'The food' },
];

const QUESTIONS: readonly Question[] = [
  makeQuestion('nps'),
  makeQuestion('comment', { when: { question: 'nps', to: 6 } }),
  makeQuestion('choices', { choices: CHOICES, when: { question: 'nps', from: 9 } }),
  makeQuestion('photo', { when: { question: 'choices', anyOf: ['food'] } }),
  makeQuestion('consent', { when: { question: 'photo' } }),
];

interface Case {
  readonly answers: Readonly<Record<string, Given>>;
  readonly asked: string;
}

describe('askedOf', () => {
  it.each<Case>([
    { answers: {}, asked: 'nps' },
    { answers: { nps: 6 }, asked: 'nps comment' },
    { answers: { nps: 0 }, asked: 'nps comment' },
    { answers: { nps: 7 }, asked: 'nps' },
    { answers: { nps: 9 }, asked: 'nps choices' },
    { answers: { nps: 9, choices: ['wait'] }, asked: 'nps choices' },
    { answers: { nps: 9, choices: ['wait', 'food'] }, asked: 'nps choices photo' },
    { answers: { nps: 10, choices: ['food'], photo: 'x' }, asked: 'nps choices photo consent' },
    { answers: { nps: 10, choices: ['food'], photo: '' }, asked: 'nps choices photo' },
    { answers: { nps: 2, choices: ['food'], photo: 'x' }, asked: 'nps comment' },
  ])('asks $asked after $answers', ({ answers, asked }) => {
    const types = askedOf(QUESTIONS, answers).map(({ type }) => type);
    expect(types.join(' ')).toBe(asked);
  });
});

import { describe, expect, it } from 'vitest';
import type { QuestionTypeId } from '../../../shared/feedback/default-survey.ts';
import { pagesOf, startingWith } from '../../../widget/panel/pages.ts';
import { makeSurvey } from './surveys.ts';

interface Case {
  readonly types: readonly QuestionTypeId[];
  readonly ask?: string;
  readonly pages: readonly string[];
}

describe('pagesOf', () => {
  it.each<Case>([
    { types: ['csat', 'comment', 'contact'], pages: ['csat comment contact'] },
    { types: ['csat', 'nps', 'comment', 'ces'], pages: ['csat', 'nps comment', 'ces'] },
    { types: ['comment', 'csat'], pages: ['comment', 'csat'] },
    { types: ['comment', 'contact'], pages: ['comment contact'] },
    {
      types: ['choice', 'photo', 'consent', 'choices', 'rating'],
      pages: ['choice photo consent', 'choices', 'rating'],
    },
    { types: ['csat', 'comment'], ask: 'nps', pages: ['nps comment'] },
    { types: ['csat', 'nps', 'comment'], ask: 'nps', pages: ['nps comment'] },
    { types: ['csat', 'comment'], ask: 'csat', pages: ['csat comment'] },
    { types: ['comment'], ask: 'ces', pages: ['ces comment'] },
    { types: ['csat', 'comment'], ask: 'horoscope', pages: ['csat comment'] },
  ])('lays $types, asked for $ask, out as $pages', ({ types, ask, pages }) => {
    const laid = pagesOf(startingWith(makeSurvey(types).questions, ask));
    expect(laid.map((page) => page.map(({ type }) => type).join(' '))).toEqual(pages);
  });

  it("keeps the owner's wording of a question that is asked first", () => {
    const survey = makeSurvey([], {
      questions: [
        { id: 'csat', type: 'csat', required: true },
        { id: 'friends', type: 'nps', required: true, wording: 'Would you send a friend?' },
      ],
    });
    expect(startingWith(survey.questions, 'nps')[0]).toMatchObject({
      id: 'friends',
      wording: 'Would you send a friend?',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { QuestionTypeId } from '../../../shared/feedback/default-survey.ts';
import { type Draft, checkPage } from '../../../widget/panel/draft.ts';
import { pagesOf } from '../../../widget/panel/pages.ts';
import { makeSurvey } from './surveys.ts';

interface Case {
  readonly what: string;
  readonly types?: readonly QuestionTypeId[];
  readonly answers?: Draft['answers'];
  readonly mayContact?: boolean;
  readonly failure: string | null;
}

describe('checkPage', () => {
  it.each<Case>([
    { what: 'a star', answers: { csat: 3 }, failure: null },
    { what: 'the least of a scale', types: ['nps'], answers: { nps: 0 }, failure: null },
    { what: 'no star', answers: { comment: 'Fine.' }, failure: 'missing' },
    { what: 'nothing at all', types: ['comment'], answers: {}, failure: 'missing' },
    { what: 'spaces only', types: ['comment'], answers: { comment: '  \n' }, failure: 'missing' },
    { what: 'words only', types: ['comment'], answers: { comment: 'Fine.' }, failure: null },
    {
      what: 'a contact with consent',
      answers: { csat: 3, contact: 'guest@example.org' },
      mayContact: true,
      failure: null,
    },
    {
      what: 'a contact without consent',
      answers: { csat: 3, contact: 'guest@example.org' },
      failure: 'halfContact',
    },
    {
      what: 'a consent without contact',
      answers: { csat: 3 },
      mayContact: true,
      failure: 'halfContact',
    },
  ])('finds $failure in $what', ({ types = ['csat', 'comment', 'contact'], ...given }) => {
    const pages = pagesOf(makeSurvey(types).questions);
    const draft = { answers: given.answers ?? {}, mayContact: given.mayContact ?? false };
    expect(checkPage(draft, pages[0] ?? [], pages)).toBe(given.failure);
  });

  it('lets a page of optional questions be passed over, but not the whole survey', () => {
    const questions = (['csat', 'nps'] as const).map((type) => ({
      id: type,
      type,
      required: false,
    }));
    const pages = pagesOf(makeSurvey([], { questions }).questions);
    const draft = { answers: {}, mayContact: false };
    expect(checkPage(draft, pages[0] ?? [], pages)).toBe(null);
    expect(checkPage(draft, pages[1] ?? [], pages)).toBe('missing');
  });
});

import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../../extension/dashboard/survey/compare-wordings.ts';
import { makeFeedback, type Feedback } from '../../../../shared/feedback/feedback.ts';
import { seededRandom } from '../../../../shared/statistics/seeded-random.ts';
import type { Question } from '../../../../shared/feedback/survey.ts';

const QUESTION: Question = {
  id: 'csat',
  type: 'csat',
  required: true,
  variants: [{ id: 'b', wording: 'How did we do?' }],
};

describe('compareWordings', () => {
  it('tells which answers belong to which wording', () => {
    const [own, other] = compareWordings(QUESTION, [
      ...answers('own', 30, { score: 5 }),
      ...answers('b', 30, { score: 2, text: 'Cold.' }),
      ...answers('gone', 9, { score: 1 }),
    ]);
    expect(own).toMatchObject({ id: 'own', n: 30, mean: { value: 5 }, commented: { value: 0 } });
    expect(other).toMatchObject({ id: 'b', n: 30, mean: { value: 2 }, commented: { value: 1 } });
    expect(other?.differs).toEqual({ mean: true, commented: true });
    expect(own?.differs).toBeNull();
  });

  it('keeps each figure within its interval, on its scale', () => {
    const found = compareWordings(QUESTION, answers('own', 4, { score: 5 }));
    const { mean, commented } = found[0] ?? {};
    expect(mean?.low).toBeLessThan(4.5);
    expect(mean?.high).toBe(5);
    expect(commented?.high).toBeGreaterThan(0.3);
  });

  it('says nothing from too few', () => {
    const few = [...answers('own', 40, { score: 5 }), ...answers('b', 19, { score: 1 })];
    expect(compareWordings(QUESTION, few)[1]?.differs).toBeNull();
  });

  it('finds no difference where there is none', () => {
    const alike = ['own', 'b'].flatMap((id) => [
      ...answers(id, 15, { score: 4 }),
      ...answers(id, 15, { score: 5, text: 'Warm.' }),
    ]);
    expect(compareWordings(QUESTION, alike)[1]?.differs).toEqual({ mean: false, commented: false });
  });

  it('finds one in at most twenty tests of wordings that are alike, whatever it compares', () => {
    const random = seededRandom(7);
    const draw = (id: string): readonly Feedback[] =>
      Array.from({ length: 60 }, () => {
        const text = random() < 0.3 ? 'Warm.' : '';
        return answers(id, 1, { score: 1 + Math.floor(random() * 5), text });
      }).flat();
    let found = 0;
    for (let test = 0; test < 400; test += 1) {
      const { differs } = compareWordings(QUESTION, [...draw('own'), ...draw('b')])[1] ?? {};
      if (differs?.mean === true || differs?.commented) found += 1;
    }
    // Twenty at most are expected, give or take thirteen.
    expect(found).toBeGreaterThan(5);
    expect(found).toBeLessThan(34);
  });

  it('stands without answers', () => {
    const nothing = { n: 0, mean: null, commented: null, differs: null };
    expect(compareWordings(QUESTION, [])).toEqual([
      { id: 'own', ...nothing },
      { id: 'b', ...nothing },
    ]);
  });
});

function answers(
  wording: string,
  n: number,
  { score, text = '' }: { readonly score: number; readonly text?: string },
): readonly Feedback[] {
  return Array.from({ length: n }, (_, at) =>
    makeFeedback({
      id: `widget:${wording}-${at}-${score}`,
      businessId: 'main',
      source: { kind: 'widget', name: 'widget', url: null },
      capturedAt: '2026-03-02T10:00:00Z',
      answers: { csat: score, 'wording.csat': wording },
      text,
    }),
  );
}

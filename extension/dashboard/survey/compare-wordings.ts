import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { Question } from '../../../shared/feedback/survey.ts';
import { OWN_WORDING, wordingKey } from '../../../shared/feedback/variants.ts';
import { questionOf } from '../../../shared/questions/registry.ts';
import { adjustedShare } from '../../../shared/statistics/adjusted-share.ts';
import { differenceTest, type Estimate } from '../../../shared/statistics/difference-test.ts';
import type { Interval } from '../../../shared/statistics/interval.ts';
import { estimateMean, meanInterval } from '../../../shared/statistics/mean-interval.ts';
import { momentsOf, type Moments } from '../../../shared/statistics/moments.ts';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';

/** Fewer answers to a wording than this say nothing about it. */
export const FEWEST = 20;

const SIGNIFICANCE = 0.05;

/** What is compared of two wordings: the mean, and who left words. */
const COMPARISONS = 2;

/** A value with its 95 % interval. */
export interface Figure extends Interval {
  readonly value: number;
}

/** What one wording brought. */
export interface WordingResult {
  /** A variant's id, or `own`. */
  readonly id: string;
  /** Visitors who sent something after they were asked so. */
  readonly n: number;
  /** Mean answer on the question's scale; `null` for others, and where nobody answered. */
  readonly mean: Figure | null;
  /** Share of them who left words, 0 to 1; `null` where nobody was asked so. */
  readonly commented: Figure | null;
  /**
   * Whether it differs from the question's own wording; `null` for that itself, and where one of both has too few.
   * All that is compared shares one bound, so that of twenty tests without a difference about one finds some.
   */
  readonly differs: { readonly mean: boolean | null; readonly commented: boolean } | null;
}

/**
 * Holds the wordings of a question against each other.
 *
 * @param question - With variants.
 * @param feedback - Any: what was not asked in one of the wordings is passed over.
 * @returns One for each wording, the question's own first.
 * @source Agresti and Caffo 2000 (shares); Bonferroni for everything that is compared.
 */
export function compareWordings(
  question: Question,
  feedback: readonly Feedback[],
): readonly WordingResult[] {
  const ids = [OWN_WORDING, ...(question.variants ?? []).map(({ id }) => id)];
  const counts = ids.map((id) => countsOf(question, id, feedback));
  const bound = SIGNIFICANCE / (COMPARISONS * Math.max(1, ids.length - 1));
  return counts.map((count, at) => ({
    ...figuresOf(count),
    differs: at === 0 ? null : differenceOf(count, counts[0] ?? count, bound),
  }));
}

interface Counts {
  readonly id: string;
  readonly n: number;
  readonly commented: number;
  readonly answers: Moments;
  /** `null` where answers are no numbers. */
  readonly scale: readonly [number, number] | null;
}

function countsOf(question: Question, id: string, feedback: readonly Feedback[]): Counts {
  const key = wordingKey(question.id);
  const asked = feedback.filter(({ answers }) => answers[key] === id);
  const scale = questionOf(question.type)?.range ?? null;
  const histogram = Array.from({ length: (scale?.[1] ?? 0) + 1 }, () => 0);
  for (const { answers } of asked) {
    const answer = answers[question.id];
    const isOnScale = typeof answer === 'number' && histogram[answer] !== undefined;
    if (isOnScale) histogram[answer] = (histogram[answer] ?? 0) + 1;
  }
  return {
    id,
    n: asked.length,
    commented: asked.filter(({ text }) => text !== '').length,
    answers: momentsOf(histogram),
    scale,
  };
}

function figuresOf(count: Counts): Omit<WordingResult, 'differs'> {
  const { id, n, commented, answers, scale } = count;
  return {
    id,
    n,
    mean:
      scale === null || answers.n === 0
        ? null
        : { value: answers.mean, ...meanInterval(answers, scale) },
    commented: n === 0 ? null : { value: commented / n, ...wilsonInterval(commented, n) },
  };
}

function differenceOf(one: Counts, own: Counts, bound: number): WordingResult['differs'] {
  if (Math.min(one.n, own.n) < FEWEST) return null;
  const differ = (here: Estimate, there: Estimate): boolean =>
    differenceTest(here, there).p < bound;
  const { scale } = one;
  const isMeanKnown = scale !== null && Math.min(one.answers.n, own.answers.n) >= FEWEST;
  return {
    mean: isMeanKnown
      ? differ(estimateMean(one.answers, scale), estimateMean(own.answers, scale))
      : null,
    commented: differ(adjustedShare(one.commented, one.n), adjustedShare(own.commented, own.n)),
  };
}

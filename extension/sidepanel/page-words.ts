import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { addTallies, EMPTY_TALLY, tallyOf, type Tally } from '../../shared/metrics/tally.ts';

/** A review on the page and what we make of it. */
export interface AnalysedReview {
  readonly feedback: Feedback;
  readonly analysis: Analysis | null;
}

/** Themes that the page praises and complains of, the most mentioned first. */
export interface PageThemes {
  readonly praised: readonly string[];
  readonly complained: readonly string[];
}

const MOST_THEMES = 3;

/**
 * What a page praises and complains of.
 *
 * @param reviews - Its reviews.
 * @returns At most three themes each.
 */
export function pageThemes(reviews: readonly AnalysedReview[]): PageThemes {
  const { themes } = reviews.reduce<Tally>(
    (sum, { feedback, analysis }) => addTallies(sum, tallyOf(feedback, analysis)),
    EMPTY_TALLY,
  );
  const most = (side: 'neg' | 'pos'): readonly string[] =>
    Object.entries(themes)
      .filter(([, counts]) => counts[side] > 0)
      .toSorted(([, one], [, other]) => other[side] - one[side])
      .slice(0, MOST_THEMES)
      .map(([theme]) => theme);
  return { praised: most('pos'), complained: most('neg') };
}

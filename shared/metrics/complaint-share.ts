import { adjustedShare } from '../statistics/adjusted-share.ts';
import { differenceTest } from '../statistics/difference-test.ts';
import type { Difference } from '../statistics/difference-test.ts';
import type { Measure } from './measure.ts';
import type { Score } from './metric.ts';
import { scoreShare } from './scoring.ts';
import type { Tally } from './tally.ts';

/** How much of all that is complained of is one theme. */
export interface ThemeShare {
  readonly theme: string;
  /** Its share of all complaints. */
  readonly score: Score;
  /** Change against the time before; `null` where nobody complained in one of the times. */
  readonly change: Difference | null;
}

/**
 * Complaints: the share of all that is said of themes that is a complaint.
 *
 * @source The field's standard ("complaint rate" by theme); interval: Wilson 1927.
 */
export const complaintShare: Measure = {
  id: 'complaint-share',
  unit: 'share',
  better: 'lower',
  compute({ tally }) {
    const { complaints, n } = complaintsIn(tally);
    return n === 0 ? null : scoreShare(complaints, n, { complaints, others: n - complaints });
  },
  compare({ present, earlier }) {
    const [now, before] = [complaintsIn(present.tally), complaintsIn(earlier.tally)];
    if (now.n === 0 || before.n === 0) return null;
    return differenceTest(
      adjustedShare(now.complaints, now.n),
      adjustedShare(before.complaints, before.n),
    );
  },
};

/**
 * Shares of all complaints by theme.
 *
 * @param present - The time in question.
 * @param earlier - The time that it is held against.
 * @returns The greatest share first; themes that nobody complains of are left out.
 */
export function complaintShares(present: Tally, earlier: Tally): readonly ThemeShare[] {
  const { complaints: all } = complaintsIn(present);
  const { complaints: allBefore } = complaintsIn(earlier);
  return Object.entries(present.themes)
    .filter(([, { neg }]) => neg > 0)
    .map(([theme, { neg }]) => ({
      theme,
      score: scoreShare(neg, all, { complaints: neg, others: all - neg }),
      change:
        allBefore === 0
          ? null
          : differenceTest(
              adjustedShare(neg, all),
              adjustedShare(earlier.themes[theme]?.neg ?? 0, allBefore),
            ),
    }))
    .toSorted((one, other) => other.score.value - one.score.value);
}

function complaintsIn({ themes }: Tally): { readonly complaints: number; readonly n: number } {
  let complaints = 0;
  let n = 0;
  for (const { neg, neu, pos } of Object.values(themes)) {
    complaints += neg;
    n += neg + neu + pos;
  }
  return { complaints, n };
}

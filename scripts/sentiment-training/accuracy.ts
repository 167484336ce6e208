/** What was said of a labelled text. */
export interface Judged {
  /** Above 0 for praise. */
  readonly score: number;
  readonly isPraise: boolean;
}

/**
 * Balanced accuracy of the score's sign.
 *
 * @param judged - Of both kinds.
 * @returns The mean of the shares of praise and of complaints that were told; a score of 0 counts as half.
 */
export function balancedAccuracy(judged: readonly Judged[]): number {
  const shareOf = (isPraise: boolean): number => {
    const own = judged.filter((one) => one.isPraise === isPraise);
    const sign = isPraise ? 1 : -1;
    return own.reduce((sum, { score }) => sum + (Math.sign(score) * sign + 1) / 2, 0) / own.length;
  };
  return (shareOf(true) + shareOf(false)) / 2;
}

/**
 * Area under the ROC curve: how often praise scores above a complaint.
 *
 * @param judged - Of both kinds.
 * @returns 0 to 1; equal scores count as half.
 */
export function areaUnder(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const praise = sorted.slice(from, to).filter(({ isPraise }) => isPraise).length;
    ranks += (praise * (from + to + 1)) / 2;
    from = to;
  }
  const good = judged.filter(({ isPraise }) => isPraise).length;
  return (ranks - (good * (good + 1)) / 2) / (good * (judged.length - good));
}

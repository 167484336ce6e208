import { describe, expect, it } from 'vitest';
import { leaveOutImpact } from '../../../shared/statistics/leave-out-impact.ts';
import type { SplitAnswers } from '../../../shared/statistics/leave-out-impact.ts';
import { drawHistogram } from './draw-histogram.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

/** Numbers of ones to fives within the group, and outside of it. */
function starsOf(inside: readonly number[], outside: readonly number[]): readonly SplitAnswers[] {
  return [1, 2, 3, 4, 5].map((value, at) => ({
    value,
    inside: inside[at] ?? 0,
    outside: outside[at] ?? 0,
  }));
}

describe('leaveOutImpact', () => {
  it('is the score with all, minus the score without the group', () => {
    // All: (10·1 + 30·5) / 40 = 4; without: 5.
    const found = leaveOutImpact(starsOf([10], [0, 0, 0, 0, 30]));
    expect(found).toMatchObject({ impact: -1, contrast: -4, inside: 10, n: 40 });
    expect(found?.isLikelyReal).toBe(true);
  });

  it('is not real where the group says what all say', () => {
    const same = [2, 2, 4, 8, 14];
    const found = leaveOutImpact(
      starsOf(
        same,
        same.map((count) => count * 3),
      ),
    );
    expect(found?.impact).toBeCloseTo(0, 12);
    expect(found?.isLikelyReal).toBe(false);
  });

  it('is not certain of one angry customer', () => {
    expect(leaveOutImpact(starsOf([1], [0, 0, 0, 0, 3]))?.isLikelyReal).toBe(false);
  });

  it('comes out alike every time', () => {
    const answers = starsOf([5, 1, 0, 2, 1], [3, 1, 4, 9, 40]);
    expect(leaveOutImpact(answers)).toEqual(leaveOutImpact(answers));
  });

  it.each([
    { inside: [], outside: [1, 1, 1] },
    { inside: [1, 1, 1], outside: [] },
  ])('is null where nobody is on one side', ({ inside, outside }) => {
    expect(leaveOutImpact(starsOf(inside, outside))).toBeNull();
  });

  it.each([50, 200])('covers 91 to 98 in a hundred times from %i answers', (n) => {
    const [shapeIn, shapeOut] = [
      [0.3, 0.2, 0.2, 0.15, 0.15],
      [0.04, 0.03, 0.05, 0.18, 0.7],
    ];
    const truth = 0.3 * (2.65 - 4.47);
    const random = seededRandom(n);
    let covered = 0;
    for (let run = 0; run < 200; run += 1) {
      const inside = Array.from({ length: n }, random).filter((point) => point < 0.3).length;
      const found = leaveOutImpact(
        starsOf(
          drawHistogram(shapeIn, inside, random),
          drawHistogram(shapeOut, n - inside, random),
        ),
      );
      if (found !== null && found.low <= truth && truth <= found.high) covered += 1;
    }
    expect(covered / 200).toBeGreaterThanOrEqual(0.91);
    expect(covered / 200).toBeLessThanOrEqual(0.98);
  });
});

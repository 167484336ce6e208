import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, METRICS } from '../../../shared/metrics/registry.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/metrics');
const NO_METRICS = new Set([
  'cell',
  'compare-scores',
  'metric',
  'registry',
  'target',
  'reply-hours',
  'people',
  'measure',
  'health-score',
  'scoring',
  'stars',
  'tally',
  'verdict',
]);
const FILES = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !NO_METRICS.has(name));

const count = fc.integer({ min: 0, max: 300 });

/** Counts as feedback could make them. */
const anyTally: fc.Arbitrary<Tally> = fc
  .record({
    nps: histogram(0, 10),
    csat: histogram(1, 5),
    ces: histogram(1, 7),
    stars: histogram(2, 10),
    sentiment: fc.record({ neg: count, neu: count, pos: count }),
    replied: count,
    unanswered: count,
  })
  .map(({ unanswered, ...counts }) => ({
    ...EMPTY_TALLY,
    ...counts,
    reviews: counts.replied + unanswered,
  }));

function histogram(least: number, greatest: number): fc.Arbitrary<number[]> {
  const length = greatest - least + 1;
  return fc
    .array(fc.oneof(fc.constant(0), count), { minLength: length, maxLength: length })
    .map((counts) => [...Array.from({ length: least }, () => 0), ...counts]);
}

describe('METRICS', () => {
  it('lists every file of the folder once, and nothing else', () => {
    expect([...METRICS, ...MEASURES].map(({ id }) => id).toSorted()).toEqual(FILES.toSorted());
  });

  it.each(FILES)('has a source for %s', (name) => {
    expect(readFileSync(join(FOLDER, `${name}.ts`), 'utf8')).toContain('@source');
  });

  describe.each(METRICS)('$id', (metric) => {
    const [least, greatest] = metric.range;

    it('is null where nobody has answered', () => {
      expect(metric.compute(EMPTY_TALLY)).toBeNull();
      expect(metric.estimate?.(EMPTY_TALLY) ?? null).toBeNull();
    });

    it('keeps value and interval in its range, the value within the interval', () => {
      fc.assert(
        fc.property(anyTally, (tally) => {
          const score = metric.compute(tally);
          if (score === null) return;
          const { value, low, high } = score;
          expect([least, low, value, high, greatest]).toEqual(
            [least, low, value, high, greatest].toSorted((one, other) => one - other),
          );
          expect(high).toBeGreaterThan(low);
        }),
      );
    });

    it('counts each answer once, and asks for a whole number of more', () => {
      fc.assert(
        fc.property(anyTally, (tally) => {
          const score = metric.compute(tally);
          if (score === null) return;
          const counted = Object.values(score.counts).reduce((sum, each) => sum + each, 0);
          expect(counted).toBe(score.n);
          expect(Number.isInteger(score.moreNeeded) && score.moreNeeded >= 0).toBe(true);
        }),
      );
    });

    it('judges by thresholds within its range', () => {
      const { poor, good } = metric.thresholds;
      expect(poor).toBeGreaterThanOrEqual(least);
      expect(good).toBeGreaterThan(poor);
      expect(good).toBeLessThanOrEqual(greatest);
    });
  });
});

import * as v from 'valibot';
import { DEFAULT_WEIGHTS, type HealthWeights } from '../../../shared/metrics/health-score.ts';
import type { Target } from '../../../shared/metrics/target.ts';

/** Names of the settings. */
export const WEIGHTS_SETTING = 'health-weights';
export const TARGETS_SETTING = 'targets';

/** The greatest weight that can be given. */
export const MOST_WEIGHT = 100;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const weightsSchema = v.record(
  v.string(),
  v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_WEIGHT)),
);

const targetsSchema = v.array(
  v.object({
    metric: v.string(),
    value: v.pipe(v.number(), v.finite()),
    by: v.pipe(v.string(), v.regex(DAY)),
    from: v.pipe(v.number(), v.finite()),
    setOn: v.pipe(v.string(), v.regex(DAY)),
  }),
);

/**
 * Reads the weights of the health score.
 *
 * @param stored - The setting as it is stored.
 * @returns The owner's weights; the first ones where nothing is stored, or nothing that can be read.
 */
export function parseWeights(stored: unknown): HealthWeights {
  const parsed = v.safeParse(weightsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_WEIGHTS;
}

/**
 * Reads the owner's targets.
 *
 * @param stored - The setting as it is stored.
 * @returns The targets; none where nothing is stored, or nothing that can be read.
 */
export function parseTargets(stored: unknown): readonly Target[] {
  const parsed = v.safeParse(targetsSchema, stored);
  return parsed.success ? parsed.output : [];
}

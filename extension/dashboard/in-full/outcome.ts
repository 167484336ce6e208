import * as v from 'valibot';

/** How a case ended, after the owner had seen to it. */
export const OUTCOMES = ['none', 'won-back', 'solved', 'unsolved', 'unreached'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The setting that keeps how one case ended: beside the feedback, so that reading its page again does not touch it.
 *
 * @param id - `Feedback.id`.
 * @returns The setting's name.
 */
export function outcomeSetting(id: string): string {
  return `outcome:${id}`;
}

/**
 * Reads how a case ended.
 *
 * @param stored - The setting as it is stored.
 * @returns The outcome; `none` where nothing is stored, or nothing that can be read.
 */
export function parseOutcome(stored: unknown): Outcome {
  const parsed = v.safeParse(v.picklist(OUTCOMES), stored);
  return parsed.success ? parsed.output : 'none';
}

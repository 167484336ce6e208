/**
 * Least and greatest choice of each scale question.
 *
 * The same as in shared/questions, written out here because the panel has no room for those files; a test holds them equal.
 */
export const SCALES = { csat: [1, 5], nps: [0, 10], ces: [1, 7], rating: [1, 10] } as const;

/** A type of question that is answered by a number. */
export type ScaleType = keyof typeof SCALES;

/**
 * Whether questions of a type are answered by a number.
 *
 * @param type - Any question type's id.
 * @returns True for the scales.
 */
export function isScale(type: string): type is ScaleType {
  return Object.hasOwn(SCALES, type);
}

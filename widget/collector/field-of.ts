import * as v from 'valibot';

/**
 * Names the field that a check stopped at, for a refusal's sentence.
 *
 * @param issues - What the check found.
 * @returns The path in quotes, such as `"sealed"`; `the whole` where it is no object at all.
 */
export function fieldOf(
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): string {
  const path = v.getDotPath(issues[0]);
  return path === null ? 'the whole' : `"${path}"`;
}

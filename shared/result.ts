/** What a step gives back where failing is an expected outcome: its value, or a code from a closed list. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Wraps a value as a success.
 *
 * @param value - What the step made.
 * @returns The success.
 */
export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps a code as a failure.
 *
 * @param failure - The code, or an object with the code and where it happened.
 * @returns The failure.
 */
export function fail<Failure>(failure: Failure): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return { ok: false, failure };
}

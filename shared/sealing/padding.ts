/**
 * The sizes in bytes that a sealed text may have: who carries it learns only which of four it is.
 *
 * An answer without words and one with a few sentences are the same size; the last still fits in an envelope.
 */
export const PADDED_BYTES: readonly number[] = [1024, 4096, 16_384, 44_000];

/**
 * Fills JSON up with spaces, which its readers skip, to the next of a few sizes.
 *
 * @param json - JSON text.
 * @returns UTF-8 of one of the lengths in `PADDED_BYTES`.
 * @throws {RangeError} Where it is longer than the greatest of them; the panel's own limits keep texts far below.
 */
export function pad(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const size = PADDED_BYTES.find((each) => each >= bytes.length);
  if (size === undefined) throw new RangeError('These answers are too long for one envelope.');
  const padded = new Uint8Array(size).fill(' '.charCodeAt(0));
  padded.set(bytes);
  return padded;
}

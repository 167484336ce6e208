const DIGITS = /^\d{1,15}$/;

/**
 * Reads a whole number of the address: a cursor or a count.
 *
 * @param text - As it stands in the address.
 * @returns The number, 0 or more; `null` where it is none.
 */
export function parseSeq(text: string): number | null {
  return DIGITS.test(text) ? Number(text) : null;
}

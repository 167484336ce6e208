import { fold } from '../reading/fold.ts';

const MARK_BYTES = 12;

/**
 * Makes the mark of a customer: the same for the same address, number or name, whatever its case and spaces, and nothing
 * that can be read. It keeps names and addresses out of the store; who has a list of addresses could still try them all.
 *
 * @param customer - As a list names them.
 * @returns 24 hexadecimal digits.
 */
export async function customerMark(customer: string): Promise<string> {
  const bytes = new TextEncoder().encode(fold(customer).replaceAll(/\s+/gu, ' ').trim());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, MARK_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

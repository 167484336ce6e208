import { decodeBase64Url } from './base64url.ts';
import { FINGERPRINT_WORDS } from './fingerprint-words.ts';

/** Eight bytes: to find another key with the same words takes 2^64 tries. */
const WORDS = 8;

/**
 * A public key in words, for two people or two screens to compare.
 *
 * @param publicKey - base64url, as in the tag.
 * @returns Eight English words with spaces between; the same for the same key, everywhere.
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const bytes = decodeBase64Url(publicKey) ?? new TextEncoder().encode(publicKey);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  // From the end, since the beginning is the key's id already.
  return [...digest.subarray(-WORDS)].map((byte) => FINGERPRINT_WORDS[byte] ?? '').join(' ');
}

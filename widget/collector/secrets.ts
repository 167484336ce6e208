import { encodeBase64Url } from '../../shared/sealing/base64url.ts';

/** Letters that nobody confuses when reading a code aloud or off a screen: no I, L, O. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;

/** No vowels, so that no address becomes a word. */
const INBOX_LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const INBOX_LENGTH = 10;

const TOKEN_BYTES = 32;
const BYTE_VALUES = 256;

/**
 * A pairing code that the owner reads off the terminal.
 *
 * 23^8 codes, of which the store lets only a few be guessed.
 *
 * @returns Such as `ABCD-EFGH`.
 */
export function makePairingCode(): string {
  const letters = randomLetters(CODE_LETTERS, CODE_LENGTH);
  return `${letters.slice(0, CODE_LENGTH / 2)}-${letters.slice(CODE_LENGTH / 2)}`;
}

/**
 * Brings a code, as somebody typed it, to its form.
 *
 * @param typed - With or without dash, in small letters or capitals.
 * @returns Its letters in capitals, without anything between.
 */
export function plainPairingCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, '');
}

/**
 * The id of an inbox: an address, not a secret.
 *
 * @returns Ten lower-case letters and digits.
 */
export function makeInboxId(): string {
  return randomLetters(INBOX_LETTERS, INBOX_LENGTH);
}

/**
 * The token that opens an inbox.
 *
 * @returns 32 random bytes in base64url.
 */
export function makeToken(): string {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
}

/**
 * What is stored instead of a secret. Ours are random and long, so that no salt is needed.
 *
 * @param secret - A token, or the plain letters of a pairing code.
 * @returns Its SHA-256 in hexadecimal.
 */
export async function hashSecret(secret: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(secret));
}

/**
 * SHA-256 of some bytes.
 *
 * @param bytes - Anything.
 * @returns 64 hexadecimal digits.
 */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether two hashes are the same, in a time that does not tell where they differ.
 *
 * @param one - In hexadecimal.
 * @param other - In hexadecimal.
 * @returns True where they are equal.
 */
export function areHashesEqual(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) {
    difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  }
  return difference === 0;
}

/** Draws again where a byte lies in the last, incomplete round, so that each letter is equally likely. */
function randomLetters(letters: string, length: number): string {
  const fair = BYTE_VALUES - (BYTE_VALUES % letters.length);
  let drawn = '';
  while (drawn.length < length) {
    const [byte = fair] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) drawn += letters.charAt(byte % letters.length);
  }
  return drawn;
}

import * as v from 'valibot';
import { type Result, fail, succeed } from '../result.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';

/**
 * Rounds of PBKDF2-HMAC-SHA-256: about a quarter of a second here, and for each guess of an attacker's.
 *
 * @source OWASP Password Storage Cheat Sheet (2023): at least 600,000.
 */
const ITERATIONS = 600_000;

/** A file may ask for more rounds than ours, but not for an afternoon. */
const MAX_ITERATIONS = 10_000_000;

const SALT_BYTES = 16;
/** What AES-GCM is made for. */
const NONCE_BYTES = 12;
const KEY_BITS = 256;

const bytesSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200_000));

/** A text behind a passphrase, with all that is needed to open it but the passphrase. */
export const lockedSchema = v.pipe(
  v.object({
    kdf: v.literal('PBKDF2-HMAC-SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ITERATIONS)),
    /** base64url, as all of the following. */
    salt: bytesSchema,
    cipher: v.literal('AES-256-GCM'),
    nonce: bytesSchema,
    sealed: bytesSchema,
  }),
  v.readonly(),
);
export type Locked = v.InferOutput<typeof lockedSchema>;

/** Why a text stays locked; a changed bit cannot be told from a wrong passphrase. */
export type UnlockFailure = 'wrong-passphrase';

/**
 * Encrypts a text with a passphrase.
 *
 * @param text - Anything.
 * @param passphrase - As it was typed; the blanks around it do not count.
 * @returns The locked text, under a salt and a nonce of its own.
 * @source RFC 8018 (PBKDF2); NIST SP 800-38D (AES-GCM).
 */
export async function lock(text: string, passphrase: string): Promise<Locked> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    key,
    new TextEncoder().encode(text),
  );
  return {
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: ITERATIONS,
    salt: encodeBase64Url(salt),
    cipher: 'AES-256-GCM',
    nonce: encodeBase64Url(nonce),
    sealed: encodeBase64Url(new Uint8Array(sealed)),
  };
}

/**
 * Decrypts what `lock` made.
 *
 * @param locked - The locked text.
 * @param passphrase - As it was typed.
 * @returns The text.
 */
export async function unlock(
  locked: Locked,
  passphrase: string,
): Promise<Result<string, UnlockFailure>> {
  const [salt, nonce, sealed] = [locked.salt, locked.nonce, locked.sealed].map(decodeBase64Url);
  if (!salt || !nonce || !sealed) return fail('wrong-passphrase');
  const key = await deriveKey(passphrase, salt, locked.iterations);
  try {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, sealed);
    return succeed(new TextDecoder().decode(bytes));
  } catch {
    // The browser says only that it did not open.
    return fail('wrong-passphrase');
  }
}

async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // So that an umlaut typed on another keyboard is the same one.
  const typed = new TextEncoder().encode(passphrase.trim().normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: KEY_BITS },
    false,
    ['encrypt', 'decrypt'],
  );
}

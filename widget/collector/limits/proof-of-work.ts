import { encodeBase64Url } from '../../../shared/sealing/base64url.ts';

/** A puzzle for a sender: small for one answer, too much for thousands. */
export interface Challenge {
  /** Changes every ten minutes. */
  readonly salt: string;
  /** Zero bits that the hash must begin with: each one doubles the work. */
  readonly bits: number;
}

/** For how long a salt is given out, in milliseconds; it is taken for as long again. */
const WINDOW_MS = 10 * 60 * 1000;

const SALT_BYTES = 16;
const BITS_OF_BYTE = 8;
const MAX_NONCE = 40;

/** Such as `Kd8…:4711`. */
const WORK = new RegExp(`^([\\w-]{22}):([\\w-]{1,${MAX_NONCE}})$`);

/**
 * The salt that is given out at a time. Nothing has to be remembered for it, and nobody can work ahead.
 *
 * @param secret - The collector's own.
 * @param now - Milliseconds.
 * @returns 22 characters.
 */
export async function saltAt(secret: string, now: number): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  const window = encoder.encode(String(Math.floor(now / WINDOW_MS)));
  const mark = new Uint8Array(await crypto.subtle.sign(algorithm.name, key, window));
  return encodeBase64Url(mark.subarray(0, SALT_BYTES));
}

/**
 * Whether a sender has done the work: SHA-256 of `salt:id:nonce` begins with enough zero bits.
 *
 * @param work - The header `Counterbell-Work`, `salt:nonce`; `null` where it is missing.
 * @param asked - What it must fit.
 * @param asked.id - The envelope's id, so that work for one is none for another.
 * @param asked.bits - Zero bits.
 * @param asked.secret - The collector's own.
 * @param asked.now - Milliseconds; the salt of the window before is taken too.
 * @returns True where it has.
 */
export async function isWorkDone(
  work: string | null,
  asked: {
    readonly id: string;
    readonly bits: number;
    readonly secret: string;
    readonly now: number;
  },
): Promise<boolean> {
  const [, salt, nonce] = WORK.exec(work ?? '') ?? [];
  if (salt === undefined || nonce === undefined) return false;
  const { id, bits, secret, now } = asked;
  const salts = await Promise.all([saltAt(secret, now), saltAt(secret, now - WINDOW_MS)]);
  if (!salts.includes(salt)) return false;
  const bytes = new TextEncoder().encode(`${salt}:${id}:${nonce}`);
  return zeroBits(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) >= bits;
}

function zeroBits(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte !== 0);
  const first = bytes[at];
  if (first === undefined) return bytes.length * BITS_OF_BYTE;
  // clz32 counts the 24 bits above the byte too.
  return at * BITS_OF_BYTE + Math.clz32(first) - 3 * BITS_OF_BYTE;
}

import { type Result, fail, succeed } from '../result.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';

const ALGORITHM = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Bytes of a coordinate and of a private number of P-256. */
const NUMBER_BYTES = 32;

/** An uncompressed point: a mark and two coordinates. */
const POINT_BYTES = 1 + 2 * NUMBER_BYTES;

/** Half of a SHA-256: 128 bits are far more than any owner's number of keys asks for. */
const KEY_ID_BYTES = 16;

/** An owner's keys as text. */
export interface OwnerKeyPair {
  /** base64url of the uncompressed P-256 point; what the tag's `data-key` holds. 87 characters. */
  readonly publicKey: string;
  /** base64url of the private number and the public point; never leaves the owner's browser but in a backup. */
  readonly privateKey: string;
  /** `keyIdOf(publicKey)`. */
  readonly kid: string;
}

/** A private key made ready for opening. */
export interface ReadKeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  readonly kid: string;
}

/** Why a text is no public key. */
export type KeyFailure = 'not-a-key';

/**
 * Makes a fresh pair of keys.
 *
 * @returns Keys as text; two calls never give the same.
 * @source RFC 9180, section 7.1: DHKEM(P-256, HKDF-SHA256).
 */
export async function makeKeyPair(): Promise<OwnerKeyPair> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const publicKey = encodeBase64Url(point);
  const secret = decodeBase64Url(d) ?? new Uint8Array();
  return {
    publicKey,
    privateKey: encodeBase64Url(new Uint8Array([...secret, ...point])),
    kid: await keyIdOf(publicKey),
  };
}

/**
 * The short name of a public key, which tells a reader whether an envelope is theirs.
 *
 * @param publicKey - base64url, as in the tag.
 * @returns base64url of half the SHA-256 of its bytes: 22 characters.
 */
export async function keyIdOf(publicKey: string): Promise<string> {
  const bytes = decodeBase64Url(publicKey) ?? new TextEncoder().encode(publicKey);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return encodeBase64Url(new Uint8Array(digest, 0, KEY_ID_BYTES));
}

/**
 * Reads a public key, as it stands in a tag.
 *
 * @param text - Anything.
 * @returns A key that can be sealed to; `not-a-key` also for a point that is not on the curve.
 */
export async function parsePublicKey(text: string): Promise<Result<CryptoKey, KeyFailure>> {
  const bytes = decodeBase64Url(text);
  if (bytes?.length !== POINT_BYTES) return fail('not-a-key');
  try {
    return succeed(await crypto.subtle.importKey('raw', bytes, ALGORITHM, true, []));
  } catch {
    // Right length, but no point of the curve.
    return fail('not-a-key');
  }
}

/**
 * Reads a private key that `makeKeyPair` made.
 *
 * @param text - `OwnerKeyPair.privateKey`.
 * @returns The keys that opening needs; `not-a-key` for any other text.
 */
export async function parsePrivateKey(text: string): Promise<Result<ReadKeyPair, KeyFailure>> {
  const bytes = decodeBase64Url(text);
  if (bytes?.length !== NUMBER_BYTES + POINT_BYTES) return fail('not-a-key');
  const point = encodeBase64Url(bytes.subarray(NUMBER_BYTES));
  const publicKey = await parsePublicKey(point);
  if (!publicKey.ok) return publicKey;
  try {
    const privateKey = await importPrivate(bytes);
    return succeed({ publicKey: publicKey.value, privateKey, kid: await keyIdOf(point) });
  } catch {
    // Number and point do not belong together.
    return fail('not-a-key');
  }
}

/** As JWK, because Firefox and Safari import no PKCS #8 without its public half, and Web Crypto has no raw form. */
async function importPrivate(bytes: Uint8Array): Promise<CryptoKey> {
  const afterMark = NUMBER_BYTES + 1;
  const jwk = {
    kty: 'EC',
    crv: ALGORITHM.namedCurve,
    d: encodeBase64Url(bytes.subarray(0, NUMBER_BYTES)),
    x: encodeBase64Url(bytes.subarray(afterMark, afterMark + NUMBER_BYTES)),
    y: encodeBase64Url(bytes.subarray(afterMark + NUMBER_BYTES)),
  };
  return crypto.subtle.importKey('jwk', jwk, ALGORITHM, false, ['deriveBits']);
}

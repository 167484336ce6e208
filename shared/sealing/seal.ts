import type { Submission } from '../feedback/submission.ts';
import { encodeBase64Url } from './base64url.ts';
import type { Envelope } from './envelope.ts';
import { jsonOf } from './json-of.ts';
import { keyIdOf, parsePublicKey } from './keys.ts';
import { pad } from './padding.ts';
import { PURPOSE, SUITE, outsideOf } from './suite.ts';

/** Whom an envelope is for. */
export interface Addressee {
  readonly inbox: string;
  /** base64url, from the tag's `data-key`. */
  readonly publicKey: string;
}

/**
 * Encrypts answers so that only the owner of the addressee's key can read them.
 *
 * @param submission - What the visitor said.
 * @param addressee - The owner's inbox and public key.
 * @returns An envelope with a fresh one-time key: two calls never give the same sealed bytes. Its length is one of four.
 * @throws {TypeError} Where the public key is none; the loader checks it before it draws the bell.
 * @throws {RangeError} Where the answers are longer than an envelope takes.
 * @source RFC 9180: HPKE in base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
 */
export async function seal(submission: Submission, addressee: Addressee): Promise<Envelope> {
  const key = await parsePublicKey(addressee.publicKey);
  if (!key.ok) throw new TypeError('The addressee has no public key of P-256.');
  const kid = await keyIdOf(addressee.publicKey);
  const outside = { v: 1, id: submission.id, inbox: addressee.inbox, kid } as const;
  const { encapsulatedSecret, ciphertext } = await SUITE.Seal(key.value, pad(jsonOf(submission)), {
    info: PURPOSE,
    aad: outsideOf(outside),
  });
  return {
    ...outside,
    sealed: encodeBase64Url(new Uint8Array([...encapsulatedSecret, ...ciphertext])),
  };
}

import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import type { Envelope } from './envelope.ts';
import { jsonOf } from './json-of.ts';

/** The one suite that every browser's Web Crypto has all parts of. A change of it is a new envelope version. */
export const SUITE = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);

/** What the bytes are for, so that a key used elsewhere cannot be made to open them. HPKE's `info`. */
export const PURPOSE = new TextEncoder().encode('counterbell/1');

/** Bytes of the encapsulated key at the head of `sealed`: an uncompressed point of P-256. */
export const ENCAPSULATED_BYTES = 65;

/**
 * What the seal vouches for although it travels in the open: HPKE's associated data.
 *
 * @param envelope - The envelope without its sealed part.
 * @returns Bytes that differ as soon as one of the fields does; JSON, so that no two sets of fields run together.
 */
export function outsideOf(envelope: Omit<Envelope, 'sealed'>): Uint8Array {
  const { v, id, inbox, kid } = envelope;
  return new TextEncoder().encode(jsonOf([v, id, inbox, kid]));
}

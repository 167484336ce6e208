import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FINGERPRINT_WORDS } from '../../../shared/sealing/fingerprint-words.ts';
import { fingerprintOf } from '../../../shared/sealing/fingerprint.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';

describe('fingerprintOf', () => {
  it('has a word of its own for each byte, none the beginning of another', () => {
    expect(new Set(FINGERPRINT_WORDS).size).toBe(256);
    for (const word of FINGERPRINT_WORDS) {
      expect(word).toMatch(/^[a-z]{3,9}$/);
      const longer = FINGERPRINT_WORDS.filter((other) => other !== word && other.startsWith(word));
      expect(longer).toEqual([]);
    }
  });

  it('says the last eight bytes of the key’s SHA-256', async () => {
    const { publicKey } = await makeKeyPair();
    const words = (await fingerprintOf(publicKey)).split(' ');
    const hash = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest();
    expect(words.map((word) => FINGERPRINT_WORDS.indexOf(word))).toEqual([...hash.subarray(-8)]);
  });

  it('differs for other keys', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => makeKeyPair()));
    const fingerprints = await Promise.all(keys.map((key) => fingerprintOf(key.publicKey)));
    expect(new Set(fingerprints).size).toBe(20);
  });
});

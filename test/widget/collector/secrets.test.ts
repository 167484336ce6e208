import { describe, expect, it } from 'vitest';
import {
  areHashesEqual,
  hashSecret,
  makeInboxId,
  makePairingCode,
  makeToken,
  plainPairingCode,
} from '../../../widget/collector/secrets.ts';

describe('makePairingCode', () => {
  it('draws every letter, none that looks like another, and never the same code', () => {
    const codes = Array.from({ length: 500 }, makePairingCode);
    const letters = new Set(codes.flatMap((code) => plainPairingCode(code).split('')));
    expect([...letters].toSorted().join('')).toBe('ABCDEFGHJKMNPQRSTUVWXYZ');
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('makeToken', () => {
  it('is 32 bytes in base64url', () => {
    expect(makeToken()).toMatch(/^[\w-]{43}$/);
    expect(makeToken()).not.toBe(makeToken());
  });
});

describe('makeInboxId', () => {
  it('fits into an envelope and an address', () => {
    expect(makeInboxId()).toMatch(/^[a-z0-9]{10}$/);
  });
});

describe('hashSecret', () => {
  it('is SHA-256 in hexadecimal', async () => {
    // FIPS 180-2, appendix B.1.
    expect(await hashSecret('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('areHashesEqual', () => {
  it.each([
    { one: 'ab', other: 'ab', isEqual: true },
    { one: 'ab', other: 'ac', isEqual: false },
    { one: 'ab', other: 'abc', isEqual: false },
    { one: '', other: 'a', isEqual: false },
  ])('is $isEqual for "$one" and "$other"', ({ one, other, isEqual }) => {
    expect(areHashesEqual(one, other)).toBe(isEqual);
  });
});

import { describe, expect, it } from 'vitest';
import {
  keyIdOf,
  makeKeyPair,
  parsePrivateKey,
  parsePublicKey,
} from '../../../shared/sealing/keys.ts';

describe('makeKeyPair', () => {
  it('gives a public key of 87 base64url characters, and its id', async () => {
    const pair = await makeKeyPair();
    expect(pair.publicKey).toMatch(/^B[A-P][\w-]{85}$/);
    expect(pair.kid).toBe(await keyIdOf(pair.publicKey));
  });

  it('never gives the same keys twice', async () => {
    const [one, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    expect(one.privateKey).not.toBe(other.privateKey);
    expect(one.kid).not.toBe(other.kid);
  });
});

describe('keyIdOf', () => {
  it('is 22 base64url characters', async () => {
    expect(await keyIdOf((await makeKeyPair()).publicKey)).toMatch(/^[\w-]{22}$/);
  });
});

describe('parsePublicKey', () => {
  it('takes what makeKeyPair made', async () => {
    const { publicKey } = await makeKeyPair();
    expect((await parsePublicKey(publicKey)).ok).toBe(true);
  });

  it('takes a key that a site builder has wrapped, for the same one', async () => {
    const { publicKey, kid } = await makeKeyPair();
    const wrapped = `\n  ${publicKey.slice(0, 40)}\n  ${publicKey.slice(40)} `;
    expect((await parsePublicKey(wrapped)).ok).toBe(true);
    expect(await keyIdOf(wrapped)).toBe(kid);
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'words', text: 'put your key here' },
    { what: 'too few bytes', text: 'BAAA' },
    { what: 'a point that is not on the curve', text: `BA${'B'.repeat(84)}A` },
  ])('refuses $what', async ({ text }) => {
    expect(await parsePublicKey(text)).toEqual({ ok: false, failure: 'not-a-key' });
  });

  it('refuses a key that lost its last character', async () => {
    const { publicKey } = await makeKeyPair();
    expect((await parsePublicKey(publicKey.slice(0, -1))).ok).toBe(false);
  });
});

describe('parsePrivateKey', () => {
  it('refuses a public key', async () => {
    const { publicKey } = await makeKeyPair();
    expect(await parsePrivateKey(publicKey)).toEqual({ ok: false, failure: 'not-a-key' });
  });

  it('gives the id of the public key that belongs to it', async () => {
    const { privateKey, kid } = await makeKeyPair();
    expect(await parsePrivateKey(privateKey)).toMatchObject({ ok: true, value: { kid } });
  });
});

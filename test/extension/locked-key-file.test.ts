import { describe, expect, it } from 'vitest';
import {
  isLockedKeyFile,
  lockedKeyFileOf,
  openLockedKeyFile,
} from '../../extension/locked-key-file.ts';
import type { OwnerKey } from '../../extension/store/keys.ts';
import { makeKeyPair } from '../../shared/sealing/keys.ts';

const PASSPHRASE = 'four words for nobody';

async function makeKey(createdAt: string): Promise<OwnerKey> {
  return { ...(await makeKeyPair()), createdAt };
}

describe('openLockedKeyFile', { timeout: 60_000 }, () => {
  it('opens what lockedKeyFileOf locks, with the passphrase only', async () => {
    const keys = [
      await makeKey('2026-04-02T10:00:00.000Z'),
      await makeKey('2026-03-02T10:00:00.000Z'),
    ];
    const text = await (await lockedKeyFileOf(keys, PASSPHRASE)).text();
    expect(isLockedKeyFile(text)).toBe(true);
    for (const { privateKey, kid } of keys) {
      expect(text).not.toContain(privateKey);
      expect(text).not.toContain(kid);
    }
    expect(await openLockedKeyFile(text, ` ${PASSPHRASE} `)).toEqual({ ok: true, value: keys });
    const wrong = { ok: false, failure: 'wrong-passphrase' };
    expect(await openLockedKeyFile(text, 'four words for anybody')).toEqual(wrong);
  });

  it.each(['', 'no', '{}', '[]', '{"kind":"counterbell-keys","version":1}'])(
    'refuses %o',
    async (text) => {
      expect(isLockedKeyFile(text)).toBe(false);
      const opened = await openLockedKeyFile(text, PASSPHRASE);
      expect(opened).toEqual({ ok: false, failure: 'not-a-key-file' });
    },
  );

  it('refuses halves that do not belong together', async () => {
    const [one, other] = [await makeKey('2026-04-02T10:00:00.000Z'), await makeKeyPair()];
    const mixed = { ...one, privateKey: other.privateKey };
    const text = await (await lockedKeyFileOf([mixed], PASSPHRASE)).text();
    const opened = await openLockedKeyFile(text, PASSPHRASE);
    expect(opened).toEqual({ ok: false, failure: 'not-a-key-file' });
  });
});

import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../shared/sealing/keys.ts';
import { keyFileOf, parseKeyFile } from '../../extension/key-file.ts';

describe('parseKeyFile', () => {
  it('reads what keyFileOf writes', async () => {
    const key = { ...(await makeKeyPair()), createdAt: '2026-03-02T10:00:00.000Z' };
    expect(await parseKeyFile(await keyFileOf(key).text())).toEqual({ ok: true, value: key });
  });

  it.each(['', 'no', '{}', '[]', '{"kind":"counterbell-key","version":1}'])(
    'refuses %o',
    async (text) => {
      expect(await parseKeyFile(text)).toEqual({ ok: false, failure: 'not-a-key-file' });
    },
  );

  it('refuses halves that do not belong together', async () => {
    const [one, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const mixed = { ...one, privateKey: other.privateKey, createdAt: '2026-03-02T10:00:00.000Z' };
    expect((await parseKeyFile(await keyFileOf(mixed).text())).ok).toBe(false);
  });
});

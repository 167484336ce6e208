import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../shared/sealing/keys.ts';
import { readTag } from '../../widget/tag.ts';

const SRC = 'https://bell.example/linde-7f3a/counterbell.js';

describe('readTag', () => {
  it('reads where the collector is, the inbox, the key and the settings', async () => {
    const { publicKey } = await makeKeyPair();
    const script = makeScript(SRC, { key: publicKey, name: 'Café Linde', ask: 'nps' });
    expect(await readTag(script)).toEqual({
      base: 'https://bell.example',
      inbox: 'linde-7f3a',
      publicKey,
      name: 'Café Linde',
      ask: 'nps',
    });
  });

  it.each([
    {
      src: 'https://a.example/tools/bell/x-1/counterbell.js?v=2/3',
      base: 'https://a.example/tools/bell',
    },
    { src: 'http://localhost:8787/x-1/counterbell.js', base: 'http://localhost:8787' },
  ])('finds the base of $src', async ({ src, base }) => {
    const { publicKey } = await makeKeyPair();
    expect(await readTag(makeScript(src, { key: publicKey }))).toMatchObject({
      base,
      inbox: 'x-1',
    });
  });

  it.each([
    { what: 'no key', data: {}, failure: 'no-key' },
    { what: 'an empty key', data: { key: '' }, failure: 'no-key' },
    { what: 'words for a key', data: { key: 'your key here' }, failure: 'no-key' },
    {
      what: 'a point that is not on the curve',
      data: { key: `BA${'B'.repeat(84)}A` },
      failure: 'no-key',
    },
  ])('says that there is $what', async ({ data, failure }) => {
    expect(await readTag(makeScript(SRC, data))).toBe(failure);
  });

  it('says that a key lost its end', async () => {
    const { publicKey } = await makeKeyPair();
    expect(await readTag(makeScript(SRC, { key: publicKey.slice(0, -3) }))).toBe('no-key');
  });

  it.each([null, makeScript('https://bell.example/counterbell.js', {})])(
    'says that %s names no inbox',
    async (script) => {
      expect(await readTag(script)).toBe('no-inbox');
    },
  );
});

function makeScript(src: string, data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = src;
  Object.assign(script.dataset, data);
  return script;
}

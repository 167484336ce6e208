import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../shared/sealing/keys.ts';
import { readTag } from '../../widget/tag.ts';

const NO_KEY = 'The tag has no data-key.';

const SRC = 'https://bell.example/linde-7f3a/counterbell.js';

describe('readTag', () => {
  it('reads where the collector is, the inbox, the key and the settings', async () => {
    const { publicKey } = await makeKeyPair();
    const script = makeScript(SRC, { key: publicKey, name: 'Café Linde', ask: 'nps' });
    expect(readTag(script)).toEqual({
      base: 'https://bell.example',
      inbox: 'linde-7f3a',
      key: publicKey,
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
    expect(readTag(makeScript(src, { key: publicKey }))).toMatchObject({
      base,
      inbox: 'x-1',
    });
  });

  it.each([
    { what: 'no key', data: {}, failure: NO_KEY },
    { what: 'an empty key', data: { key: '' }, failure: NO_KEY },
    { what: 'words for a key', data: { key: 'your key here' }, failure: NO_KEY },
  ])('says that there is $what', async ({ data, failure }) => {
    expect(readTag(makeScript(SRC, data))).toBe(failure);
  });

  it('says that a key lost its end', async () => {
    const { publicKey } = await makeKeyPair();
    expect(readTag(makeScript(SRC, { key: publicKey.slice(0, -3) }))).toBe(NO_KEY);
  });

  it.each([null, makeScript('https://bell.example/counterbell.js', {})])(
    'says that %s names no inbox',
    async (script) => {
      expect(readTag(script)).toBe('The tag has no inbox.');
    },
  );
});

function makeScript(src: string, data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = src;
  Object.assign(script.dataset, data);
  return script;
}

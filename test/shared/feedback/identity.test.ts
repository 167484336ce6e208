import { describe, expect, it } from 'vitest';
import { fingerprintIdentity } from '../../../shared/feedback/identity.ts';

const LONG =
  'The bread was good, but nobody came to our table for a quarter of an hour, which is a pity because the cake is the best in town.';

function identify(author: string | null, text: string, otherwise = ''): string {
  return fingerprintIdentity({
    sourceName: 'example',
    businessId: 'linde',
    author,
    text,
    otherwise,
  });
}

describe('fingerprintIdentity', () => {
  it('is the same for a cut text and the whole one', () => {
    expect(identify('Jo', `${LONG.slice(0, 90)}… More`)).toBe(identify('Jo', LONG));
  });

  it('overlooks case, white space and punctuation', () => {
    expect(identify('JO', ` ${LONG.replaceAll(' ', '\n ')}`)).toBe(identify('jo', LONG));
  });

  it('tells authors and texts apart', () => {
    expect(identify('Jo', LONG)).not.toBe(identify('Mo', LONG));
    expect(identify('Jo', LONG)).not.toBe(identify('Jo', 'Another visit, another cake.'));
  });

  it('tells wordless reviews of the nameless apart by what else is known', () => {
    expect(identify(null, '', '5')).not.toBe(identify(null, '', '4'));
  });

  it('gives an id with the source in front', () => {
    expect(identify('Jo', LONG)).toMatch(/^example:~[0-9a-f]{16}$/);
  });
});

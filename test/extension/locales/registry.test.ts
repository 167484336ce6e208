import { describe, expect, it } from 'vitest';
import { localeFor, LOCALES } from '../../../extension/locales/registry.ts';

const FILES = Object.keys(import.meta.glob('../../../extension/locales/??.ts'));

describe('LOCALES', () => {
  it('lists every language once, and nothing else', () => {
    const tags = FILES.map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    expect(Object.keys(LOCALES).toSorted()).toEqual(tags.toSorted());
  });

  it.each(Object.keys(LOCALES))('says something everywhere in %s', async (tag) => {
    const texts = textsIn(await LOCALES[tag]?.());
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });
});

describe('localeFor', () => {
  it.each([
    { wanted: ['de-AT', 'en'], tag: 'de-AT' },
    { wanted: ['xx', 'DE'], tag: 'DE' },
    { wanted: ['pt-BR', 'en-GB'], tag: 'en-GB' },
    { wanted: [], tag: 'en' },
    { wanted: ['constructor'], tag: 'en' },
  ])('speaks $tag to who wants $wanted', async ({ wanted, tag }) => {
    expect((await localeFor(wanted)).tag).toBe(tag);
  });
});

/** The texts of a language; those that are made by functions are left to the types. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}

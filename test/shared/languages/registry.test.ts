import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLexicon, entriesOf, wordsOf } from '../../../shared/languages/lexicon.ts';
import { LANGUAGES, lexiconFor } from '../../../shared/languages/registry.ts';
import { lookUp } from '../../../shared/languages/word-index.ts';

const FOLDER = new URL('../../../shared/languages/', import.meta.url);

describe('LANGUAGES', () => {
  it('lists every language that has a file', () => {
    const files = readdirSync(FOLDER).flatMap((file) => /^([a-z]{2})\.ts$/u.exec(file)?.[1] ?? []);
    expect(LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(files.toSorted());
  });

  it.each(LANGUAGES)('keeps the lists of $tag in lower case', (language) => {
    const lists = listsOf(language);
    for (const word of [...Object.values(lists).flat(), ...valuedWords(language)]) {
      expect(word, 'words are looked up in lower case').toBe(word.toLowerCase());
    }
  });

  it.each(LANGUAGES)('gives no word of $tag two roles, and no negator a valence', (language) => {
    const seen = new Map<string, string>();
    for (const [role, words] of Object.entries(listsOf(language))) {
      for (const word of words) {
        expect(seen.get(word) ?? role, `"${word}" stands in two lists`).toBe(role);
        seen.set(word, role);
      }
    }
    const lexicon = buildLexicon(language);
    for (const word of wordsOf(language.negators)) {
      expect(lookUp(lexicon.valence, word), `"${word}" turns words and has a valence`).toBeNull();
    }
    for (const word of valuedWords(language)) {
      expect(seen.get(word), `"${word}" has a role and a valence`).toBeUndefined();
    }
  });

  it.each(LANGUAGES)('keeps the valences of $tag in range', ({ valence, idioms, tag }) => {
    expect(entriesOf(valence).length).toBeGreaterThan(tag === 'en' ? 400 : 120);
    for (const [value] of valence) expect(Math.abs(value)).toBeLessThanOrEqual(4);
    for (const [value] of idioms) expect(Math.abs(value)).toBeLessThanOrEqual(5);
  });
});

describe('what was learned', () => {
  it.each(LANGUAGES)('holds words, letters in threes and steps of $tag', ({ learned }) => {
    expect(learned.words.flatMap(([, list]) => wordsOf(list)).length).toBeGreaterThan(500);
    for (const [, list] of learned.words) expect(list).toMatch(/^[^\d\p{Lu}]+$/u);
    for (const [, list] of learned.trigrams) expect(list).toMatch(/^(?:[a-z_]{3})+$/u);
    const groups = [...learned.words, ...learned.trigrams, ...learned.letters];
    for (const [steps] of groups) {
      expect(steps).toBeGreaterThan(0);
      expect(steps).toBeLessThanOrEqual(15);
    }
  });
});

describe('lexiconFor', () => {
  it.each([
    { tag: 'pt-BR', found: 'pt' },
    { tag: 'EN', found: 'en' },
    { tag: 'de_AT', found: 'de' },
  ])('finds $found for $tag', ({ tag, found }) => {
    expect(lexiconFor(tag)?.language.tag).toBe(found);
  });

  it('is null for a language that we do not read', () => {
    expect(lexiconFor('sv')).toBeNull();
  });
});

function listsOf(language: (typeof LANGUAGES)[number]): Record<string, readonly string[]> {
  const { stopWords, negators, boosters, dampeners, contrasts } = language;
  return {
    stopWords: wordsOf(stopWords),
    negators: wordsOf(negators),
    boosters: wordsOf(boosters),
    dampeners: wordsOf(dampeners),
    contrasts: wordsOf(contrasts),
  };
}

function valuedWords({ valence }: (typeof LANGUAGES)[number]): readonly string[] {
  return entriesOf(valence).map(([word]) => word);
}

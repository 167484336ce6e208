import type { Language, ValenceGroup } from './language.ts';
import { indexWords, withoutMarks, type WordIndex } from './word-index.ts';

/** What a word does in a clause. */
export type WordRole = 'stop' | 'negator' | 'booster' | 'dampener' | 'contrast';

/** A phrase that carries its own valence, whatever its words are worth. */
export interface Idiom {
  readonly words: readonly string[];
  readonly valence: number;
}

/** A language, ready to be looked up in. */
export interface Lexicon {
  readonly language: Language;
  readonly roles: ReadonlyMap<string, WordRole>;
  readonly valence: WordIndex<number>;
  /** By first word; of one first word the longest phrase first. */
  readonly idioms: ReadonlyMap<string, readonly Idiom[]>;
}

/**
 * Makes a language's lists ready.
 *
 * @param language - One of the registry.
 * @returns The lexicon; build it once, it takes some milliseconds.
 */
export function buildLexicon(language: Language): Lexicon {
  return {
    language,
    roles: rolesOf(language),
    valence: indexWords(entriesOf(language.valence)),
    idioms: idiomsOf(language),
  };
}

/**
 * Splits a list as the language files write it.
 *
 * @param list - Words parted by white space.
 * @returns The words.
 */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Lists words with their valence.
 *
 * @param groups - As the language files write them.
 * @returns Pairs of word and valence.
 */
export function entriesOf(groups: readonly ValenceGroup[]): readonly (readonly [string, number])[] {
  return groups.flatMap(([valence, list]) => wordsOf(list).map((word) => [word, valence] as const));
}

function rolesOf(language: Language): ReadonlyMap<string, WordRole> {
  const roles = new Map<string, WordRole>();
  const lists: readonly (readonly [WordRole, string])[] = [
    ['negator', language.negators],
    ['contrast', language.contrasts],
    ['booster', language.boosters],
    ['dampener', language.dampeners],
    ['stop', language.stopWords],
  ];
  for (const [role, list] of lists) {
    for (const word of wordsOf(list)) if (!roles.has(word)) roles.set(word, role);
  }
  for (const [word, role] of Array.from(roles)) {
    const bare = withoutMarks(word);
    if (role !== 'stop' && !roles.has(bare)) roles.set(bare, role);
  }
  return roles;
}

function idiomsOf(language: Language): ReadonlyMap<string, readonly Idiom[]> {
  const idioms = new Map<string, Idiom[]>();
  for (const [valence, list] of language.idioms) {
    for (const phrase of list.split(', ')) {
      const words = wordsOf(phrase);
      const first = words[0] ?? '';
      const others = idioms.get(first) ?? [];
      others.push({ words, valence });
      idioms.set(first, others);
    }
  }
  for (const list of idioms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return idioms;
}

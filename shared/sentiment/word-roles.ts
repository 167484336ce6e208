import { lexiconFor } from '../languages/registry.ts';
import { entriesOf, wordsOf, type Lexicon } from '../languages/lexicon.ts';
import { hashWord, mixHashes } from './hash.ts';

/** A phrase that counts as one: the hashes of its words, and its own. */
export interface PhraseHashes {
  readonly words: readonly number[];
  readonly hash: number;
}

/** What words do in a sentence, by hash. */
export interface WordRoles {
  readonly elides: boolean;
  /** By slot: a hash, and behind it what `flagsOf` gives for it; `GOES_ON` where the search for another goes on from there. */
  readonly cells: Int32Array;
  /** By number of a phrase's first word; of one first word the longest phrase first. */
  readonly phrases: readonly (readonly PhraseHashes[])[];
}

/** Turns what follows. */
export const NEGATOR = 1;
/** Sets what follows against what came before. */
export const CONTRAST = 2;
/** Says little on its own. */
export const FUNCTION_WORD = 4;
/** Above the bits of the roles stands the number of the phrases that may start here, from 1. */
export const ROLE_BITS = 3;

/** Parts a phrase's features from those of words. */
const PHRASE = 0x51ed270b;
const FLAGS = 0xffff;
const GOES_ON = 1 << 16;
/** Few hashes then share a slot. */
const CELLS_A_WORD = 8;
const SIGN_SHIFT = 31;
const AFTER_APOSTROPHE = /(?<=')/u;
const NO_ROLES: WordRoles = {
  elides: false,
  cells: new Int32Array(2),
  phrases: [],
};
/** By tag, as it was asked for. */
const built = new Map<string, WordRoles>();

/**
 * Gives the roles of words in a language; built when first asked for.
 *
 * @param tag - Primary tag of the registry; `null` for a text of emoji alone.
 * @returns The roles; none for a language that is not in the registry.
 */
export function rolesFor(tag: string | null): WordRoles {
  if (tag === null) return NO_ROLES;
  const known = built.get(tag);
  if (known !== undefined) return known;
  const lexicon = lexiconFor(tag);
  if (lexicon === null) return NO_ROLES;
  const roles = rolesOf(lexicon);
  built.set(tag, roles);
  return roles;
}

/**
 * Hashes a phrase.
 *
 * @param words - In lower case, with `'` for any apostrophe.
 * @returns 32 bits, signed.
 */
export function phraseHash(words: readonly string[]): number {
  return words.reduce((hash, word) => mixHashes(hash, hashWord(word)), PHRASE);
}

/**
 * Tells what a word does.
 *
 * @param roles - Of the language.
 * @param hash - Of the word.
 * @returns `NEGATOR`, `CONTRAST` and `FUNCTION_WORD` added up, and above `ROLE_BITS` where in `phrases`, counted from 1, those
 *   stand that it may start; 0 for most words.
 */
export function flagsOf({ cells }: WordRoles, hash: number): number {
  const mask = cells.length - 1;
  let at = (hash << 1) & mask;
  let differs = hash ^ (cells[at] ?? 0);
  let found = cells[at + 1] ?? 0;
  // Nobody foresees which words have a role: that is worked out, and only what is rare is asked.
  while ((found & GOES_ON & ((differs | -differs) >> SIGN_SHIFT)) !== 0) {
    at = (at + 2) & mask;
    differs = hash ^ (cells[at] ?? 0);
    found = cells[at + 1] ?? 0;
  }
  return found & FLAGS & ~((differs | -differs) >> SIGN_SHIFT);
}

function cellsOf(flags: ReadonlyMap<number, number>): Int32Array {
  let size = 2;
  while (size < flags.size * CELLS_A_WORD) size *= 2;
  const cells = new Int32Array(size);
  for (const [hash, own] of flags) {
    let at = (hash << 1) & (size - 1);
    while (cells[at + 1] !== 0) {
      cells[at + 1] = (cells[at + 1] ?? 0) | GOES_ON;
      at = (at + 2) & (size - 1);
    }
    cells[at] = hash;
    cells[at + 1] = own;
  }
  return cells;
}

function rolesOf({ language, idioms }: Lexicon): WordRoles {
  const { elides } = language;
  const flags = new Map<number, number>();
  const add = (hash: number, flag: number): void => {
    flags.set(hash, (flags.get(hash) ?? 0) | flag);
  };
  const addList = (list: string, flag: number): void => {
    for (const word of wordsOf(list).flatMap((one) => partsOf(one, elides))) {
      add(hashWord(word), flag);
    }
  };
  addList(language.negators, NEGATOR);
  addList(language.contrasts, CONTRAST);
  const valued = new Set(entriesOf(language.valence).map(([word]) => hashWord(word)));
  for (const word of wordsOf(language.stopWords)) {
    // Without its accent a word that says much may look like one that says little (schön, schon).
    if (!valued.has(hashWord(word))) addList(word, FUNCTION_WORD);
  }
  const phrases = new Map<number, PhraseHashes[]>();
  for (const { words } of Array.from(idioms.values()).flat()) {
    const parts = words.flatMap((word) => partsOf(word, elides));
    const hashes = parts.map(hashWord);
    const first = hashes[0] ?? 0;
    const others = phrases.get(first) ?? [];
    phrases.set(first, [...others, { words: hashes, hash: phraseHash(parts) }]);
  }
  const lists = Array.from(phrases.values(), (list) =>
    list.toSorted((a, b) => b.words.length - a.words.length),
  );
  for (const [at, first] of Array.from(phrases.keys()).entries()) {
    add(first, (at + 1) << ROLE_BITS);
  }
  return {
    elides,
    cells: cellsOf(flags),
    phrases: lists,
  };
}

function partsOf(word: string, elides: boolean): readonly string[] {
  return elides ? word.split(AFTER_APOSTROPHE) : [word];
}

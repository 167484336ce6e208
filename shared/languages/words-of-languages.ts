import { hashWord, indexHashes, placeOf, type HashIndex } from '../sentiment/hash.ts';
import { entriesOf, wordsOf } from './lexicon.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { LANGUAGES } from './registry.ts';

/** In which languages words are at home: a bit for each of `TAGS`. */
interface WordsOfLanguages {
  readonly index: HashIndex;
  readonly masks: Uint32Array;
}

/** Languages that we read, and behind them those that we only know by sight. */
export const TAGS: readonly string[] = [
  ...LANGUAGES.map(({ tag }) => tag),
  ...Object.keys(OTHER_LANGUAGES),
];
/** How many of `TAGS` we read. */
export const READ_TAGS = LANGUAGES.length;

const AFTER_APOSTROPHE = /(?<=')/u;
let functionWords: WordsOfLanguages | null = null;
let valuedWords: WordsOfLanguages | null = null;

/**
 * Tells which languages have a function word.
 *
 * @param hash - Of the word; of an elided one (`l'`) of that part.
 * @returns A bit for each of `TAGS`.
 */
export function languagesOfFunctionWord(hash: number): number {
  functionWords ??= indexLists((add) => {
    for (const [at, { stopWords, negators, boosters, contrasts }] of LANGUAGES.entries()) {
      add(at, wordsOf(`${stopWords} ${negators} ${boosters} ${contrasts}`));
    }
    for (const [at, list] of Object.values(OTHER_LANGUAGES).entries()) {
      add(READ_TAGS + at, wordsOf(list));
    }
  });
  return maskOf(functionWords, hash);
}

/**
 * Tells in which languages a word carries sentiment.
 *
 * @param hash - Of the word.
 * @returns A bit for each of `TAGS`.
 */
export function languagesOfValuedWord(hash: number): number {
  valuedWords ??= indexLists((add) => {
    for (const [at, { valence, learned }] of LANGUAGES.entries()) {
      add(
        at,
        [...entriesOf(valence), ...entriesOf(learned)].map(([word]) => word.replace('*', '')),
      );
    }
  });
  return maskOf(valuedWords, hash);
}

function indexLists(
  fill: (add: (language: number, words: readonly string[]) => void) => void,
): WordsOfLanguages {
  const masks = new Map<number, number>();
  fill((language, words) => {
    for (const word of words.flatMap((one) => one.split(AFTER_APOSTROPHE))) {
      // What stands behind an apostrophe ("t", "s") tells nothing.
      if (word.length === 1 && words.length > 0 && 'tsdm'.includes(word)) continue;
      const hash = hashWord(word);
      masks.set(hash, (masks.get(hash) ?? 0) | (1 << language));
    }
  });
  return {
    index: indexHashes(Array.from(masks.keys())),
    masks: Uint32Array.from(masks.values()),
  };
}

function maskOf({ index, masks }: WordsOfLanguages, hash: number): number {
  const place = placeOf(index, hash);
  return place < 0 ? 0 : (masks[place] ?? 0);
}

import {
  HASH_START,
  hashEnd,
  hashMore,
  hashWord,
  indexHashes,
  placeOf,
  type HashIndex,
} from '../sentiment/hash.ts';
import { foldUnit, kindOf } from '../sentiment/letters.ts';
import { entriesOf } from './lexicon.ts';
import { LANGUAGES } from './registry.ts';

interface StemTable {
  readonly index: HashIndex;
  /** By place in the index: a bit for each language that we read. */
  readonly masks: Uint32Array;
}

const SHORTEST_STEM = 4;
const LONGEST_STEM = 20;
let table: StemTable | null = null;

/**
 * Tells which languages have a stem that a word begins with: those of words with a valence, such as `recommend*`.
 *
 * @param text - Holds the word.
 * @param start - Offset of its first character.
 * @param end - Offset behind its last one.
 * @returns A bit for each language of the registry that knows the longest such stem.
 */
export function languagesOfStem(text: string, start: number, end: number): number {
  table ??= buildTable();
  let found = 0;
  let hash = HASH_START;
  const last = Math.min(end, start + LONGEST_STEM);
  for (let at = start; at < last; at += 1) {
    const unit = text.charCodeAt(at);
    kindOf(unit);
    hash = hashMore(hash, foldUnit(unit));
    if (at - start + 1 < SHORTEST_STEM) continue;
    const place = placeOf(table.index, hashEnd(hash));
    if (place >= 0) found = table.masks[place] ?? 0;
  }
  return found;
}

function buildTable(): StemTable {
  const masks = new Map<number, number>();
  for (const [at, { valence }] of LANGUAGES.entries()) {
    for (const [word] of entriesOf(valence)) {
      if (!word.endsWith('*')) continue;
      const hash = hashWord(word.slice(0, -1));
      masks.set(hash, (masks.get(hash) ?? 0) | (1 << at));
    }
  }
  return {
    index: indexHashes(Array.from(masks.keys())),
    masks: Uint32Array.from(masks.values()),
  };
}

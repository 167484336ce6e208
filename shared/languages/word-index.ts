/** Finds what belongs to a word: words as they are, and stems that match any ending. */
export interface WordIndex<Value> {
  readonly words: ReadonlyMap<string, Value>;
  readonly stems: ReadonlyMap<string, Value>;
  readonly shortestStem: number;
  readonly longestStem: number;
}

/**
 * Builds an index of words.
 *
 * @param entries - Words in lower case with their values; a trailing `*` makes a word a stem. Of two with the same word the first holds.
 * @returns The index, for `lookUp`.
 */
export function indexWords<Value>(
  entries: Iterable<readonly [word: string, value: Value]>,
): WordIndex<Value> {
  const words = new Map<string, Value>();
  const stems = new Map<string, Value>();
  for (const [word, value] of entries) {
    if (word.endsWith('*')) setFirst(stems, word.slice(0, -1), value);
    else setFirst(words, word, value);
  }
  addWithoutMarks(words);
  addWithoutMarks(stems);
  const lengths = Array.from(stems.keys(), (stem) => stem.length);
  return {
    words,
    stems,
    shortestStem: Math.min(...lengths),
    longestStem: Math.max(0, ...lengths),
  };
}

/**
 * Looks a word up: as it is, else by its longest stem.
 *
 * @param index - Built by `indexWords`.
 * @param word - In lower case.
 * @returns What belongs to the word; `null` where it is not in the index.
 */
export function lookUp<Value>(index: WordIndex<Value>, word: string): Value | null {
  const exact = index.words.get(word);
  if (exact !== undefined) return exact;
  for (
    let length = Math.min(word.length, index.longestStem);
    length >= index.shortestStem;
    length -= 1
  ) {
    const value = index.stems.get(word.slice(0, length));
    if (value !== undefined) return value;
  }
  return null;
}

/**
 * Takes accents off, as people do who type in haste.
 *
 * @param word - Any text.
 * @returns The text without combining marks.
 */
export function withoutMarks(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function addWithoutMarks<Value>(map: Map<string, Value>): void {
  for (const [word, value] of Array.from(map)) setFirst(map, withoutMarks(word), value);
}

function setFirst<Value>(map: Map<string, Value>, word: string, value: Value): void {
  if (!map.has(word)) map.set(word, value);
}

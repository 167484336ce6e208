import { newScan, scanText, SENTENCE_END, WORD } from '../../shared/sentiment/scan.ts';
import { withoutMarks } from '../../shared/languages/word-index.ts';
import type { SetTexts } from './language-texts.ts';

/** What was counted of a word in a language. */
export interface WordCount {
  /** How much of what is said it is, 0 to 1: the mean over the sets, each by the root of its size. */
  share: number;
  /** Texts that hold it. */
  texts: number;
  /** Sets that hold it. */
  sets: number;
  /** How often it stands within a sentence, and how often of that with a capital. */
  inside: number;
  capital: number;
}

/** What was counted in a language. */
export interface LanguageCounts {
  readonly words: ReadonlyMap<string, WordCount>;
  /** Words in all. */
  readonly size: number;
  /** By letter that is not a plain one: how much of all characters it is. */
  readonly letters: ReadonlyMap<string, number>;
}

interface SetCounts {
  readonly words: Map<string, number>;
  size: number;
}

const scan = newScan();
const RARE_LETTER = /[\p{Script=Latin}¿¡]/u;
const LAST_PLAIN = '\u007f';
const DIGIT = /\d/u;

/**
 * Counts the words of a language as the detection reads them.
 *
 * @param sets - Texts by source.
 * @returns The counts; words without accents and capitals, an elided one (`l'`) on its own.
 */
export function countWords(sets: readonly SetTexts[]): LanguageCounts {
  const words = new Map<string, WordCount>();
  const counted = sets.map((texts) => countSet(texts, words));
  const roots = counted.reduce((sum, { size }) => sum + Math.sqrt(size), 0);
  for (const set of counted) {
    for (const [word, count] of set.words) {
      const known = words.get(word);
      if (known === undefined) continue;
      known.share += (count / set.size) * (Math.sqrt(set.size) / roots);
      known.sets += 1;
    }
  }
  const size = counted.reduce((sum, set) => sum + set.size, 0);
  return { words, size, letters: countLetters(sets) };
}

function countSet(texts: SetTexts, words: Map<string, WordCount>): SetCounts {
  const set: SetCounts = { words: new Map(), size: 0 };
  for (const text of texts) {
    const seen = new Set<string>();
    scanText(scan, text, true);
    for (let at = 0; at < scan.count; at += 1) {
      if (scan.kinds[at] !== WORD) continue;
      const written = text.slice(scan.starts[at], scan.ends[at]);
      const word = foldedWord(written);
      set.size += 1;
      if (word === '' || DIGIT.test(word)) continue;
      set.words.set(word, (set.words.get(word) ?? 0) + 1);
      const known = words.get(word) ?? { share: 0, texts: 0, sets: 0, inside: 0, capital: 0 };
      words.set(word, known);
      if (!seen.has(word)) known.texts += 1;
      seen.add(word);
      if (at === 0 || scan.kinds[at - 1] === SENTENCE_END) continue;
      known.inside += 1;
      if (isNameLike(written)) known.capital += 1;
    }
  }
  return set;
}

/** "Anna", not "ANNA" nor "I": who shouts capitalises everything. */
function isNameLike(written: string): boolean {
  const [first = '', second = ''] = written;
  return written.length > 1 && first !== first.toLowerCase() && second === second.toLowerCase();
}

function foldedWord(written: string): string {
  return withoutMarks(written.toLowerCase())
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/(.)\1{2,}/gu, '$1$1');
}

function countLetters(sets: readonly SetTexts[]): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  let characters = 0;
  for (const text of sets.flat()) {
    characters += text.length;
    for (const letter of text.toLowerCase()) {
      if (letter <= LAST_PLAIN || !RARE_LETTER.test(letter)) continue;
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
    }
  }
  return new Map(Array.from(letters, ([letter, count]) => [letter, count / characters]));
}

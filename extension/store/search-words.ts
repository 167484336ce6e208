import { fold } from '../../shared/reading/fold.ts';

/** Letters that carry no separable accent, yet are typed without by many. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]+/gu;

/** What stands for an address or a row of signs: nobody types that much of a word. */
const MOST_LETTERS = 32;

/** Scripts that write words without a space between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const BEYOND_SPACED = /[\u0e00-\uffff]/;

/** Letters that a piece of unspaced text is found by. */
const PIECE_LETTERS = 4;

/**
 * Brings a text to the form in which it is searched: "Crème brûlée" and "creme BRULEE" are the same.
 *
 * @param text - Any text, or what the owner typed.
 * @returns Lower case, no accents, single spaces, no control signs.
 */
export function searchable(text: string): string {
  return fold(text).replaceAll(UNPLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * The words by which a text can be found.
 *
 * @param text - What the customer wrote.
 * @returns Searchable words, each once; of text without spaces, pieces that begin at each letter.
 */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const word of searchable(text).match(WORD) ?? []) {
    if (!isUnspaced(word)) words.add(word.slice(0, MOST_LETTERS));
    else for (let at = 0; at < word.length; at += 1) words.add(word.slice(at, at + PIECE_LETTERS));
  }
  return [...words];
}

/**
 * The beginnings of words that must all occur.
 *
 * @param query - What the owner typed.
 * @returns Searchable beginnings, each once; empty where no letter was typed.
 */
export function searchWords(query: string): readonly string[] {
  const typed = new Set<string>();
  for (const word of searchable(query).match(WORD) ?? []) {
    if (!isUnspaced(word)) typed.add(word.slice(0, MOST_LETTERS));
    else for (const piece of piecesOf(word)) typed.add(piece);
  }
  return [...typed];
}

function isUnspaced(word: string): boolean {
  return BEYOND_SPACED.test(word) && UNSPACED.test(word);
}

function piecesOf(word: string): readonly string[] {
  const last = Math.max(0, word.length - PIECE_LETTERS);
  return Array.from({ length: last + 1 }, (_, at) => word.slice(at, at + PIECE_LETTERS));
}

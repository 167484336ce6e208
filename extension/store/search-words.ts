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
 * The words that must all occur.
 *
 * @param query - What the owner typed.
 * @returns Searchable words; empty where nothing was typed.
 */
export function searchWords(query: string): readonly string[] {
  return searchable(query)
    .split(' ')
    .filter((word) => word !== '');
}

import { newScan, scanText } from '../sentiment/scan.ts';
import { newSentence, readWord, startAnew } from './sentence-themes.ts';
import type { ThemeIndex } from './theme-index.ts';
import { readWords } from './theme-words.ts';

/**
 * Whether a text names a theme, without judging how: for counting what a theme's words would find.
 *
 * @param text - Anything.
 * @param index - Of the themes to look for, made without what was learned.
 * @returns Whether any of their words or phrases stands in it.
 */
export function mentionsTheme(text: string, index: ThemeIndex): boolean {
  scanText(scan, text, ELIDING.has(index.language));
  const words = readWords(index.words, scan, text);
  const sentence = newSentence(index);
  const place = { token: 0, end: scan.count, clause: 0 };
  for (; place.token < scan.count && sentence.hits.length === 0; place.token += 1) {
    if (words[place.token] !== 0) readWord(sentence, words, place);
  }
  const isNamed = sentence.hits.length > 0;
  startAnew(sentence);
  return isNamed;
}

const ELIDING: ReadonlySet<string> = new Set(['fr', 'it']);
const scan = newScan();

import { tokenise } from '../sentiment/tokenise.ts';
import { newSentence, readWord, startAnew } from './sentence-themes.ts';
import type { ThemeIndex } from './theme-index.ts';

/**
 * Whether a text names a theme, without judging how: for counting what a theme's words would find.
 *
 * @param text - Anything.
 * @param index - Of the themes to look for, made without what was learned.
 * @returns Whether any of their words or phrases stands in it.
 */
export function mentionsTheme(text: string, index: ThemeIndex): boolean {
  const tokens = tokenise(text, ELIDING.has(index.language));
  const sentence = newSentence(index);
  const place = { token: 0, end: tokens.length, clause: 0 };
  for (; place.token < tokens.length && sentence.hits.length === 0; place.token += 1) {
    if (tokens[place.token]?.kind === 'word') readWord(sentence, tokens, place);
  }
  const isNamed = sentence.hits.length > 0;
  startAnew(sentence);
  return isNamed;
}

const ELIDING: ReadonlySet<string> = new Set(['fr', 'it']);

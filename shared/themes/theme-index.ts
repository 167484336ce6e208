import { indexWords, lookUp, type WordIndex } from '../languages/word-index.ts';
import type { Theme, ThemeId } from './theme.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly theme: ThemeId;
}

/** Themes, ready to be found in one language. */
export interface ThemeIndex {
  readonly words: WordIndex<readonly ThemeId[]>;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/**
 * Makes the words of themes ready.
 *
 * @param themes - The catalogue, and the owner's own where there are some.
 * @param language - Primary tag; themes without words in it are never found.
 * @returns The index, for `themesAt`.
 */
export function indexThemes(themes: readonly Theme[], language: string): ThemeIndex {
  const words = new Map<string, ThemeId[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const theme of themes) {
    for (const phrase of theme.words[language] ?? []) {
      const parts = phrase.split(' ');
      const first = parts[0] ?? '';
      if (parts.length === 1) words.set(first, [...(words.get(first) ?? []), theme.id]);
      else phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, theme: theme.id }]);
    }
  }
  return { words: indexWords(words), phrases };
}

/**
 * Tells which themes a word, or the phrase that starts with it, speaks of.
 *
 * @param index - From `indexThemes`.
 * @param wordAt - The word so many words further on, 0 for the first; `null` behind the end of the clause.
 * @returns Theme ids; most words have none.
 */
export function themesAt(
  index: ThemeIndex,
  wordAt: (offset: number) => string | null,
): readonly ThemeId[] {
  const word = wordAt(0) ?? '';
  const single = lookUp(index.words, word) ?? [];
  const phrases = index.phrases.get(word);
  if (phrases === undefined) return single;
  const found = phrases.filter(({ words }) =>
    words.every((part, offset) => matches(part, wordAt(offset))),
  );
  return [...single, ...found.map(({ theme }) => theme)];
}

function matches(part: string, word: string | null): boolean {
  if (word === null) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}

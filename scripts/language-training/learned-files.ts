import type { LearnedWords, StepGroup } from '../../shared/languages/learned-words.ts';

/**
 * Writes a language's lists as a file of the product.
 *
 * @param tag - Of the language.
 * @param learned - The lists.
 * @returns TypeScript.
 */
export function learnedFileOf(tag: string, { words, trigrams, letters }: LearnedWords): string {
  return `import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_${tag.toUpperCase()}: LearnedWords = {
  words: ${listOf(words)},
  trigrams: ${listOf(trigrams)},
  letters: ${listOf(letters)},
};
`;
}

/**
 * Writes what is known of the letters of other languages as a file of the product.
 *
 * @param trigrams - Letters in threes.
 * @returns TypeScript.
 */
export function otherFileOf(trigrams: readonly StepGroup[]): string {
  return `import type { StepGroup } from '../learned-words.ts';

/**
 * Letters in threes of the words in \`OTHER_LANGUAGES\`.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_OTHERS: readonly StepGroup[] = ${listOf(trigrams)};
`;
}

function listOf(groups: readonly StepGroup[]): string {
  return `[\n${groups.map(([steps, list]) => `    [${steps}, ${quoted(list)}],\n`).join('')}  ]`;
}

function quoted(list: string): string {
  return list.includes("'") ? `"${list}"` : `'${list}'`;
}

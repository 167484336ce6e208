import { LEARNED_EN } from './learned/en.ts';
import { LEARNED_IT } from './learned/it.ts';
import type { ThemeId } from './theme.ts';

/** What labelled reviews of one language teach of themes: log-odds in tenths, written by scripts/train-themes.ts. */
export interface LearnedThemes {
  /** The themes that could be learned; a letter in `words` counts them from `a`. */
  readonly themes: readonly ThemeId[];
  /** By theme, what a sentence starts from. */
  readonly bias: readonly number[];
  /** By theme, what it adds when the catalogue finds a theme in the sentence: id and amount. */
  readonly catalogue: readonly (readonly (readonly [ThemeId, number])[])[];
  /**
   * What words add, parted by commas: `pizza a31c-4`. Two words stand for one after the other, `~pizza` for every word of that stem.
   */
  readonly words: string;
}

/** A feature's numbers: theme (index into `LearnedThemes.themes`), steps, theme, steps… */
export type Weights = readonly number[];

/** Log-odds for one step of the stored numbers; whole steps are added up, so that every engine gets the same sum. */
export const LEARNED_STEP = 0.1;

const LEARNED: Readonly<Record<string, LearnedThemes>> = { en: LEARNED_EN, it: LEARNED_IT };
const FIRST_LETTER = 97;

/**
 * Gives what was learned of themes in a language.
 *
 * @param language - Primary tag.
 * @returns `null` where there were no labelled reviews: the catalogue alone decides.
 */
export function learnedThemes(language: string): LearnedThemes | null {
  return LEARNED[language] ?? null;
}

/**
 * Reads the weights of words.
 *
 * @param learned - Of one language.
 * @returns By word, by two words with a space between, and by `~` and stem.
 */
export function weightsOf(learned: LearnedThemes): ReadonlyMap<string, Weights> {
  const weights = new Map<string, Weights>();
  for (const entry of learned.words.split(',')) {
    const space = entry.lastIndexOf(' ');
    if (space > 0) weights.set(entry.slice(0, space), numbersOf(entry.slice(space + 1)));
  }
  return weights;
}

function numbersOf(text: string): Weights {
  const numbers: number[] = [];
  for (const [, letter = 'a', amount = '0'] of text.matchAll(/([a-z])(-?\d+)/gu)) {
    numbers.push(letter.charCodeAt(0) - FIRST_LETTER, Number(amount));
  }
  return numbers;
}

import { indexWords, lookUp, type WordIndex } from '../languages/word-index.ts';
import type { LearnedThemes, Weights } from './learned-themes.ts';
import { learnedThemes, weightsOf } from './learned-themes.ts';
import { stemOf } from './light-stem.ts';
import type { Theme, ThemeId } from './theme.ts';
import { layOutPairs } from './theme-pairs.ts';
import {
  newThemeWords,
  type ThemeEntry,
  type ThemePhrase,
  type ThemeWords,
} from './theme-words.ts';

/** Themes, ready to be found in one language. */
export interface ThemeIndex {
  /** Primary tag. */
  readonly language: string;
  readonly ids: readonly ThemeId[];
  /** By index into `ids`: steps of log-odds that a sentence starts from; NaN for a theme that its words alone decide. */
  readonly bias: Float64Array;
  /** By index into `ids`: what it adds, to which themes, that a sentence names this one. */
  readonly named: readonly Weights[];
  /** What words mean to the themes, in one look-up. */
  readonly words: ThemeWords;
}

interface Lists {
  readonly words: WordIndex<readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly phrases: ReadonlyMap<string, readonly ThemePhrase[]>;
  readonly weights: ReadonlyMap<string, Weights>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Weights>>;
}

interface IndexOptions {
  /** Whether to use what was learned; left out, it is used. */
  readonly isLearned?: boolean;
}

const NONE: Weights = [];

/**
 * Makes the words of themes ready.
 *
 * @param themes - The catalogue, and the owner's own where there are some.
 * @param language - Primary tag; a theme has its words in it and those that it has in every language (`*`).
 * @param options - What to leave out.
 * @returns The index, for `findThemes`. Build it once, it takes some milliseconds.
 */
export function indexThemes(
  themes: readonly Theme[],
  language: string,
  { isLearned = true }: IndexOptions = {},
): ThemeIndex {
  const ids = themes.map(({ id }) => id);
  const learned = isLearned ? learnedThemes(language) : null;
  const places = (learned?.themes ?? []).map((id) => ids.indexOf(id));
  const weights = new Map<string, Weights>();
  const pairs = new Map<string, Map<string, Weights>>();
  for (const [feature, numbers] of learned === null ? [] : weightsOf(learned)) {
    const own = placed(numbers, places);
    const [first = '', second] = feature.split(' ');
    if (second === undefined) weights.set(first, own);
    else pairs.set(first, (pairs.get(first) ?? new Map<string, Weights>()).set(second, own));
  }
  const lists = { ...listsOf(themes, language), weights, pairs };
  return {
    language,
    ids,
    bias: Float64Array.from(ids, (id) => {
      const bias = learned?.bias[learned.themes.indexOf(id)];
      return bias === undefined ? Number.NaN : bias;
    }),
    named: ids.map((id) => (learned === null ? NONE : placed(namedWeights(learned, id), places))),
    words: newThemeWords((word) => entryIn(lists, word, language), layOutPairs(pairs)),
  };
}

/** Of themes that are not asked for, nothing counts. */
function placed(numbers: Weights, places: readonly number[]): Weights {
  const own: number[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const place = places[numbers[at] ?? 0] ?? -1;
    if (place >= 0) own.push(place, numbers[at + 1] ?? 0);
  }
  return own;
}

/** What the catalogue's finding of a theme adds to each theme that was learned. */
function namedWeights({ catalogue }: LearnedThemes, id: ThemeId): Weights {
  return catalogue.flatMap((amounts, theme) =>
    amounts.flatMap(([named, amount]) => (named === id ? [theme, amount] : [])),
  );
}

function listsOf(
  themes: readonly Theme[],
  language: string,
): Pick<Lists, 'words' | 'stems' | 'phrases'> {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const phrases = new Map<string, ThemePhrase[]>();
  for (const [at, theme] of themes.entries()) {
    for (const phrase of [...(theme.words[language] ?? []), ...(theme.words['*'] ?? [])]) {
      const parts = phrase.split(' ');
      const first = parts[0] ?? '';
      if (parts.length > 1) addTo(phrases, keyOf(first, language), { words: parts, theme: at });
      else if (first.startsWith('~')) addTo(stems, stemOf(first.slice(1), language), at);
      else addTo(words, first, at);
    }
  }
  return { words: indexWords(words), stems, phrases };
}

/** Phrases are found by their first word: the owner's by its stem, the catalogue's as it is. */
function keyOf(first: string, language: string): string {
  return first.startsWith('~') ? `~${stemOf(first.slice(1), language)}` : first;
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function entryIn(lists: Lists, word: string, language: string): ThemeEntry | null {
  const stem = stemOf(word, language);
  const themes = [...(lookUp(lists.words, word) ?? []), ...(lists.stems.get(stem) ?? [])];
  const phrases = [...(lists.phrases.get(word) ?? []), ...(lists.phrases.get(`~${stem}`) ?? [])];
  const weights = [
    ...(lists.weights.get(word) ?? NONE),
    ...(lists.weights.get(`~${stem}`) ?? NONE),
  ];
  const startsPair = lists.pairs.has(word);
  if (themes.length + phrases.length + weights.length === 0 && !startsPair) return null;
  return { themes: [...new Set(themes)], phrases, weights };
}

/**
 * Whether a phrase goes on with a word.
 *
 * @param part - Of the phrase: a word, a word with `*` for any ending, or `~` and a word for the same word with other endings.
 * @param word - Of the text; `null` behind the end of the clause.
 * @param language - Primary tag.
 * @returns Whether they match.
 */
export function matchesPart(part: string, word: string | null, language: string): boolean {
  if (word === null) return false;
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  if (part.startsWith('~')) return stemOf(part.slice(1), language) === stemOf(word, language);
  return part === word;
}

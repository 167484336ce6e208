import { wordsOf } from '../../shared/languages/lexicon.ts';
import type { LearnedWords, StepGroup } from '../../shared/languages/learned-words.ts';
import { OTHER_LANGUAGES } from '../../shared/languages/other-languages.ts';
import { withoutMarks } from '../../shared/languages/word-index.ts';
import { countWords, type LanguageCounts, type WordCount } from './count-words.ts';
import type { SetTexts } from './language-texts.ts';

const MOST_WORDS = 1000;
const MOST_TRIGRAMS = 700;
/** What is met by chance: shares of words, of letters in threes, of characters. */
const CHANCE_OF_A_WORD = 2e-5;
const CHANCE_OF_A_TRIGRAM = 4e-5;
const CHANCE_OF_A_LETTER = 5e-5;
const STEPS_A_UNIT = 2;
const MOST_STEPS = 15;
/** A word that few texts hold may tell of a person. */
const FEWEST_TEXTS = 3;
const FEWEST_TEXTS_OF_MANY = 8;
const MANY_WORDS = 500_000;
/** Who writes of so much uses more words. */
const MOST_WORDS_OF_MANY = 2000;
const VERY_MANY_WORDS = 4_000_000;
/** A word that is written so with a capital within sentences is a name. */
const MOSTLY = 0.7;
/** There every noun has a capital. */
const NOUNS_IN_CAPITALS = 'de';
const FEWEST_TEXTS_FOR_LETTERS = 2;
const PLAIN_WORD = /^[a-z]+'?$/u;
const EDGE = '_';

/**
 * Learns what a language looks like.
 *
 * @param tag - Of the language.
 * @param sets - Texts by source; none gives empty lists.
 * @returns Lists to be written; the same texts always give the same.
 */
export function learnLanguage(tag: string, sets: readonly SetTexts[]): LearnedWords {
  const counts = countWords(sets);
  return {
    words: wordGroups(tag, counts, sets.length),
    trigrams: trigramGroups(
      Array.from(counts.words).flatMap(([word, { texts }]) =>
        texts < FEWEST_TEXTS_FOR_LETTERS ? [] : [[word, Math.sqrt(texts)] as const],
      ),
    ),
    letters: grouped(counts.letters, CHANCE_OF_A_LETTER, ''),
  };
}

/**
 * Learns what the hand-written words of all languages look like that we do not read.
 *
 * @returns Their letters in threes.
 */
export function learnOthers(): readonly StepGroup[] {
  const words = Object.values(OTHER_LANGUAGES).flatMap(wordsOf);
  return trigramGroups(words.map((word) => [withoutMarks(word), 1] as const));
}

function wordGroups(tag: string, counts: LanguageCounts, sets: number): readonly StepGroup[] {
  const fewestTexts = counts.size > MANY_WORDS ? FEWEST_TEXTS_OF_MANY : FEWEST_TEXTS;
  const most = counts.size > VERY_MANY_WORDS ? MOST_WORDS_OF_MANY : MOST_WORDS;
  const isKnown = (count: WordCount): boolean =>
    count.texts >= fewestTexts &&
    count.sets >= Math.min(2, sets) &&
    (tag === NOUNS_IN_CAPITALS || count.capital <= MOSTLY * count.inside);
  const shares = Array.from(counts.words, ([word, count]) => ({ word, count }))
    .filter(({ count }) => isKnown(count))
    .map(({ word, count }) => [word, count.share] as const);
  return grouped(new Map(mostFrequent(shares, most)), CHANCE_OF_A_WORD, ' ');
}

function trigramGroups(
  words: readonly (readonly [word: string, weight: number])[],
): readonly StepGroup[] {
  const weights = new Map<string, number>();
  let all = 0;
  for (const [word, weight] of words) {
    if (!PLAIN_WORD.test(word)) continue;
    const edged = `${EDGE}${word.replace("'", '')}${EDGE}`;
    for (let at = 0; at + 3 <= edged.length; at += 1) {
      const three = edged.slice(at, at + 3);
      weights.set(three, (weights.get(three) ?? 0) + weight);
      all += weight;
    }
  }
  const shares = Array.from(weights, ([three, weight]) => [three, weight / all] as const);
  return grouped(new Map(mostFrequent(shares, MOST_TRIGRAMS)), CHANCE_OF_A_TRIGRAM, '');
}

function mostFrequent(
  shares: readonly (readonly [string, number])[],
  most: number,
): readonly (readonly [string, number])[] {
  return shares.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

function grouped(
  shares: ReadonlyMap<string, number>,
  chance: number,
  separator: string,
): readonly StepGroup[] {
  const groups = new Map<number, string[]>();
  for (const [one, share] of shares) {
    const steps = Math.min(MOST_STEPS, Math.round(STEPS_A_UNIT * Math.log(share / chance)));
    if (steps < 1) continue;
    const others = groups.get(steps) ?? [];
    others.push(one);
    groups.set(steps, others);
  }
  return Array.from(groups)
    .toSorted(([a], [b]) => b - a)
    .map(([steps, list]) => [steps, list.toSorted().join(separator)] as const);
}

import { collocation } from './collocation.ts';
import { slotOf, type PhraseCount, type PhraseCounts, type PhrasePlace } from './count-phrases.ts';
import { weightedLogOdds } from './weighted-log-odds.ts';

/** A word or two that one side says and the other does not. */
export interface EmergingPhrase {
  /** As it is written most, in lower case. */
  readonly phrase: string;
  /** Texts with it on the side that is looked at. */
  readonly here: number;
  /** Texts with it on the other. */
  readonly there: number;
  /** Standard errors by which it is said more here: see `weightedLogOdds`. */
  readonly z: number;
  /** Some texts of this side, and where in them it stands. */
  readonly places: readonly PhrasePlace[];
}

/** How strict to be. */
export interface EmergingOptions {
  /** Phrases at most. */
  readonly limit?: number;
  /** Texts that must say it. */
  readonly fewest?: number;
}

const MOST_PHRASES = 12;
const FEWEST_TEXTS = 3;
/** Below this nothing is told, however few words are tried. */
const LEAST_CLEAR = 2.5;
/** The same for a pair that belongs together (chi-squared, one degree of freedom). */
const BELONGS = 10.83;
/** A word is told by its pair where the pair is most of what is said of it. */
const MOSTLY = 0.5;
/** Held against each other; nobody is shown so many. */
const MOST_TOLD = 500;

/**
 * Finds what one side says and the other does not.
 *
 * @param counts - From `countPhrases`, filled.
 * @param comparison - Which of its comparisons, from 0.
 * @param options - How strict to be.
 * @returns The clearest first; a word that is told by a longer phrase is not told again.
 */
export function emergingPhrases(
  counts: PhraseCounts,
  comparison: number,
  { limit = MOST_PHRASES, fewest = FEWEST_TEXTS }: EmergingOptions = {},
): readonly EmergingPhrase[] {
  const all = sidesOf(counts.all, comparison);
  const candidates = [...counts.pairs.values(), ...counts.words.values()].flatMap((counted) => {
    const word = sidesOf(counted.sides, comparison);
    return word.here < fewest ? [] : [{ counted, z: weightedLogOdds(word, all), ...word }];
  });
  const enough = clearFrom(candidates.length);
  const clear = candidates.filter(({ counted, z }) => z >= enough && belongs(counts, counted));
  return withoutRepeats(clear)
    .slice(0, limit)
    .map(({ counted, here, there, z }) => ({
      phrase: counted.form,
      here,
      there,
      z,
      places: counted.places[comparison] ?? [],
    }));
}

interface Candidate {
  readonly counted: PhraseCount;
  readonly here: number;
  readonly there: number;
  readonly z: number;
}

function sidesOf(
  sides: Int32Array,
  comparison: number,
): { readonly here: number; readonly there: number } {
  return {
    here: sides[slotOf(comparison, 'here')] ?? 0,
    there: sides[slotOf(comparison, 'there')] ?? 0,
  };
}

/** So much the furthest of many words is off by chance: what goes beyond it is news. */
function clearFrom(words: number): number {
  return Math.max(LEAST_CLEAR, Math.sqrt(2 * Math.log(Math.max(1, words))));
}

function belongs(counts: PhraseCounts, { words, texts }: PhraseCount): boolean {
  if (words.length === 1) return true;
  const [first = 0, second = 0] = words.map((word) => counts.words.get(word)?.texts ?? 0);
  return collocation({ both: texts, first, second, all: counts.texts() }) >= BELONGS;
}

/**
 * "Card machine" tells of "machine" and of "broken card": what shares a word with a clearer pair is told for itself only where most
 * say it without that pair.
 */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const told: Candidate[] = [];
  const pairsFirst = candidates.toSorted(
    (one, other) =>
      other.counted.words.length - one.counted.words.length ||
      other.z - one.z ||
      compareForms(one, other),
  );
  for (const candidate of pairsFirst) {
    const isTold = told.some((other) => tellsOf(other, candidate));
    if (!isTold) told.push(candidate);
    if (told.length >= MOST_TOLD) break;
  }
  return told.toSorted((one, other) => other.z - one.z || compareForms(one, other));
}

function tellsOf(pair: Candidate, { counted, here }: Candidate): boolean {
  if (pair.counted.words.length < 2 || pair.here < MOSTLY * here) return false;
  return counted.words.some((word) => pair.counted.words.includes(word));
}

function compareForms(one: Candidate, other: Candidate): number {
  return one.counted.form < other.counted.form ? -1 : 1;
}

// Sentences cut from reviews as further texts to learn from.
import { scaleOf } from '../../shared/sentiment/evidence.ts';
import { indexHashes } from '../../shared/sentiment/hash.ts';
import { randomFrom } from './random.ts';
import type { Sample } from './samples.ts';
import type { Tables } from './train-tables.ts';
import { vectorise, type Vectors } from './vectors.ts';

/** A sentence with the label that it was given. */
export interface Sentence extends Sample {
  /** Place among the texts of the one that it was cut from. */
  readonly row: number;
}

const END = /(?<=[.!?])\s+|\n+/u;
const FEWEST_WORDS = 3;
const MOST_WORDS = 18;
/** Log-odds that a sentence agrees with its review before it is read. */
const AGREES = 2;
/** Between these log-odds a sentence is sure enough to teach, and not so plain that it teaches nothing. */
const SURE_FROM = 0.3;
const SURE_TO = 4;
const SEED = 11;

/**
 * Cuts reviews into sentences and labels each by what tables that have not seen its review make of it, and by the review: "the soup
 * was lovely" in a complaint is praise.
 *
 * @param samples - Labelled texts; only those with praise or complaint are cut.
 * @param keys - The features of the tables.
 * @param tablesFor - Tables that were not learned from a row.
 * @param count - How many sentences to keep.
 * @returns About that many labelled sentences.
 */
export function sentencesOf(
  samples: readonly Sample[],
  keys: readonly number[],
  tablesFor: (row: number) => Tables,
  count: number,
): readonly Sentence[] {
  const cut = samples.flatMap(cutOne);
  const vectors = vectorise(cut, indexHashes(keys), keys.length);
  const sure = cut.flatMap((sentence, at): Sentence[] => {
    const read = logOdds(tablesFor(sentence.row), vectors, at);
    const odds = read + (sentence.level === 2 ? AGREES : -AGREES);
    const isSure = Math.abs(odds) >= SURE_FROM && Math.abs(odds) <= SURE_TO;
    return isSure ? [{ ...sentence, level: odds > 0 ? 2 : 0, stars: 0 }] : [];
  });
  const random = randomFrom(SEED);
  return sure.filter(() => random() * sure.length < count);
}

function cutOne(sample: Sample, row: number): readonly Sentence[] {
  if (sample.level === 1) return [];
  const parts = sample.text
    .split(END)
    .map((part) => part.trim())
    .filter((part) => hasFittingLength(part));
  return parts.length > 1 ? parts.map((text) => ({ ...sample, text, row })) : [];
}

function hasFittingLength(part: string): boolean {
  const words = part.split(/\s+/u).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}

function logOdds(tables: Tables, { starts, places }: Vectors, row: number): number {
  const start = starts[row] ?? 0;
  const end = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const place = places[at] ?? 0;
    sum += (tables.notBad[place] ?? 0) + (tables.good[place] ?? 0);
  }
  return (sum * scaleOf(end - start) + tables.notBadBias + tables.goodBias) / 2;
}

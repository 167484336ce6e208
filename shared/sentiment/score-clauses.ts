import { entriesOf, valenceOf, type Lexicon } from '../languages/lexicon.ts';
import { EMOJI_VALENCE } from './emoji.ts';
import type { Span } from './split-clauses.ts';
import type { Token } from './tokenise.ts';
import { NEGATION, weighWords, type WeighedWord } from './weigh-words.ts';

/** What one clause says. */
export interface ClauseEvidence {
  /** Sum of valence times factor over its words. */
  readonly sum: number;
  /** Words that could have carried sentiment. */
  readonly words: number;
  /** How much it counts in the whole: what follows a "but" counts more than what came before. */
  readonly weight: number;
}

const EMOJI: ReadonlyMap<string, number> = new Map(entriesOf(EMOJI_VALENCE));
const AFTER_CONTRAST = 1.35;
const BEFORE_CONTRAST = 0.75;
/** A turned word that is worth more than this was a bad one. */
const CLEARLY_BAD = 1.2;
/** Evidence from few words is weak; it grows with their root, as a mean's certainty does. */
export const SHORT_TEXT_WORDS = 2;

/**
 * Weighs each clause of a text.
 *
 * @param tokens - Of the whole text.
 * @param spans - Its clauses.
 * @param lexicon - Of its language; without one only emoji count.
 * @returns The evidence of each clause, in the same order.
 */
export function scoreClauses(
  tokens: readonly Token[],
  spans: readonly Span[],
  lexicon: Lexicon | null,
): readonly ClauseEvidence[] {
  const weights = contrastWeights(spans);
  return spans.map((span, at) => {
    const words = weighWords(tokens, span, lexicon);
    const sum = sumOf(words, lexicon);
    return { sum, words: words.length, weight: weights[at] ?? 1 };
  });
}

/**
 * Puts the evidence of clauses together.
 *
 * @param clauses - One or more clauses.
 * @returns Log-odds of praise against complaint: 0 for neither, beyond 3 for a clear case.
 */
export function logOddsOf(clauses: readonly ClauseEvidence[]): number {
  const sum = clauses.reduce((total, clause) => total + clause.sum * clause.weight, 0);
  const words = clauses.reduce((total, clause) => total + clause.words, 0);
  return sum / Math.sqrt(words + SHORT_TEXT_WORDS);
}

/**
 * Turns log-odds into a score.
 *
 * @param logOdds - From `logOddsOf`.
 * @returns -1 (complaint) to 1 (praise).
 */
export function scoreOf(logOdds: number): number {
  return Math.tanh(logOdds / 2);
}

/**
 * Says how much each clause counts.
 *
 * @param spans - The clauses of a text.
 * @returns A weight for each: 1, less before a contrast word of the same sentence, more from it on.
 */
export function contrastWeights(spans: readonly Span[]): readonly number[] {
  const lastContrast = new Map<number, number>();
  for (const [at, span] of spans.entries()) {
    if (span.isContrast) lastContrast.set(span.sentence, at);
  }
  return spans.map((span, at) => {
    const contrast = lastContrast.get(span.sentence);
    if (contrast === undefined || spans[contrast - 1]?.sentence !== span.sentence) return 1;
    return at < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
  });
}

/** A negator speaks against a text unless what it turns is bad: "nothing was wrong". */
function sumOf(words: readonly WeighedWord[], lexicon: Lexicon | null): number {
  let sum = 0;
  let negators = 0;
  let turnsBad = false;
  for (const word of words) {
    const amount = word.factor * valenceOfWord(word, lexicon);
    if (word.form === NEGATION) negators += amount;
    else sum += amount;
    turnsBad ||= word.factor < 0 && amount > CLEARLY_BAD;
  }
  return turnsBad ? sum : sum + negators;
}

function valenceOfWord(word: WeighedWord, lexicon: Lexicon | null): number {
  if (word.kind === 'idiom') return word.valence;
  if (word.kind === 'emoji') return lexicon?.learned.get(word.form) ?? EMOJI.get(word.form) ?? 0;
  return lexicon === null ? 0 : (valenceOf(lexicon, word.form) ?? 0);
}

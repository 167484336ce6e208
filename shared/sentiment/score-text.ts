import type { Sentiment } from '../feedback/analysis.ts';
import { judgeEvidence, NO_SENTIMENT, rounded } from './judge.ts';
import { readIn, type TextReading } from './read-text.ts';

/** Below this no word says anything: a statement of fact. */
const SAYS_NOTHING = 0.4;
/** Such a text leans as the others of its kind do, but only so far. */
const LEANS = 0.25;

/**
 * Scores a text alone, without clauses and themes: the fastest way.
 *
 * @param text - Anything.
 * @param language - Primary tag of the registry.
 * @returns Score, label, confidence and expected stars.
 */
export function scoreText(text: string, language: string): Sentiment {
  const reading = readIn(text, language);
  return reading === 'damaged-model' ? NO_SENTIMENT : sentimentOf(reading);
}

/**
 * Judges a text that was read.
 *
 * @param reading - Of the text.
 * @returns Score, label, confidence and expected stars; of a text in which no word says anything, that it stands between.
 */
export function sentimentOf({ features, pack, evidence }: TextReading): Sentiment {
  if (features.count === 0) return NO_SENTIMENT;
  const sentiment = judgeEvidence(pack.judge, evidence.inputs);
  if (evidence.strongest >= SAYS_NOTHING) return sentiment;
  return { ...sentiment, score: rounded(sentiment.score * LEANS), label: 'neu' };
}

import type { Sentiment, SentimentLabel } from '../feedback/analysis.ts';
import { scoreOf } from './score-clauses.ts';

/** Log-odds from which a text is praise, and up to which it is a complaint; chosen on the labelled reviews. */
const POSITIVE_FROM = 0.5;
const NEGATIVE_TO = -0.5;
/** How gradually one label passes into the next. */
const BLUR = 0.6;

/** Expected stars by log-odds, from the least to the most; in between they are interpolated. */
const STARS: readonly (readonly [logOdds: number, stars: number])[] = [
  [-4, 1],
  [-2, 1.5],
  [0, 3],
  [1, 4],
  [2, 4.6],
  [4, 5],
];
const DECIMALS = 1e4;

/** What is said of a text that nothing could be read from. */
export const NO_SENTIMENT: Sentiment = { score: 0, label: 'neu', confidence: 0, stars: null };

/**
 * Turns evidence into a judgement.
 *
 * @param logOdds - Of praise against complaint, from `logOddsOf`.
 * @returns Score, label, confidence and expected stars.
 */
export function judge(logOdds: number): Sentiment {
  const label = labelOf(logOdds);
  return {
    score: rounded(scoreOf(logOdds)),
    label,
    confidence: rounded(confidenceIn(label, logOdds)),
    stars: rounded(starsOf(logOdds)),
  };
}

function labelOf(logOdds: number): SentimentLabel {
  if (logOdds >= POSITIVE_FROM) return 'pos';
  return logOdds <= NEGATIVE_TO ? 'neg' : 'neu';
}

function confidenceIn(label: SentimentLabel, logOdds: number): number {
  const positive = logistic((logOdds - POSITIVE_FROM) / BLUR);
  const negative = logistic((NEGATIVE_TO - logOdds) / BLUR);
  switch (label) {
    case 'pos':
      return positive;
    case 'neg':
      return negative;
    case 'neu':
      return Math.max(0, 1 - positive - negative);
  }
}

function starsOf(logOdds: number): number {
  const above = STARS.findIndex(([at]) => at >= logOdds);
  const upper = STARS[above] ?? STARS.at(-1);
  const lower = STARS[above - 1] ?? upper;
  if (upper === undefined || lower === undefined) return 0;
  if (above <= 0) return upper[1];
  const share = (logOdds - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + share * (upper[1] - lower[1]);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** So that engines whose last bits differ agree; and never -0. */
function rounded(x: number): number {
  return Math.round(x * DECIMALS) / DECIMALS + 0;
}

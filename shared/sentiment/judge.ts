import type { Sentiment, SentimentLabel } from '../feedback/analysis.ts';
import { scoreOf } from './score-clauses.ts';

type Knots = readonly (readonly [logOdds: number, value: number])[];

/** Log-odds from which a text is praise, and up to which it is a complaint; chosen by macro F1 on labelled reviews. */
const POSITIVE_FROM = 0.4;
const NEGATIVE_TO = -1.1;

/** Expected stars by log-odds: the medians of labelled reviews. */
const STARS: Knots = [
  [-3, 1],
  [-2.5, 1.1],
  [-1.5, 2.2],
  [-0.5, 3.1],
  [0.5, 4.1],
  [1.5, 4.8],
  [2.5, 5],
];

/** By log-odds, the share of labelled reviews that were complaints, and that were praise; the rest stood between. */
const COMPLAINTS: Knots = [
  [-4.5, 0.97],
  [-3.5, 0.93],
  [-2.5, 0.86],
  [-1.5, 0.76],
  [-0.5, 0.51],
  [0.5, 0.23],
  [1.5, 0.07],
  [2.5, 0.02],
  [4.5, 0.01],
];
const PRAISE: Knots = [
  [-4.5, 0.01],
  [-3.5, 0.02],
  [-2.5, 0.06],
  [-1.5, 0.13],
  [-0.5, 0.36],
  [0.5, 0.65],
  [1.5, 0.86],
  [2.5, 0.94],
  [3.5, 0.97],
  [4.5, 0.98],
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
    stars: rounded(interpolate(STARS, logOdds)),
  };
}

/**
 * Rounds to four decimals, so that engines whose last bits differ agree; never gives -0.
 *
 * @param x - Any finite number.
 * @returns The rounded number.
 */
export function rounded(x: number): number {
  return Math.round(x * DECIMALS) / DECIMALS + 0;
}

function labelOf(logOdds: number): SentimentLabel {
  if (logOdds >= POSITIVE_FROM) return 'pos';
  return logOdds <= NEGATIVE_TO ? 'neg' : 'neu';
}

function confidenceIn(label: SentimentLabel, logOdds: number): number {
  const complaint = interpolate(COMPLAINTS, logOdds);
  const praise = interpolate(PRAISE, logOdds);
  if (label === 'neu') return 1 - complaint - praise;
  return label === 'pos' ? praise : complaint;
}

/** Straight lines between the knots, flat outside them. */
function interpolate(knots: Knots, x: number): number {
  const above = knots.findIndex(([at]) => at >= x);
  const upper = knots[above] ?? knots.at(-1) ?? [0, 0];
  const lower = above <= 0 ? upper : (knots[above - 1] ?? upper);
  if (upper[0] === lower[0]) return upper[1];
  const share = (x - lower[0]) / (upper[0] - lower[0]);
  return lower[1] + share * (upper[1] - lower[1]);
}

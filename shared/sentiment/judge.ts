import type { Sentiment, SentimentLabel } from '../feedback/analysis.ts';
import { INPUTS } from './evidence.ts';

/** A net of one hidden layer that puts the evidence of a text together. */
export interface Judge {
  /** Of each input over the texts that it was learned from. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** By hidden unit: a weight for each input, and the bias. */
  readonly hidden: readonly (readonly number[])[];
  /** By output, see `OUTPUT`: a weight for each hidden unit, and the bias. */
  readonly outputs: readonly (readonly number[])[];
  /** By label: how often it was right, by how likely the net held it. */
  readonly certainty: Readonly<Record<SentimentLabel, Knots>>;
}

/** Points of a line, by `x`. */
export type Knots = readonly (readonly [x: number, y: number])[];

/** What the outputs are: log-odds. */
export const OUTPUT = {
  /** Of praise against complaint, where both are as frequent. */
  praise: 0,
  /** Of two stars or more; the next three outputs of three, four and five. */
  twoStars: 1,
  /** That it is no complaint, and that it is praise; they give the label. */
  notBad: 5,
  good: 6,
  count: 7,
} as const;

const DECIMALS = 1e4;
const MOST_STARS = 5;
const MIDDLE = 3;
const inputs = new Float64Array(INPUTS);
let units = new Float64Array(0);
const outputs = new Float64Array(OUTPUT.count);

/** What is said of a text that nothing could be read from. */
export const NO_SENTIMENT: Sentiment = { score: 0, label: 'neu', confidence: 0, stars: null };

/**
 * Turns evidence into a judgement.
 *
 * @param judge - Of the text's language.
 * @param evidence - `INPUTS` numbers, from `weigh`.
 * @returns Score, label, how likely the label is right, and expected stars (the median).
 */
export function judgeEvidence(judge: Judge, evidence: ArrayLike<number>): Sentiment {
  think(judge, evidence);
  const { label, held } = labelOf();
  return {
    score: rounded(Math.tanh((outputs[OUTPUT.praise] ?? 0) / 2)),
    label,
    confidence: rounded(interpolate(judge.certainty[label], held)),
    stars: starsFor(label),
  };
}

/**
 * Gives the net's label, and how likely the net holds it before that is held against what came true.
 *
 * @param judge - The net.
 * @param evidence - `INPUTS` numbers.
 * @returns The label and a share, 0 to 1.
 */
export function heldLabel(
  judge: Judge,
  evidence: ArrayLike<number>,
): { readonly label: SentimentLabel; readonly held: number } {
  think(judge, evidence);
  return labelOf();
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

/**
 * The logistic function.
 *
 * @param logOdds - Any number.
 * @returns A share, 0 to 1.
 */
export function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function think(
  { means, deviations, hidden, outputs: rows }: Judge,
  evidence: ArrayLike<number>,
): void {
  for (let at = 0; at < INPUTS; at += 1) {
    inputs[at] = ((evidence[at] ?? 0) - (means[at] ?? 0)) / (deviations[at] ?? 1);
  }
  if (units.length !== hidden.length) units = new Float64Array(hidden.length);
  for (let at = 0; at < hidden.length; at += 1) units[at] = Math.tanh(sumOf(hidden[at], inputs));
  for (let at = 0; at < OUTPUT.count; at += 1) outputs[at] = sumOf(rows[at], units);
}

function sumOf(weights: readonly number[] | undefined, values: Float64Array): number {
  let sum = weights?.[values.length] ?? 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights?.[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

function labelOf(): { readonly label: SentimentLabel; readonly held: number } {
  const bad = 1 - shareOf(outputs[OUTPUT.notBad] ?? 0);
  const good = shareOf(outputs[OUTPUT.good] ?? 0);
  const between = Math.max(0, 1 - bad - good);
  if (between > Math.max(bad, good)) return { label: 'neu', held: between };
  return good > bad ? { label: 'pos', held: good } : { label: 'neg', held: bad };
}

/** The median, so many stars are as often too many as too few; no complaint expects more than the middle, no praise less. */
function starsFor(label: SentimentLabel): number {
  let stars = 1;
  for (let more = 0; more < MOST_STARS - 1; more += 1) {
    if ((outputs[OUTPUT.twoStars + more] ?? 0) > 0) stars += 1;
  }
  if (label === 'neg') return Math.min(stars, MIDDLE);
  return label === 'pos' ? Math.max(stars, MIDDLE) : stars;
}

/** Straight lines between the knots, flat outside them. */
function interpolate(knots: Knots, x: number): number {
  let below = knots[0] ?? [0, 0];
  for (const knot of knots) {
    if (knot[0] >= x) {
      const width = knot[0] - below[0];
      return width === 0 ? knot[1] : below[1] + ((x - below[0]) / width) * (knot[1] - below[1]);
    }
    below = knot;
  }
  return below[1];
}

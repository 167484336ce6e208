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
const outputs = new Float64Array(OUTPUT.count);

/** A judge laid out for thinking: rows of numbers become columns in one array, which takes half the time. */
interface Net {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  /** The hidden units: their biases, then by input a weight for each of them. */
  readonly hidden: Float64Array;
  /** The same for the outputs, by hidden unit. */
  readonly outputs: Float64Array;
  /** What the hidden units come to. */
  readonly units: Float64Array;
}
const nets = new WeakMap<Judge, Net>();

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

function think(judge: Judge, evidence: ArrayLike<number>): void {
  const { means, deviations, hidden, outputs: columns, units } = netOf(judge);
  startSums(units, hidden);
  for (let at = 0; at < INPUTS; at += 1) {
    const value = ((evidence[at] ?? 0) - (means[at] ?? 0)) / (deviations[at] ?? 1);
    addColumn(units, hidden, at, value);
  }
  startSums(outputs, columns);
  for (let at = 0; at < units.length; at += 1) {
    addColumn(outputs, columns, at, Math.tanh(units[at] ?? 0));
  }
}

function startSums(sums: Float64Array, columns: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = columns[at] ?? 0;
}

function addColumn(sums: Float64Array, columns: Float64Array, column: number, by: number): void {
  const start = (column + 1) * sums.length;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] ?? 0) + (columns[start + at] ?? 0) * by;
  }
}

function netOf(judge: Judge): Net {
  const made = nets.get(judge);
  if (made !== undefined) return made;
  const net = {
    means: Float64Array.from(judge.means),
    deviations: Float64Array.from(judge.deviations),
    hidden: columnsOf(judge.hidden, INPUTS),
    outputs: columnsOf(judge.outputs, judge.hidden.length),
    units: new Float64Array(judge.hidden.length),
  };
  nets.set(judge, net);
  return net;
}

/** The bias stands last in a row, and first in the columns. */
function columnsOf(rows: Judge['hidden'], width: number): Float64Array {
  const columns = new Float64Array(rows.length * (width + 1));
  for (const [at, row] of rows.entries()) {
    columns[at] = row[width] ?? 0;
    for (let from = 0; from < width; from += 1) {
      columns[(from + 1) * rows.length + at] = row[from] ?? 0;
    }
  }
  return columns;
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

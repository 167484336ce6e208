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
/** What the latest text's net says, by `OUTPUT`. */
let told: Float64Array = new Float64Array(OUTPUT.count);
/** Its evidence, each number in deviations from its mean. */
const standard = new Float64Array(INPUTS);

/** A judge laid out for thinking: rows of numbers become columns in one array, which takes half the time. */
interface Net {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  readonly hidden: Layer;
  readonly outputs: Layer;
}

/** Some sums over the same numbers, `LANE` of them side by side. */
interface Layer {
  /** By lane: the biases of its sums, then by number a weight for each of them. */
  readonly columns: Float64Array;
  /** What the sums come to; one more lane than is needed has weights of 0. */
  readonly sums: Float64Array;
}

/** So many sums can be kept at hand at a time. */
const LANE = 4;
const nets = new WeakMap<Judge, Net>();
/** Of the text before: mostly the next is in the same language. */
let latest: { readonly judge: Judge; readonly net: Net } | null = null;

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
    score: rounded(squashed((told[OUTPUT.praise] ?? 0) / 2)),
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

/**
 * The hyperbolic tangent by way of the exponential function, which takes a third of the time that `Math.tanh` does; where they
 * differ, it is in the last of sixteen digits.
 *
 * @param x - Any number.
 * @returns -1 to 1.
 */
export function squashed(x: number): number {
  return 1 - 2 / (Math.exp(2 * x) + 1);
}

function think(judge: Judge, evidence: ArrayLike<number>): void {
  const { means, deviations, hidden, outputs } = netOf(judge);
  for (let at = 0; at < INPUTS; at += 1) {
    standard[at] = ((evidence[at] ?? 0) - (means[at] ?? 0)) / (deviations[at] ?? 1);
  }
  addUp(hidden, standard);
  const { sums } = hidden;
  for (let at = 0; at < sums.length; at += 1) sums[at] = squashed(sums[at] ?? 0);
  addUp(outputs, sums);
  told = outputs.sums;
}

function addUp({ columns, sums }: Layer, numbers: Float64Array): void {
  let place = 0;
  for (let unit = 0; unit < sums.length; unit += LANE) {
    let first = columns[place] ?? 0;
    let second = columns[place + 1] ?? 0;
    let third = columns[place + 2] ?? 0;
    let fourth = columns[place + 3] ?? 0;
    place += LANE;
    for (let at = 0; at < numbers.length; at += 1) {
      const by = numbers[at] ?? 0;
      first += (columns[place] ?? 0) * by;
      second += (columns[place + 1] ?? 0) * by;
      third += (columns[place + 2] ?? 0) * by;
      fourth += (columns[place + 3] ?? 0) * by;
      place += LANE;
    }
    sums[unit] = first;
    sums[unit + 1] = second;
    sums[unit + 2] = third;
    sums[unit + 3] = fourth;
  }
}

function netOf(judge: Judge): Net {
  if (latest?.judge === judge) return latest.net;
  const net = nets.get(judge) ?? layOut(judge);
  nets.set(judge, net);
  latest = { judge, net };
  return net;
}

function layOut(judge: Judge): Net {
  const hidden = layerOf(judge.hidden, INPUTS);
  return {
    means: Float64Array.from(judge.means),
    deviations: Float64Array.from(judge.deviations),
    hidden,
    outputs: layerOf(judge.outputs, hidden.sums.length),
  };
}

/** The bias stands last in a row, and first in the columns. */
function layerOf(rows: Judge['hidden'], width: number): Layer {
  const size = Math.ceil(rows.length / LANE) * LANE;
  const columns = new Float64Array(size * (width + 1));
  for (const [at, row] of rows.entries()) {
    const lane = Math.floor(at / LANE) * LANE * (width + 1) + (at % LANE);
    const last = row.length - 1;
    columns[lane] = row[last] ?? 0;
    for (let from = 0; from < last; from += 1) columns[lane + (from + 1) * LANE] = row[from] ?? 0;
  }
  return { columns, sums: new Float64Array(size) };
}

/** Where the score and the label would contradict each other, the text is called neither. */
function labelOf(): { readonly label: SentimentLabel; readonly held: number } {
  const bad = 1 - shareOf(told[OUTPUT.notBad] ?? 0);
  const good = shareOf(told[OUTPUT.good] ?? 0);
  const between = Math.max(0, 1 - bad - good);
  const tone = told[OUTPUT.praise] ?? 0;
  const isDivided = good > bad ? tone < 0 : tone > 0;
  if (isDivided || between > Math.max(bad, good)) return { label: 'neu', held: between };
  return good > bad ? { label: 'pos', held: good } : { label: 'neg', held: bad };
}

/** The median, so many stars are as often too many as too few; no complaint expects more than the middle, no praise less. */
function starsFor(label: SentimentLabel): number {
  let stars = 1;
  for (let more = 0; more < MOST_STARS - 1; more += 1) {
    if ((told[OUTPUT.twoStars + more] ?? 0) > 0) stars += 1;
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

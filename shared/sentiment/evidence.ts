import type { Features } from './features.ts';
import type { Span } from './split-clauses.ts';
import { addFeatures, type WeightRows } from './weight-rows.ts';
import { findFeatures, type Weights } from './weights.ts';

/** What was found in one text; the same object is used again for the next. */
export interface Evidence {
  /** What the judge is told, `INPUTS` numbers. */
  readonly inputs: Float64Array;
  /** By clause: log-odds of praise against complaint. */
  clauses: Float64Array;
  /** The size of the largest weight that was found. */
  strongest: number;
  /** By feature of the text: index into the weights, `UNKNOWN` for one that the model does not know. */
  codes: Uint16Array;
  /** The same, but of features that are said twice the first alone: a word said twice counts once. */
  firstCodes: Uint16Array;
}

/** How many numbers the judge is told of a text. */
export const INPUTS = 18;

/** Evidence of many features grows more slowly than their number. */
const EXPONENT = -0.3;
const FEW_FEATURES = 2;
const LONGEST_KEPT = 1024;
const powers = Float64Array.from(
  { length: LONGEST_KEPT },
  (_, n) => (n + FEW_FEATURES) ** EXPONENT,
);
const CLEAR = 0.3;
const MOST_AFTER = 3;
const FIRST_SIZE = 4096;
const NO_ROWS: WeightRows = new Float64Array(0);
/** What the features of a text, each taken once, come to so far. */
const whole = {
  different: 0,
  notBad: 0,
  good: 0,
  praise: 0,
  strongest: 0,
  known: 0,
  mean: 0,
  alone: 0,
};
/** What the clauses of a text come to so far. */
const totals = {
  clauses: 0,
  first: 0,
  last: 0,
  worst: 0,
  best: 0,
  sum: 0,
  squares: 0,
  good: 0,
  bad: 0,
  after: 0,
  turns: 0,
};
/** Logarithms of small whole numbers, which is what words and clauses are counted in. */
const logarithms = Float64Array.from({ length: LONGEST_KEPT }, (_, n) => Math.log(n));

/**
 * Makes room for what is found.
 *
 * @returns No evidence yet.
 */
export function newEvidence(): Evidence {
  return {
    inputs: new Float64Array(INPUTS),
    clauses: new Float64Array(0),
    strongest: 0,
    codes: new Uint16Array(FIRST_SIZE),
    firstCodes: new Uint16Array(FIRST_SIZE),
  };
}

/**
 * How much a sum over features counts.
 *
 * @param features - How many there are.
 * @returns A factor.
 */
export function scaleOf(features: number): number {
  return powers[features] ?? (features + FEW_FEATURES) ** EXPONENT;
}

/**
 * Weighs the features of a text.
 *
 * @param evidence - Is filled.
 * @param features - Of the text.
 * @param spans - Its clauses.
 * @param weights - Of its language.
 */
export function weigh(
  evidence: Evidence,
  features: Features,
  spans: readonly Span[],
  weights: Weights,
): void {
  startText(evidence, features, spans.length);
  whole.different = findFeatures(weights, features, evidence);
  for (let clause = 0; clause < spans.length; clause += 1) {
    if (spans[clause]?.isContrast === true) totals.turns = 1;
    addClause(weighClause(evidence, features, clause, weights));
  }
  evidence.strongest = whole.strongest;
  tellOfWhole(evidence.inputs, features, weights);
  tellOfClauses(evidence.inputs, spans.length);
}

function startText(evidence: Evidence, { count }: Features, clauses: number): void {
  if (evidence.codes.length < count) {
    evidence.codes = new Uint16Array(count * 2);
    evidence.firstCodes = new Uint16Array(count * 2);
  }
  if (evidence.clauses.length < clauses) evidence.clauses = new Float64Array(clauses * 2);
  whole.strongest = 0;
  whole.notBad = 0;
  whole.good = 0;
  whole.praise = 0;
  startTotals();
}

/** Weighs a clause on its own, which `evidence` keeps, and as a part of its text, which is returned. */
function weighClause(
  { codes, firstCodes, clauses }: Evidence,
  { firsts, reaches, exclamations }: Features,
  clause: number,
  weights: Weights,
): number {
  const rows = weights.rows[exclamations[clause] ?? 0] ?? NO_ROWS;
  const [from, to] = [firsts[clause] ?? 0, firsts[clause + 1] ?? 0];
  addFeatures(whole, rows, { from, to, codes, firstCodes, reaches });
  const scale = scaleOf(whole.known);
  clauses[clause] = whole.alone * scale;
  return whole.mean * scale;
}

function tellOfWhole(
  inputs: Float64Array,
  { words, loud, count }: Features,
  weights: Weights,
): void {
  const { different, notBad, good, praise } = whole;
  const scale = scaleOf(different);
  inputs[0] = notBad * scale + weights.notBadBias;
  inputs[1] = good * scale + weights.goodBias;
  inputs[2] = praise * scale;
  inputs[3] = ((notBad + good) / 2 - praise) * scale;
  inputs[4] = logarithmOf(1 + words) / 2;
  inputs[16] = Math.min(1, loud / (words + 1)) * 3;
  inputs[17] = Math.log((1 + different) / (1 + count));
}

/** Mixed texts show in how far their clauses lie apart, and in what comes last. */
function tellOfClauses(inputs: Float64Array, clauses: number): void {
  inputs.fill(0, 5, 16);
  if (clauses === 0) return;
  const mean = totals.sum / clauses;
  inputs[5] = totals.worst;
  inputs[6] = totals.best;
  inputs[7] = mean;
  inputs[8] = totals.first;
  inputs[9] = totals.last;
  inputs[10] = Math.sqrt(Math.max(0, totals.squares / clauses - mean * mean));
  inputs[11] = (2 * totals.good) / (clauses + 1);
  inputs[12] = (2 * totals.bad) / (clauses + 1);
  inputs[13] = logarithmOf(1 + clauses);
  inputs[14] = totals.turns;
  inputs[15] = Math.max(-MOST_AFTER, Math.min(MOST_AFTER, totals.after));
}

function logarithmOf(count: number): number {
  return logarithms[count] ?? Math.log(count);
}

function startTotals(): void {
  totals.clauses = 0;
  totals.first = 0;
  totals.last = 0;
  totals.worst = Infinity;
  totals.best = -Infinity;
  totals.sum = 0;
  totals.squares = 0;
  totals.good = 0;
  totals.bad = 0;
  totals.after = 0;
  totals.turns = 0;
}

function addClause(value: number): void {
  if (totals.clauses === 0) totals.first = value;
  totals.clauses += 1;
  totals.last = value;
  totals.worst = Math.min(totals.worst, value);
  totals.best = Math.max(totals.best, value);
  totals.sum += value;
  totals.squares += value * value;
  if (value > CLEAR) totals.good += 1;
  if (value < -CLEAR) totals.bad += 1;
  if (totals.turns === 1) totals.after += value;
}

import type { Features } from './features.ts';
import type { Span } from './split-clauses.ts';
import { keyOf, slotOf, type Weights } from './weights.ts';

/** What was found in one text; the same object is used again for the next. */
export interface Evidence {
  /** What the judge is told, `INPUTS` numbers. */
  readonly inputs: Float64Array;
  /** By clause: log-odds of praise against complaint. */
  clauses: Float64Array;
  /** The size of the largest weight that was found. */
  strongest: number;
  /** How many features of the text the model knows. */
  known: number;
  /** Of each of them: index of the feature. */
  features: Uint32Array;
  /** Of each of them: index into the weights. */
  codes: Uint16Array;
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
/** By exclamation marks at the end of a clause. */
const EMPHASIS = [1, 1.1, 1.15, 1.2];
const CLEAR = 0.3;
/** In a clause on its own, a weight that small counts for nothing. */
const FAINT = 0.15;
/** By reach of a feature, its share in a clause on its own: function words say nothing, pairs were often learned beside a "but". */
const SAID_ALONE = [0, 1, 0.5];
const MOST_AFTER = 3;
/** So many fit into a byte. */
const MOST_TEXTS = 255;

/** By slot of a feature, the text that it was last seen in: a word said twice counts once. */
let seen = new Uint8Array(0);
let text = 0;
/** By known feature: 1 where it is met for the first time in the text. */
let isNew = new Uint8Array(0);
/** How many different features of the text are known. */
let different = 0;
/** By clause: of all its features, of those that are not faint, and how many are known. */
let sums = new Float64Array(0);
let clearSums = new Float64Array(0);
let counts = new Uint32Array(0);

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
    known: 0,
    features: new Uint32Array(0),
    codes: new Uint16Array(0),
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
  startText(evidence, features, spans.length, weights);
  findFeatures(evidence, features, weights);
  addUp(evidence, features, weights);
  weighClauses(evidence, spans);
  const { inputs } = evidence;
  inputs[4] = Math.log(1 + features.words) / 2;
  inputs[16] = Math.min(1, features.loud / (features.words + 1)) * 3;
  inputs[17] = Math.log((1 + different) / (1 + features.count));
}

function startText(
  evidence: Evidence,
  { count }: Features,
  clauses: number,
  { keys }: Weights,
): void {
  if (evidence.features.length < count) {
    evidence.features = new Uint32Array(count * 2);
    evidence.codes = new Uint16Array(count * 2);
    isNew = new Uint8Array(count * 2);
  }
  if (seen.length < keys.length) seen = new Uint8Array(keys.length);
  text += 1;
  if (text > MOST_TEXTS) {
    seen.fill(0);
    text = 1;
  }
  if (sums.length < clauses) {
    sums = new Float64Array(clauses * 2);
    clearSums = new Float64Array(clauses * 2);
    counts = new Uint32Array(clauses * 2);
  }
  sums.fill(0, 0, clauses);
  clearSums.fill(0, 0, clauses);
  counts.fill(0, 0, clauses);
}

function findFeatures(evidence: Evidence, { count, hashes }: Features, weights: Weights): void {
  let known = 0;
  different = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = slotOf(weights, keyOf(hashes[at] ?? 0));
    if (slot < 0) continue;
    const fresh = seen[slot] === text ? 0 : 1;
    seen[slot] = text;
    evidence.features[known] = at;
    evidence.codes[known] = weights.codes[slot] ?? 0;
    isNew[known] = fresh;
    different += fresh;
    known += 1;
  }
  evidence.known = known;
}

/** Adds up the whole text, each feature once, and each clause on its own. */
function addUp(evidence: Evidence, features: Features, weights: Weights): void {
  const { notBad, good } = weights;
  let first = 0;
  let second = 0;
  let praise = 0;
  let strongest = 0;
  for (let at = 0; at < evidence.known; at += 1) {
    const code = evidence.codes[at] ?? 0;
    const feature = evidence.features[at] ?? 0;
    const clause = features.clauses[feature] ?? 0;
    const emphasis = emphasisOf(features, clause);
    const a = (notBad[code] ?? 0) * emphasis;
    const b = (good[code] ?? 0) * emphasis;
    const mean = (a + b) / 2;
    const alone = SAID_ALONE[features.reaches[feature] ?? 1] ?? 1;
    addToClause(clause, mean, mean * alone);
    if (alone > 0) strongest = Math.max(strongest, Math.abs(mean));
    if (isNew[at] === 0) continue;
    first += a;
    second += b;
    praise += Math.max(0, mean);
  }
  const scale = scaleOf(different);
  const { inputs } = evidence;
  inputs[0] = first * scale + weights.notBadBias;
  inputs[1] = second * scale + weights.goodBias;
  inputs[2] = praise * scale;
  inputs[3] = ((first + second) / 2 - praise) * scale;
  evidence.strongest = strongest;
}

function addToClause(clause: number, mean: number, says: number): void {
  sums[clause] = (sums[clause] ?? 0) + mean;
  if (Math.abs(says) > FAINT) clearSums[clause] = (clearSums[clause] ?? 0) + says;
  counts[clause] = (counts[clause] ?? 0) + 1;
}

function emphasisOf({ exclamations }: Features, clause: number): number {
  const marks = exclamations[clause] ?? 0;
  return marks === 0 ? 1 : (EMPHASIS[marks] ?? 1);
}

/** What the clauses of a text come to. */
const totals = { worst: 0, best: 0, sum: 0, squares: 0, good: 0, bad: 0, after: 0, turns: 0 };

/** Mixed texts show in how far their clauses lie apart, and in what comes last. */
function weighClauses(evidence: Evidence, spans: readonly Span[]): void {
  const clauses = spans.length;
  if (evidence.clauses.length < clauses) evidence.clauses = new Float64Array(clauses * 2);
  const { inputs } = evidence;
  inputs.fill(0, 5, 16);
  if (clauses === 0) return;
  startTotals();
  for (let at = 0; at < clauses; at += 1) {
    evidence.clauses[at] = (clearSums[at] ?? 0) * scaleOf(counts[at] ?? 0);
    if (spans[at]?.isContrast === true) totals.turns = 1;
    addClause(clauseAt(at));
  }
  const mean = totals.sum / clauses;
  inputs[5] = totals.worst;
  inputs[6] = totals.best;
  inputs[7] = mean;
  inputs[8] = clauseAt(0);
  inputs[9] = clauseAt(clauses - 1);
  inputs[10] = Math.sqrt(Math.max(0, totals.squares / clauses - mean * mean));
  inputs[11] = (2 * totals.good) / (clauses + 1);
  inputs[12] = (2 * totals.bad) / (clauses + 1);
  inputs[13] = Math.log(1 + clauses);
  inputs[14] = totals.turns;
  inputs[15] = Math.max(-MOST_AFTER, Math.min(MOST_AFTER, totals.after));
}

function startTotals(): void {
  totals.worst = Infinity;
  totals.best = -Infinity;
  totals.sum = 0;
  totals.squares = 0;
  totals.good = 0;
  totals.bad = 0;
  totals.after = 0;
  totals.turns = 0;
}

function clauseAt(at: number): number {
  return (sums[at] ?? 0) * scaleOf(counts[at] ?? 0);
}

function addClause(value: number): void {
  totals.worst = Math.min(totals.worst, value);
  totals.best = Math.max(totals.best, value);
  totals.sum += value;
  totals.squares += value * value;
  if (value > CLEAR) totals.good += 1;
  if (value < -CLEAR) totals.bad += 1;
  if (totals.turns === 1) totals.after += value;
}

import type { Features } from './features.ts';
import type { Span } from './split-clauses.ts';
import { codeAt, firstSlot, keyOf, slotOf, type Weights } from './weights.ts';

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
/** By feature of the text: what stands in its first slot. */
let firsts = new Uint32Array(0);
/** What the features of a text, each taken once, come to so far. */
const whole = { different: 0, notBad: 0, good: 0, praise: 0 };
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
  lookAhead(features, weights);
  for (let clause = 0; clause < spans.length; clause += 1) {
    if (spans[clause]?.isContrast === true) totals.turns = 1;
    addClause(weighClause(evidence, features, clause, weights));
  }
  tellOfWhole(evidence.inputs, features, weights);
  tellOfClauses(evidence.inputs, spans.length);
}

function startText(
  evidence: Evidence,
  { count }: Features,
  clauses: number,
  { entries }: Weights,
): void {
  if (evidence.features.length < count) {
    evidence.features = new Uint32Array(count * 2);
    evidence.codes = new Uint16Array(count * 2);
  }
  if (evidence.clauses.length < clauses) evidence.clauses = new Float64Array(clauses * 2);
  evidence.known = 0;
  evidence.strongest = 0;
  if (seen.length < entries.length) seen = new Uint8Array(entries.length);
  text += 1;
  if (text > MOST_TEXTS) {
    seen.fill(0);
    text = 1;
  }
  whole.different = 0;
  whole.notBad = 0;
  whole.good = 0;
  whole.praise = 0;
  startTotals();
}

/** Looking into the first slots of all features before looking closer lets the processor fetch many at a time. */
function lookAhead({ hashes, count }: Features, weights: Weights): void {
  const { entries } = weights;
  if (firsts.length < count) firsts = new Uint32Array(count * 2);
  for (let at = 0; at < count; at += 1) {
    firsts[at] = entries[firstSlot(weights, keyOf(hashes[at] ?? 0))] ?? 0;
  }
}

/** Weighs a clause on its own, which `evidence` keeps, and as a part of its text, which is returned. */
function weighClause(
  evidence: Evidence,
  features: Features,
  clause: number,
  weights: Weights,
): number {
  const { notBad, good } = weights;
  const { hashes } = features;
  const emphasis = emphasisOf(features, clause);
  const end = features.firsts[clause + 1] ?? 0;
  const before = evidence.known;
  let { known, strongest } = evidence;
  let sum = 0;
  let clear = 0;
  for (let at = features.firsts[clause] ?? 0; at < end; at += 1) {
    const slot = slotOf(weights, keyOf(hashes[at] ?? 0), firsts[at]);
    if (slot < 0) continue;
    const code = codeAt(weights, slot);
    evidence.features[known] = at;
    evidence.codes[known] = code;
    known += 1;
    const a = (notBad[code] ?? 0) * emphasis;
    const b = (good[code] ?? 0) * emphasis;
    const mean = (a + b) / 2;
    const says = mean * shareAlone(features, at);
    sum += mean;
    if (Math.abs(says) > FAINT) clear += says;
    if (says !== 0) strongest = Math.max(strongest, Math.abs(mean));
    if (seen[slot] !== text) addToWhole(slot, a, b);
  }
  evidence.known = known;
  evidence.strongest = strongest;
  const scale = scaleOf(known - before);
  evidence.clauses[clause] = clear * scale;
  return sum * scale;
}

function emphasisOf({ exclamations }: Features, clause: number): number {
  return EMPHASIS[exclamations[clause] ?? 0] ?? 1;
}

function shareAlone({ reaches }: Features, at: number): number {
  return SAID_ALONE[reaches[at] ?? 1] ?? 1;
}

function addToWhole(slot: number, notBad: number, good: number): void {
  seen[slot] = text;
  whole.different += 1;
  whole.notBad += notBad;
  whole.good += good;
  whole.praise += Math.max(0, (notBad + good) / 2);
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

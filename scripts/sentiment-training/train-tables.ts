import { scaleOf } from '../../shared/sentiment/evidence.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Sample } from './samples.ts';
import type { Vectors } from './vectors.ts';

/** Log-odds by place of feature: that a text is no complaint, and that it is praise. */
export interface Tables {
  readonly notBad: Float32Array;
  readonly good: Float32Array;
  readonly notBadBias: number;
  readonly goodBias: number;
}

/** How long and how hard tables are learned; chosen on the development texts. */
export interface Effort {
  /** How often each text is looked at. */
  readonly epochs: number;
  /** This share of the features is hidden at each look, so that none is relied on alone. */
  readonly hidden: number;
}

/** What tables are learned from. */
export interface Lesson {
  readonly samples: readonly Sample[];
  readonly vectors: Vectors;
  readonly weights: Float64Array;
  /** By place of feature: what a hand-written list says of it. */
  readonly prior: Float32Array;
  readonly effort: Effort;
  /** Rows to learn from; left out, all. */
  readonly rows?: readonly number[];
  /** Decides in what order texts are looked at, and what is hidden. */
  readonly seed?: number;
}

const STEP = 0.1;
/** How strongly a weight is held to its prior. */
const HOLD = 1e-3;
const FIRST_SQUARE = 1e-2;
const SEED = 7;
/** Between the seeds of two learnings, so that no epoch hides what another did. */
const FAR = 1000;

/**
 * Learns tables some times over, in another order and with other features hidden, and takes their mean.
 *
 * @param lesson - Texts, their weights and priors.
 * @param times - How often.
 * @returns Mean weights.
 */
export function trainAveraged(lesson: Lesson, times: number): Tables {
  const [first, ...others] = Array.from({ length: times }, (_, at) =>
    trainTables({ ...lesson, seed: SEED + at * FAR }),
  );
  if (first === undefined) return trainTables(lesson);
  for (const table of others) {
    addTo(first.notBad, table.notBad);
    addTo(first.good, table.good);
  }
  const biases = [first, ...others];
  return {
    notBad: first.notBad.map((sum) => sum / times),
    good: first.good.map((sum) => sum / times),
    notBadBias: biases.reduce((sum, { notBadBias }) => sum + notBadBias, 0) / times,
    goodBias: biases.reduce((sum, { goodBias }) => sum + goodBias, 0) / times,
  };
}

function addTo(sums: Float32Array, more: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}

/** One of the two tables while it is learned: logistic regression by AdaGrad (Duchi, Hazan, Singer 2011). */
interface Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly sum: Float32Array;
  /** The level from which a text counts as a yes. */
  readonly from: number;
  bias: number;
  biasSquares: number;
  biasSum: number;
}

/**
 * Learns two ordinal tables.
 *
 * @param lesson - Texts, their weights and priors.
 * @returns Weights, averaged over the second half of the epochs.
 */
export function trainTables(lesson: Lesson): Tables {
  const learners = [newLearner(lesson.prior, 1), newLearner(lesson.prior, 2)] as const;
  const order = Int32Array.from(lesson.rows ?? lesson.samples.keys());
  const random = randomFrom(lesson.seed ?? SEED);
  let averaged = 0;
  for (let epoch = 0; epoch < lesson.effort.epochs; epoch += 1) {
    shuffle(order, random);
    learnEpoch(lesson, learners, order, epoch);
    if (epoch < lesson.effort.epochs / 2) continue;
    averaged += 1;
    for (const learner of learners) addUp(learner);
  }
  const [notBad, good] = learners.map(({ sum, biasSum }) => ({
    weights: sum.map((total) => total / averaged),
    bias: biasSum / averaged,
  }));
  const none = { weights: new Float32Array(0), bias: 0 };
  return {
    notBad: (notBad ?? none).weights,
    good: (good ?? none).weights,
    notBadBias: (notBad ?? none).bias,
    goodBias: (good ?? none).bias,
  };
}

function newLearner(prior: Float32Array, from: number): Learner {
  return {
    weights: Float32Array.from(prior),
    squares: new Float32Array(prior.length).fill(FIRST_SQUARE),
    sum: new Float32Array(prior.length),
    from,
    bias: 0,
    biasSquares: FIRST_SQUARE,
    biasSum: 0,
  };
}

function addUp(learner: Learner): void {
  for (let at = 0; at < learner.sum.length; at += 1) {
    learner.sum[at] = (learner.sum[at] ?? 0) + (learner.weights[at] ?? 0);
  }
  learner.biasSum += learner.bias;
}

function learnEpoch(
  { samples, vectors: { starts, places }, weights, prior, effort: { hidden }, seed }: Lesson,
  learners: readonly Learner[],
  order: Int32Array,
  epoch: number,
): void {
  const shown = new Int32Array(longest(starts));
  let state = (seed ?? SEED) + epoch;
  const hiddenBelow = hidden * 2 ** 32;
  for (const row of order) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    let count = 0;
    for (let at = start; at < end; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      if (state < hiddenBelow) continue;
      shown[count] = places[at] ?? 0;
      count += 1;
    }
    const scale = scaleOf(end - start) / (1 - hidden);
    const level = samples[row]?.level ?? 1;
    const weight = weights[row] ?? 0;
    for (const learner of learners) {
      learn(learner, { shown, count, scale, weight, isYes: level >= learner.from, prior });
    }
  }
}

interface Look {
  readonly shown: Int32Array;
  readonly count: number;
  readonly scale: number;
  readonly weight: number;
  readonly isYes: boolean;
  readonly prior: Float32Array;
}

function learn(learner: Learner, { shown, count, scale, weight, isYes, prior }: Look): void {
  const { weights, squares } = learner;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += weights[shown[at] ?? 0] ?? 0;
  const error = (1 / (1 + Math.exp(-sum * scale - learner.bias)) - (isYes ? 1 : 0)) * weight;
  const gradient = error * scale;
  const square = gradient * gradient;
  for (let at = 0; at < count; at += 1) {
    const place = shown[at] ?? 0;
    const now = weights[place] ?? 0;
    const grown = (squares[place] ?? 0) + square;
    squares[place] = grown;
    weights[place] =
      now - (STEP * (gradient + HOLD * (now - (prior[place] ?? 0)))) / Math.sqrt(grown);
  }
  learner.biasSquares += error * error;
  learner.bias -= (STEP * error) / Math.sqrt(learner.biasSquares);
}

function longest(starts: Int32Array): number {
  let most = 0;
  for (let row = 1; row < starts.length; row += 1) {
    most = Math.max(most, (starts[row] ?? 0) - (starts[row - 1] ?? 0));
  }
  return most;
}

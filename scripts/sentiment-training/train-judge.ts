import { INPUTS } from '../../shared/sentiment/evidence.ts';
import { OUTPUT, shareOf } from '../../shared/sentiment/judge.ts';
import { randomFrom, shuffle, type Random } from './random.ts';

/** What the net is learned from. */
export interface JudgeLesson {
  /** `INPUTS` numbers a row. */
  readonly inputs: Float32Array;
  /** `OUTPUT.count` numbers a row: 1 yes, 0 no, -1 not known. */
  readonly targets: Int8Array;
  /** `OUTPUT.count` numbers a row: how much each counts. */
  readonly weights: Float32Array;
}

/** The net before its certainty is measured. */
export interface Net {
  readonly means: number[];
  readonly deviations: number[];
  readonly hidden: number[][];
  readonly outputs: number[][];
}

const UNITS = 16;
const EPOCHS = 6;
const STEP = 0.05;
const LAST_STEP = 0.03;
const FIRST_SQUARE = 1e-3;
const SEED = 3;
const DECIMALS = 1e4;

/** Weights of one layer with what AdaGrad remembers of them. */
interface Layer {
  readonly width: number;
  /** Length of the next step. */
  step: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Learns the net.
 *
 * @param lesson - Rows of evidence and what came true.
 * @returns The net, its numbers rounded to four decimals.
 */
export function trainJudge(lesson: JudgeLesson): Net {
  const { means, deviations } = spreadOf(lesson.inputs);
  const random = randomFrom(SEED);
  const first = newLayer(INPUTS, UNITS, random);
  const second = newLayer(UNITS, OUTPUT.count, random);
  const order = Int32Array.from({ length: lesson.inputs.length / INPUTS }, (_, row) => row);
  const values = new Float64Array(INPUTS);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    first.step = STEP * (1 - epoch / EPOCHS) + STEP * LAST_STEP;
    second.step = first.step;
    for (const row of order) {
      for (let at = 0; at < INPUTS; at += 1) {
        values[at] =
          ((lesson.inputs[row * INPUTS + at] ?? 0) - (means[at] ?? 0)) / (deviations[at] ?? 1);
      }
      learnRow(lesson, row, { first, second, values });
    }
  }
  return { means, deviations, hidden: rowsOf(first), outputs: rowsOf(second) };
}

const units = new Float64Array(UNITS);
const errors = new Float64Array(UNITS);

interface Layers {
  readonly first: Layer;
  readonly second: Layer;
  readonly values: Float64Array;
}

function learnRow(lesson: JudgeLesson, row: number, { first, second, values }: Layers): void {
  for (let unit = 0; unit < UNITS; unit += 1) units[unit] = Math.tanh(sumOf(first, unit, values));
  errors.fill(0);
  for (let output = 0; output < OUTPUT.count; output += 1) {
    learnOutput(lesson, row * OUTPUT.count + output, second, output);
  }
  for (let unit = 0; unit < UNITS; unit += 1) {
    const value = units[unit] ?? 0;
    move(first, unit, values, (errors[unit] ?? 0) * (1 - value * value));
  }
}

function learnOutput(
  { targets, weights }: JudgeLesson,
  at: number,
  layer: Layer,
  output: number,
): void {
  const target = targets[at] ?? -1;
  const weight = weights[at] ?? 0;
  if (target < 0 || weight === 0) return;
  const error = (shareOf(sumOf(layer, output, units)) - target) * weight;
  for (let unit = 0; unit < UNITS; unit += 1) {
    const now = layer.weights[output * layer.width + unit] ?? 0;
    errors[unit] = (errors[unit] ?? 0) + error * now;
  }
  move(layer, output, units, error);
}

function newLayer(inputs: number, outputs: number, random: Random): Layer {
  const width = inputs + 1;
  const weights = Float64Array.from({ length: width * outputs }, () => (random() - 0.5) / 2);
  return { width, step: 0, weights, squares: new Float64Array(weights.length).fill(FIRST_SQUARE) };
}

function sumOf({ width, weights }: Layer, row: number, values: Float64Array): number {
  const start = row * width;
  let sum = weights[start + width - 1] ?? 0;
  for (let at = 0; at < width - 1; at += 1) sum += (weights[start + at] ?? 0) * (values[at] ?? 0);
  return sum;
}

function move(layer: Layer, row: number, values: Float64Array, error: number): void {
  const { width, weights, squares, step } = layer;
  for (let at = 0; at < width; at += 1) {
    const place = row * width + at;
    const gradient = error * (at === width - 1 ? 1 : (values[at] ?? 0));
    const square = (squares[place] ?? 0) + gradient * gradient;
    squares[place] = square;
    weights[place] = (weights[place] ?? 0) - (step * gradient) / Math.sqrt(square);
  }
}

function rowsOf({ width, weights }: Layer): number[][] {
  return Array.from({ length: weights.length / width }, (_, row) =>
    Array.from(weights.subarray(row * width, (row + 1) * width), inDecimals),
  );
}

function spreadOf(inputs: Float32Array): Pick<Net, 'means' | 'deviations'> {
  const rows = inputs.length / INPUTS;
  const means = Array.from({ length: INPUTS }, () => 0);
  const squares = Array.from({ length: INPUTS }, () => 0);
  for (const [at, value] of inputs.entries()) {
    means[at % INPUTS] = (means[at % INPUTS] ?? 0) + value / rows;
    squares[at % INPUTS] = (squares[at % INPUTS] ?? 0) + (value * value) / rows;
  }
  return {
    means: means.map(inDecimals),
    deviations: squares.map(
      (square, at) => inDecimals(Math.sqrt(Math.max(0, square - (means[at] ?? 0) ** 2))) || 1,
    ),
  };
}

/**
 * Rounds as the model file does.
 *
 * @param x - Any number.
 * @returns Four decimals.
 */
function inDecimals(x: number): number {
  return Math.round(x * DECIMALS) / DECIMALS;
}

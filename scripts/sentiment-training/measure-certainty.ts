// How far a judge's labels can be trusted.
import { INPUTS } from '../../shared/sentiment/evidence.ts';
import { heldLabel, type Judge } from '../../shared/sentiment/judge.ts';
import type { PackFile } from '../../shared/sentiment/read-model.ts';
import type { Sample } from './samples.ts';
import type { Net } from './train-judge.ts';
import { weighSamples } from './weigh-samples.ts';

const LEVELS = 10;
const FEWEST_OF_A_LEVEL = 200;
const UNMEASURED: Judge['certainty'] = { neg: [[0, 0]], neu: [[0, 0]], pos: [[0, 0]] };

/**
 * Holds what a net says against what came true, level by level, by texts and sources that it did not learn its tables from.
 *
 * @param samples - The texts.
 * @param inputs - What the net is told of each, twice over (see `inputsOf`).
 * @param net - The net.
 * @returns By label: how often it was right, by how likely the net held it.
 */
export function measureCertainty(
  samples: readonly Sample[],
  inputs: Float32Array,
  net: Net,
): PackFile['judge']['certainty'] {
  const judge: Judge = { ...net, certainty: UNMEASURED };
  const weights = weighSamples(samples, 0);
  const tallies = { neg: newTally(), neu: newTally(), pos: newTally() };
  const labels = ['neg', 'neu', 'pos'] as const;
  for (let row = 0; row < samples.length * 2; row += 1) {
    const sample = samples[row % samples.length];
    if (sample === undefined) continue;
    const { label, held } = heldLabel(judge, inputs.subarray(row * INPUTS, (row + 1) * INPUTS));
    const tally = tallies[label];
    const at = Math.min(LEVELS - 1, Math.floor(held * LEVELS));
    const weight = weights[row % samples.length] ?? 0;
    tally.counts[at] = (tally.counts[at] ?? 0) + 1;
    tally.sums[at] = (tally.sums[at] ?? 0) + weight;
    if (labels[sample.level] === label) tally.right[at] = (tally.right[at] ?? 0) + weight;
  }
  return {
    neg: knotsOf(tallies.neg),
    neu: knotsOf(tallies.neu),
    pos: knotsOf(tallies.pos),
  };
}

interface CertaintyTally {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly right: Float64Array;
}

function newTally(): CertaintyTally {
  return {
    counts: new Float64Array(LEVELS),
    sums: new Float64Array(LEVELS),
    right: new Float64Array(LEVELS),
  };
}

function knotsOf({ counts, sums, right }: CertaintyTally): [number, number][] {
  const knots: [number, number][] = [];
  for (let at = 0; at < LEVELS; at += 1) {
    if ((counts[at] ?? 0) < FEWEST_OF_A_LEVEL) continue;
    const share = (right[at] ?? 0) / (sums[at] ?? 1);
    const before = knots.at(-1)?.[1] ?? 0;
    knots.push([(at + 0.5) / LEVELS, Math.round(Math.max(share, before) * 1e4) / 1e4]);
  }
  return knots.length > 0 ? knots : [[0.5, 0.5]];
}

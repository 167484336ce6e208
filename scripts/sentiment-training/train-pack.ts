// Learns tables and judge for languages that share them.
import { INPUTS, newEvidence, weigh } from '../../shared/sentiment/evidence.ts';
import { indexHashes } from '../../shared/sentiment/hash.ts';
import { OUTPUT } from '../../shared/sentiment/judge.ts';
import type { PackFile } from '../../shared/sentiment/read-model.ts';
import { readModel } from '../../shared/sentiment/read-model.ts';
import { keyOf, layOut, type Weights } from '../../shared/sentiment/weights.ts';
import { lessonsIn } from './lessons/registry.ts';
import { measureCertainty } from './measure-certainty.ts';
import { priorsOf } from './priors.ts';
import type { Sample } from './samples.ts';
import { trainJudge, type JudgeLesson } from './train-judge.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { trainAveraged, trainTables, type Effort } from './train-tables.ts';
import { countFeatures, readSample, vectorise, type Vectors } from './vectors.ts';
import { weighSamples } from './weigh-samples.ts';
import { levelTables, writeTable } from './write-table.ts';

/** What to learn. */
export interface PackPlan {
  readonly languages: readonly string[];
  readonly features: number;
  readonly effort: Effort;
  /** How many lessons are made in each language. */
  readonly lessons: number;
  /** About how many sentences of the reviews are learned from beside them. */
  readonly sentences: number;
}

const FEWEST_TEXTS = 3;
const TIMES = 3;
const RANDOM_FOLDS = 2;
const SOURCE_FOLDS = 4;
/** Stars are learned nearly as frequent as they are, labels more evenly. */
const STARS_BALANCE = 0.4;
const LABEL_BALANCE = 0.6;
/** Sets without neutral texts teach less of where these begin. */
const TWO_SIDED = 0.2;
/** What the lessons count beside one more set of reviews. */
const LESSON_SHARE = 1.6;
/** What a sentence counts beside a review, whose label somebody gave. */
const SENTENCE_SHARE = 0.4;
/** Tables that only label sentences need not be learned to the last. */
const LABELLING_EPOCHS = 8;

/**
 * Learns a pack.
 *
 * @param samples - All labelled texts; those of other languages are left out.
 * @param plan - Languages and how many features to keep.
 * @param say - Is told how far it is.
 * @returns The pack as it stands in the file.
 */
export function trainPack(
  samples: readonly Sample[],
  plan: PackPlan,
  say: (words: string) => void,
): PackFile {
  const own = samples.filter(({ language }) => plan.languages.includes(language));
  const lessons = lessonsIn(plan.languages, plan.lessons);
  const whole = [...own, ...lessons];
  const priors = priorsOf(plan.languages, own);
  const keys = chooseFeatures(whole, priors, plan);
  say(`${plan.languages.join(' ')}: ${own.length} texts, ${keys.length} features`);
  const sentences = cutSentences(
    { ...newLesson(whole, keys, priors), effort: plan.effort },
    keys,
    own,
    plan.sentences,
  );
  say(`${sentences.length} sentences labelled`);
  const lesson = {
    ...newLesson([...whole, ...sentences], keys, priors),
    weights: weighAll(own, lessons, sentences),
    effort: plan.effort,
  };
  const table = writeTable(levelTables(keys, trainAveraged(lesson, TIMES)));
  say('tables learned');
  const inputs = inputsOf(lesson, keys, own.length, sentences);
  const net = trainJudge(judgeLesson(own, inputs));
  const certainty = measureCertainty(own, inputs, net);
  say('judge learned');
  return checked({ languages: [...plan.languages], ...table, judge: { ...net, certainty } });
}

/** Half of the texts teach the tables that label the other half's sentences. */
function cutSentences(
  lesson: PackLesson & { readonly effort: Effort },
  keys: readonly number[],
  own: readonly Sample[],
  count: number,
): readonly Sentence[] {
  const effort = { ...lesson.effort, epochs: LABELLING_EPOCHS };
  const rows = Array.from(lesson.samples.keys());
  const [even, odd] = [0, 1].map((fold) =>
    trainTables({
      ...lesson,
      effort,
      rows: rows.filter((row) => row >= own.length || row % RANDOM_FOLDS !== fold),
    }),
  );
  if (even === undefined || odd === undefined) return [];
  return sentencesOf(own, keys, (row) => (row % RANDOM_FOLDS === 0 ? even : odd), count);
}

/** A weight for each of reviews, lessons and sentences, in this order. */
function weighAll(
  own: readonly Sample[],
  lessons: readonly Sample[],
  sentences: readonly Sample[],
): Float64Array {
  const whole = weighSamples([...own, ...lessons], 1);
  const cut = weighSamples(sentences, 1);
  return Float64Array.from([
    ...whole.subarray(0, own.length),
    ...whole.subarray(own.length).map((weight) => weight * LESSON_SHARE),
    ...cut.map((weight) => weight * SENTENCE_SHARE),
  ]);
}

interface PackLesson {
  readonly samples: readonly Sample[];
  readonly vectors: Vectors;
  readonly weights: Float64Array;
  readonly prior: Float32Array;
}

export function newLesson(
  samples: readonly Sample[],
  keys: readonly number[],
  priors: ReadonlyMap<number, number>,
): PackLesson {
  const byKey = new Map(Array.from(priors, ([hash, prior]) => [keyOf(hash), prior] as const));
  return {
    samples,
    vectors: vectorise(samples, indexHashes(keys), keys.length),
    weights: weighSamples(samples, 1),
    prior: Float32Array.from(keys, (key) => byKey.get(key) ?? 0),
  };
}

/** Learns with all features once, and keeps those that move most texts furthest. */
export function chooseFeatures(
  samples: readonly Sample[],
  priors: ReadonlyMap<number, number>,
  { features, effort }: PackPlan,
): readonly number[] {
  const counted = new Map(countFeatures(samples, FEWEST_TEXTS));
  for (const hash of priors.keys()) {
    const key = keyOf(hash);
    if (!counted.has(key)) counted.set(key, 0);
  }
  const keys = Array.from(counted.keys()).toSorted((a, b) => a - b);
  const tables = trainTables({ ...newLesson(samples, keys, priors), effort });
  const known = new Set(Array.from(priors.keys(), keyOf));
  const worth = keys.map((key, at) => {
    const size = Math.max(Math.abs(tables.notBad[at] ?? 0), Math.abs(tables.good[at] ?? 0));
    return known.has(key) ? Infinity : size * Math.sqrt(counted.get(key) ?? 0);
  });
  const places = keys.map((_, at) => at).toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
  return places
    .slice(0, features)
    .map((at) => keys[at] ?? 0)
    .toSorted((a, b) => a - b);
}

/**
 * What the judge is told of each text (but the lessons) by tables that were not learned from it: of the first half, learned from other texts of the same
 * sources; of the second, learned from other sources. So it learns how far to trust them in both.
 */
export function inputsOf(
  lesson: PackLesson & { readonly effort: Effort },
  keys: readonly number[],
  count: number,
  sentences: readonly Sentence[],
): Float32Array {
  const samples = lesson.samples.slice(0, count);
  const whole = lesson.samples.length - sentences.length;
  const made = Array.from(lesson.samples.keys()).slice(count, whole);
  const inputs = new Float32Array(samples.length * 2 * INPUTS);
  const sets = Array.from(new Set(samples.map(({ set }) => set)));
  const foldOf = new Map(sets.map((set, at) => [set, (at * 7 + 3) % SOURCE_FOLDS]));
  const fill = (start: number, folds: number, fold: (row: number) => number): void => {
    for (let one = 0; one < folds; one += 1) {
      const rows = Array.from(samples.keys());
      const others = rows.filter((row) => fold(row) !== one);
      const cut = sentences.flatMap(({ row }, at) => (fold(row) === one ? [] : [whole + at]));
      const tables = trainTables({ ...lesson, rows: [...others, ...made, ...cut] });
      const weights = layOut(levelTables(keys, tables));
      for (const row of rows) {
        if (fold(row) === one) lookAt(samples[row], weights, inputs, (start + row) * INPUTS);
      }
    }
  };
  fill(0, RANDOM_FOLDS, (row) => row % RANDOM_FOLDS);
  fill(samples.length, SOURCE_FOLDS, (row) => foldOf.get(samples[row]?.set ?? '') ?? 0);
  return inputs;
}

const evidence = newEvidence();

function lookAt(
  sample: Sample | undefined,
  weights: Weights,
  inputs: Float32Array,
  start: number,
): void {
  if (sample === undefined) return;
  const { features, spans } = readSample(sample);
  weigh(evidence, features, spans, weights);
  inputs.set(evidence.inputs, start);
}

export function judgeLesson(samples: readonly Sample[], inputs: Float32Array): JudgeLesson {
  const rows = samples.length * 2;
  const targets = new Int8Array(rows * OUTPUT.count).fill(-1);
  const weights = new Float32Array(rows * OUTPUT.count);
  const [even, labels, starred] = [1, LABEL_BALANCE, STARS_BALANCE].map((share) =>
    weighSamples(samples, share),
  );
  const withNeutral = new Set(samples.filter(({ level }) => level === 1).map(({ set }) => set));
  for (let row = 0; row < rows; row += 1) {
    const at = row % samples.length;
    const sample = samples[at];
    if (sample === undefined) continue;
    const start = row * OUTPUT.count;
    targets.set(targetsOf(sample), start);
    weights.fill(starred?.[at] ?? 0, start + OUTPUT.twoStars, start + OUTPUT.notBad);
    weights[start + OUTPUT.praise] = even?.[at] ?? 0;
    const share = withNeutral.has(sample.set) ? 1 : TWO_SIDED;
    weights.fill((labels?.[at] ?? 0) * share, start + OUTPUT.notBad, start + OUTPUT.count);
  }
  return { inputs, targets, weights };
}

function targetsOf({ level, stars }: Sample): readonly number[] {
  const starred = [2, 3, 4, 5].map((least) => (stars >= least ? 1 : 0));
  const known = stars > 0 ? starred : [-1, -1, -1, -1];
  const praise = [0, -1, 1][level] ?? -1;
  return [praise, ...known, level >= 1 ? 1 : 0, level >= 2 ? 1 : 0];
}

/** What was written is read back once, so that a file that nobody could read is never written. */
function checked(pack: PackFile): PackFile {
  if (readModel({ format: 1, packs: [pack] }).ok) return pack;
  throw new Error('the pack that was just written cannot be read');
}

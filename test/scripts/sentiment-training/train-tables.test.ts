import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../scripts/sentiment-training/samples.ts';
import {
  trainAveraged,
  trainTables,
  type Lesson,
} from '../../../scripts/sentiment-training/train-tables.ts';
import { vectorise } from '../../../scripts/sentiment-training/vectors.ts';
import { weighSamples } from '../../../scripts/sentiment-training/weigh-samples.ts';
import { hashWord, indexHashes } from '../../../shared/sentiment/hash.ts';
import { keyOf } from '../../../shared/sentiment/weights.ts';

const WORDS = ['lovely', 'dreadful', 'soup', 'middling'];

describe('trainTables', () => {
  it('weighs words of praise up, words of complaint down, and topics not at all', () => {
    const { notBad, good } = trainTables(lesson());
    expect(weightOf(good, 'lovely')).toBeGreaterThan(0.5);
    expect(weightOf(notBad, 'dreadful')).toBeLessThan(-0.5);
    expect(Math.abs(weightOf(good, 'soup') + weightOf(notBad, 'soup'))).toBeLessThan(0.2);
  });

  it('tells a text between from both', () => {
    const { notBad, good } = trainTables(lesson());
    expect(weightOf(notBad, 'middling')).toBeGreaterThan(0);
    expect(weightOf(good, 'middling')).toBeLessThan(0);
  });

  it('learns the same each time, and from other rows another', () => {
    expect(trainTables(lesson())).toEqual(trainTables(lesson()));
    const half = trainTables({ ...lesson(), rows: [0, 1, 2] });
    expect(half.good).not.toEqual(trainTables(lesson()).good);
  });
});

describe('trainAveraged', () => {
  it('takes the mean of learnings that differ', () => {
    const once = trainTables(lesson());
    const mean = trainAveraged(lesson(), 3);
    expect(mean.good).not.toEqual(once.good);
    expect(weightOf(mean.good, 'lovely')).toBeCloseTo(weightOf(once.good, 'lovely'), 0);
  });
});

function lesson(): Lesson {
  const texts = [
    ['lovely soup', 2],
    ['dreadful soup', 0],
    ['middling soup', 1],
  ] as const;
  const samples: readonly Sample[] = Array.from({ length: 60 }, (_, at) => {
    const [text, level] = texts[at % 3] ?? texts[0];
    return { text, language: 'en', set: 'invented en', level, stars: 0 };
  });
  return {
    samples,
    vectors: vectorise(samples, indexHashes(keys()), WORDS.length),
    weights: weighSamples(samples, 1),
    prior: new Float32Array(WORDS.length),
    effort: { epochs: 8, hidden: 0.2 },
  };
}

function keys(): readonly number[] {
  return WORDS.map((word) => keyOf(hashWord(word))).toSorted((a, b) => a - b);
}

function weightOf(weights: Float32Array, word: string): number {
  return weights[keys().indexOf(keyOf(hashWord(word)))] ?? 0;
}

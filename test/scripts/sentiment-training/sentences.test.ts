import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../scripts/sentiment-training/samples.ts';
import { sentencesOf } from '../../../scripts/sentiment-training/sentences.ts';
import type { Tables } from '../../../scripts/sentiment-training/train-tables.ts';
import { readSample } from '../../../scripts/sentiment-training/vectors.ts';
import { scaleOf } from '../../../shared/sentiment/evidence.ts';
import { keyOf } from '../../../shared/sentiment/weights.ts';

const LOVELY = keyFor('lovely');
const KEYS = [LOVELY];
const COMPLAINT: Sample = {
  text: 'The soup was lovely today. We waited an hour for it!\nNobody said sorry to us.',
  language: 'en',
  set: 'invented en',
  level: 0,
  stars: 2,
};

describe('sentencesOf', () => {
  it('calls a sentence of a complaint praise where its words are surer than the review', () => {
    const cut = sentencesOf([COMPLAINT], KEYS, () => tables(8), 1000);
    expect(cut.map(({ text, level, row }) => [text, level, row])).toEqual([
      ['The soup was lovely today.', 2, 0],
      ['We waited an hour for it!', 0, 0],
      ['Nobody said sorry to us.', 0, 0],
    ]);
  });

  it('leaves out a sentence whose words and review cancel each other', () => {
    const cut = sentencesOf([COMPLAINT], KEYS, () => tables(2 / scaleOf(1)), 1000);
    expect(cut.map(({ text }) => text)).not.toContain('The soup was lovely today.');
    expect(cut).toHaveLength(2);
  });

  it('asks tables that belong to the row of the review', () => {
    const asked: number[] = [];
    const tablesFor = (row: number): Tables => {
      asked.push(row);
      return tables(1);
    };
    sentencesOf([{ ...COMPLAINT, level: 1 }, COMPLAINT], KEYS, tablesFor, 1000);
    expect(new Set(asked)).toEqual(new Set([1]));
  });

  it('cuts neither what is neither praise nor complaint nor a lone sentence', () => {
    const lone = { ...COMPLAINT, text: 'We waited an hour for it!' };
    expect(sentencesOf([{ ...COMPLAINT, level: 1 }, lone], KEYS, () => tables(1), 1000)).toEqual(
      [],
    );
  });

  it('keeps about as many as asked for, the same ones each time', () => {
    const many = Array.from({ length: 500 }, () => COMPLAINT);
    const [first, second] = [1, 2].map(() => sentencesOf(many, KEYS, () => tables(0), 300));
    expect(first?.length).toBeGreaterThan(240);
    expect(first?.length).toBeLessThan(360);
    expect(second).toEqual(first);
  });
});

function tables(lovely: number): Tables {
  const weights = Float32Array.of(lovely);
  return { notBad: weights, good: weights, notBadBias: 0, goodBias: 0 };
}

function keyFor(word: string): number {
  const { features } = readSample({ text: word, language: 'en' });
  return keyOf(features.hashes[0] ?? 0);
}

import { describe, expect, it } from 'vitest';
import type { SentimentLabel } from '../../../shared/feedback/analysis.ts';
import { joinParts, type AnalysedPart } from '../../../shared/sentiment/join-parts.ts';

interface Sketch {
  readonly start: number;
  readonly size: number;
  readonly score: number;
  readonly themes?: readonly (readonly [theme: 'service' | 'price', polarity: SentimentLabel])[];
}

function part({ start, size, score, themes = [] }: Sketch): AnalysedPart {
  const label = score > 0 ? 'pos' : 'neg';
  return {
    start,
    size,
    sentiment: { score, label, confidence: 0.9, stars: score > 0 ? 5 : 1 },
    clauses: [{ start: 0, end: size, score }],
    themes: themes.map(([theme, polarity]) => ({ theme, polarity, clause: 0, start: 1, end: 4 })),
  };
}

describe('joinParts', () => {
  it('gives a part that stands alone as it is', () => {
    const alone = part({ start: 0, size: 9, score: 0.5 });
    expect(joinParts([alone])).toBe(alone);
  });

  it('weighs each part by its size', () => {
    const parts = [
      part({ start: 0, size: 30, score: 0.8 }),
      part({ start: 40, size: 10, score: -0.8 }),
    ];
    expect(joinParts(parts).sentiment).toEqual({
      score: 0.4,
      label: 'pos',
      confidence: 0.7,
      stars: 4,
    });
  });

  it('is hardly sure of a text whose halves say the opposite', () => {
    const parts = [
      part({ start: 0, size: 9, score: 0.8 }),
      part({ start: 9, size: 9, score: -0.8 }),
    ];
    expect(joinParts(parts).sentiment).toMatchObject({ score: 0, label: 'neu', confidence: 0.25 });
  });

  it('moves clauses and themes to where they stand in the text', () => {
    const joined = joinParts([
      part({ start: 0, size: 9, score: 0.8, themes: [['price', 'pos']] }),
      part({ start: 20, size: 9, score: -0.8, themes: [['service', 'neg']] }),
    ]);
    expect(joined.clauses.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [20, 29],
    ]);
    expect(joined.themes).toEqual([
      { theme: 'price', polarity: 'pos', clause: 0, start: 1, end: 4 },
      { theme: 'service', polarity: 'neg', clause: 1, start: 21, end: 24 },
    ]);
  });

  it.each([
    { one: 'pos', other: 'pos', polarity: 'pos', clause: 0 },
    { one: 'neu', other: 'neg', polarity: 'neg', clause: 1 },
    { one: 'neg', other: 'neu', polarity: 'neg', clause: 0 },
    { one: 'pos', other: 'neg', polarity: 'neu', clause: 0 },
  ] as const)('names a theme that is $one and $other once, as $polarity', (row) => {
    const joined = joinParts([
      part({ start: 0, size: 9, score: 0.8, themes: [['service', row.one]] }),
      part({ start: 20, size: 9, score: 0.8, themes: [['service', row.other]] }),
    ]);
    expect(joined.themes).toMatchObject([{ polarity: row.polarity, clause: row.clause }]);
    expect(joined.themes).toHaveLength(1);
  });
});

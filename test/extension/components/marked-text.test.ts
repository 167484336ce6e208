import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../shared/feedback/analysis.ts';
import { piecesOf } from '../../../extension/components/marked-text.tsx';

const TEXT = 'Lovely cakes. Nobody came to our table.';

describe('piecesOf', () => {
  it('leaves a text whole without an analysis', () => {
    expect(piecesOf(TEXT, null).map(({ text }) => text)).toEqual([TEXT]);
  });

  it('cuts at the clauses of themes, and joins to the text again', () => {
    const analysis = analysisOf([
      { start: 0, end: 13 },
      { start: 13, end: 39 },
    ]);
    const pieces = piecesOf(TEXT, analysis);
    expect(pieces.map(({ text, polarity }) => [text, polarity])).toEqual([
      ['Lovely cakes.', 'pos'],
      [' ', null],
      ['Nobody came to our table.', 'neg'],
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it.each([
    {
      name: 'overlap',
      clauses: [
        { start: 0, end: 20 },
        { start: 5, end: 30 },
      ],
    },
    {
      name: 'lie outside',
      clauses: [
        { start: 30, end: 90 },
        { start: 70, end: 80 },
      ],
    },
    {
      name: 'are empty',
      clauses: [
        { start: 5, end: 5 },
        { start: 9, end: 2 },
      ],
    },
  ])('keeps the text where clauses $name', ({ clauses }) => {
    const pieces = piecesOf(TEXT, analysisOf(clauses));
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });
});

function analysisOf(clauses: readonly { start: number; end: number }[]): Analysis {
  return {
    version: 1,
    language: 'en',
    sentiment: { score: 0, label: 'neu', confidence: 1, stars: 3 },
    clauses: clauses.map((clause) => ({ ...clause, score: 0 })),
    themes: [
      { theme: 'product', polarity: 'pos', clause: 0 },
      { theme: 'service', polarity: 'neg', clause: 1 },
    ],
  };
}

import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import {
  compareLineKeys,
  keyOfLine,
  lineOf,
  readLine,
  readLineKey,
  writeLine,
} from '../../../extension/store/list-line.ts';
import { makeReview } from './make-review.ts';

describe('writeLine', () => {
  it.each([
    { what: 'an ordinary review', known: {} },
    { what: 'an id with signs that end a field', known: { id: 'x:a\tb\n%41' } },
    { what: 'a text with line breaks', known: { text: 'One\n\ttwo\r\nthree' } },
    { what: 'nothing but an id', known: { text: '', author: { name: null, contact: null } } },
    { what: 'finer stars', known: { stars: 3.667 } },
  ])('can be read back: $what', ({ known }) => {
    const feedback = makeReview(known);
    const line = lineOf(feedback, analyseText(feedback.text, 'en'));
    expect(writeLine(line)).not.toContain('\n');
    expect(readLine(writeLine(line))).toEqual(line);
    expect(readLineKey(writeLine(line))).toEqual(line.key);
  });
});

describe('keyOfLine', () => {
  it('puts the newest first, and orders by id within a moment', () => {
    const keys = [
      makeReview({ id: 'b', writtenAt: '2026-01-02' }),
      makeReview({ id: 'a', writtenAt: '2026-01-02' }),
      makeReview({ id: 'c', writtenAt: '2026-01-03T09:00:00Z' }),
      makeReview({ id: 'd', writtenAt: null, capturedAt: '2026-01-04T09:00:00Z' }),
      makeReview({ id: 'e', writtenAt: 'last summer', capturedAt: '2026-01-05T09:00:00Z' }),
    ].map((feedback) => keyOfLine(feedback));
    const ids = keys.toSorted(compareLineKeys).map(([, id]) => id);
    expect(ids).toEqual(['e', 'd', 'c', 'a', 'b']);
  });

  it('orders as the database does', () => {
    const [one, other] = [makeReview({ id: 'ä' }), makeReview({ id: 'Z' })].map((feedback) =>
      keyOfLine(feedback),
    );
    expect(Math.sign(compareLineKeys(one ?? [0, ''], other ?? [0, '']))).toBe(
      indexedDB.cmp(one, other),
    );
  });
});

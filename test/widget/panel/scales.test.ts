import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../shared/questions/registry.ts';
import { SCALES, isScale } from '../../../widget/panel/scales.ts';

describe('SCALES', () => {
  it('are the ranges of shared/questions', () => {
    const ranges = QUESTIONS.filter(({ range }) => range !== null).map(({ id, range }) => [
      id,
      range,
    ]);
    expect(SCALES).toEqual(Object.fromEntries(ranges));
  });
});

describe('isScale', () => {
  it.each(QUESTIONS)('knows whether $id is one', ({ id, range }) => {
    expect(isScale(id)).toBe(range !== null);
  });

  it('is not fooled by what every object has', () => {
    expect(isScale('constructor')).toBe(false);
  });
});

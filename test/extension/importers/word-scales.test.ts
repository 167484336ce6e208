import { describe, expect, it } from 'vitest';
import { findWordScale, readStep } from '../../../extension/importers/word-scales.ts';

function stepsOf(cells: readonly string[]): readonly (number | null)[] | null {
  const scale = findWordScale(cells);
  return scale && cells.map((cell) => readStep(cell, scale));
}

describe('findWordScale', () => {
  it.each([
    { cells: ['Good', 'Bad', 'Good'], steps: [5, 1, 5] },
    { cells: ['Excellent', 'Very good', 'Good', 'Fair', 'Poor'], steps: [5, 4, 3, 2, 1] },
    { cells: ['very good', 'good', 'neutral', 'very poor'], steps: [5, 4, 3, 1] },
    { cells: ['Extremely Happy', 'Neutral', 'Extremely Unhappy'], steps: [5, 3, 1] },
    { cells: ['sehr gut', 'befriedigend', 'ungenügend'], steps: [5, 3.4, 1] },
    { cells: ['sehr gut', 'gut', 'mittelmäßig', 'schlecht'], steps: [5, 4, 3, 2] },
    { cells: ['Très satisfait', 'Insatisfait'], steps: [5, 2] },
    { cells: ['Muy bueno', 'Malo'], steps: [5, 2] },
    { cells: ['bardzo dobry', 'zły'], steps: [5, 2] },
    { cells: ['とても満足', '普通', '不満'], steps: [5, 3, 2] },
    { cells: ['😀', '😐', '😡😡'], steps: [5, 3, 1] },
    { cells: ['👍🏽', '👎'], steps: [5, 1] },
    { cells: ['Good', 'Offered', 'Bad'], steps: [5, null, 1] },
  ])('reads $cells', ({ cells, steps }) => {
    expect(stepsOf(cells)).toStrictEqual(steps);
  });

  it.each([
    [[]],
    [['-', 'n/a']],
    [['Offered', 'Unoffered']],
    [['Berlin', 'Good', 'Hamburg']],
    [['Good bread and a good price']],
    [['4', '5']],
    [['constructor', '__proto__']],
  ])('takes %j for no words of a scale', (cells) => {
    expect(findWordScale(cells)).toBeNull();
  });
});

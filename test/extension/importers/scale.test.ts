import { describe, expect, it } from 'vitest';
import { findScale, readCellRating } from '../../../extension/importers/scale.ts';

describe('findScale', () => {
  it.each([
    { name: 'Rating', cells: ['4', '5', '1'], scale: 5 },
    { name: 'Score', cells: ['4', '9,5', '3'], scale: 10 },
    { name: 'Score', cells: ['4', '87', '3'], scale: 100 },
    { name: 'Score (1-10)', cells: ['4', '3'], scale: 10 },
    { name: 'Note sur 10', cells: ['4', '3'], scale: 10 },
    { name: 'Rating out of 5', cells: ['4', '3'], scale: 5 },
    { name: 'Rating out of 5', cells: ['4', '9'], scale: 10 },
    { name: 'Score', cells: ['4', '4000'], scale: null },
    { name: 'Rating', cells: ['4', '5', '45', '3'], scale: 5 },
    { name: 'Score (1-10)', cells: ['4', '5', '99', '3'], scale: 10 },
    { name: 'Score', cells: ['4', '90', '85', '100'], scale: 100 },
    { name: 'Rating', cells: ['★★★', '4/5'], scale: null },
    { name: 'Rating', cells: [], scale: null },
  ])('finds $scale for $name $cells', ({ name, cells, scale }) => {
    expect(findScale(name, cells)).toBe(scale);
  });
});

describe('readCellRating', () => {
  it.each([
    { cell: '4', scale: 5, rating: { value: 4, best: 5, worst: 1 } },
    { cell: '4', scale: 10, rating: { value: 4, best: 10, worst: 1 } },
    { cell: '8/10', scale: null, rating: { value: 8, best: 10, worst: 1 } },
    { cell: '0', scale: 10, rating: { value: 0, best: 10, worst: 0 } },
    { cell: '0', scale: 5, rating: null },
    { cell: '-', scale: 5, rating: null },
    { cell: '11', scale: 10, rating: null },
  ])('reads $cell of $scale', ({ cell, scale, rating }) => {
    expect(readCellRating(cell, scale)).toStrictEqual(rating);
  });
});

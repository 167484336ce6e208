import { describe, expect, it } from 'vitest';
import {
  mayBeGrades,
  namesGrades,
  ratingOfGrade,
  readGrade,
  worstGrade,
} from '../../../extension/importers/grades.ts';

describe('namesGrades', () => {
  it.each(['Schulnote', 'Note (1 = sehr gut)', 'Note 1-6, 1 ist die beste', 'Grade (1 is best)'])(
    'takes %s for a name of grades',
    (name) => {
      expect(namesGrades(name)).toBe(true);
    },
  );

  it.each(['Note', 'Rating (1-6)', 'Score', '11 = best', 'Best of 1', 'Notes'])(
    'takes %s for none',
    (name) => {
      expect(namesGrades(name)).toBe(false);
    },
  );
});

describe('readGrade', () => {
  it.each([
    { cell: '1', grade: 1 },
    { cell: '2,5', grade: 2.5 },
    { cell: '2+', grade: 1.7 },
    { cell: '3 -', grade: 3.3 },
    { cell: '2 (gut)', grade: 2 },
    { cell: '7', grade: null },
    { cell: '0', grade: null },
    { cell: 'gut', grade: null },
  ])('reads $cell', ({ cell, grade }) => {
    expect(readGrade(cell)).toBe(grade);
  });
});

describe('ratingOfGrade', () => {
  it.each([
    { grade: 1, worst: 6, value: 5 },
    { grade: 2, worst: 6, value: 4.2 },
    { grade: 6, worst: 6, value: 1 },
    { grade: 5, worst: 5, value: 1 },
  ])('makes $value points of $grade where $worst is the worst', ({ grade, worst, value }) => {
    expect(ratingOfGrade(grade, worst)).toStrictEqual({ value, best: 5, worst: 1 });
  });

  it('makes none of a grade that is worse than the worst', () => {
    expect(ratingOfGrade(6, 5)).toBeNull();
  });
});

describe('worstGrade', () => {
  it.each([
    { name: 'Schulnote', cells: ['1', '3'], worst: 6 },
    { name: 'Schulnote (1-5)', cells: ['1', '3'], worst: 5 },
    { name: 'Schulnote (1-5)', cells: ['1', '6'], worst: 6 },
    { name: 'Note 1 = sehr gut, 6 = ungenügend', cells: [], worst: 6 },
  ])('is $worst for $name $cells', ({ name, cells, worst }) => {
    expect(worstGrade(name, cells)).toBe(worst);
  });
});

describe('mayBeGrades', () => {
  it.each([
    { name: 'Note', cells: ['1', '2', '6'], may: true },
    { name: 'Note', cells: ['1', '8'], may: false },
    { name: 'Note', cells: [], may: false },
    { name: 'Gesamtnote', cells: ['1', '2'], may: false },
    { name: 'Rating', cells: ['1', '2'], may: false },
    { name: 'Rating', cells: ['1', '6'], may: true },
    { name: 'Rating', cells: ['1', '6', '7'], may: false },
    { name: 'Score out of 10', cells: ['1', '6'], may: false },
    { name: 'Bewertung (1-6)', cells: ['1', '2'], may: true },
    { name: 'Bewertung (1-60)', cells: ['1', '2'], may: false },
  ])('says $may of $name $cells', ({ name, cells, may }) => {
    expect(mayBeGrades(name, cells)).toBe(may);
  });
});

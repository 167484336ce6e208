import { isDate } from './cell-date.ts';
import { isNothing, readIsPublic, readYesNo } from './cell-words.ts';
import type { Field } from './column-names/column-names.ts';
import { readCellRating } from './scale.ts';
import { readGrade } from './grades.ts';
import { scoreIn } from './scores.ts';
import { cellsOf, columnFacts, type ColumnFacts, type Table } from './table.ts';
import { findWordScale } from './word-scales.ts';

/** Cells looked at where reading each of them would cost more than it tells. */
const SAMPLE = 200;

/** Share of cells that must be readable as what the name says: a few broken ones are named later, one by one. */
const MOST = 0.5;

/** Words in a mean cell from which a column is prose. */
const PROSE_WORDS = 3;

/** Greatest number that is taken for points where the name does not speak of any. */
const MOST_POINTS = 10;

/** A mail address, or a telephone number: more digits than any scale has. */
const PERSONAL = /^\S+@\S+\.\S+$|^\+?[\d\s()/.-]{9,}$/;

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,4}){0,2}$/i;

/** A column's cells as far as a decision needs them. */
export interface ColumnSample {
  readonly facts: ColumnFacts;
  /** Filled cells from all over the column. */
  readonly cells: readonly string[];
}

/**
 * Takes a sample of a column.
 *
 * @param table - The table.
 * @param column - Index of the column.
 * @returns Facts of all cells, and at most 200 of them, evenly spread.
 */
export function sampleColumn(table: Table, column: number): ColumnSample {
  const cells = cellsOf(table, column).filter((cell) => !isNothing(cell));
  const step = Math.max(1, Math.floor(cells.length / SAMPLE));
  return {
    facts: columnFacts(table, column),
    cells: cells.filter((_, index) => index % step === 0),
  };
}

/**
 * Checks what a column's name says against its cells, since "Service" may be a product or a score of 9.
 *
 * @param field - What the name says.
 * @param sample - The column.
 * @returns The same field or the one that the cells speak for; `null` where it is neither.
 */
export function checkField(field: Field, sample: ColumnSample): Field | null {
  const check = CHECKS[field];
  return check === undefined ? field : check(sample);
}

/**
 * Whether a column holds sentences that differ from row to row.
 *
 * @param sample - The column.
 * @returns True for prose.
 */
export function isProse({ facts }: ColumnSample): boolean {
  return facts.words >= PROSE_WORDS && facts.different * 2 > Math.min(facts.filled, SAMPLE);
}

/**
 * Whether a column holds a sentence here and there.
 *
 * @param sample - The column.
 * @returns True for words that differ from row to row, some of them several in a cell.
 */
export function hasSentences(sample: ColumnSample): boolean {
  const longest = sample.cells.map((cell) => cell.split(/\s+/u).length);
  return hasWords(sample) && Math.max(0, ...longest) >= PROSE_WORDS;
}

/**
 * Whether a column holds a few words, as short answers to an open question are.
 *
 * @param sample - The column.
 * @returns True for words that differ from row to row.
 */
export function hasWords({ facts }: ColumnSample): boolean {
  const isDifferent = facts.different * 2 > Math.min(facts.filled, SAMPLE);
  return isDifferent && facts.words >= PROSE_WORDS / 2 && facts.numbers === 0;
}

/**
 * Whether a column holds dates.
 *
 * @param sample - The column.
 * @returns True where most cells can be read as one.
 */
export function isDated(sample: ColumnSample): boolean {
  return most(sample, isDate);
}

/**
 * Whether a column holds ratings.
 *
 * @param sample - The column.
 * @returns True where most cells can be read as one.
 */
export function isRated(sample: ColumnSample): boolean {
  return (
    sample.facts.words < PROSE_WORDS * 2 &&
    most(sample, (cell) => readCellRating(cell, null) !== null)
  );
}

/**
 * Whether a column holds words of a scale, such as "very good", or faces.
 *
 * @param sample - The column.
 * @returns True where most cells are words of the same scale.
 */
export function isWorded({ cells }: ColumnSample): boolean {
  return findWordScale(cells) !== null;
}

/**
 * Whether a column holds addresses or telephone numbers, which nobody meant as an answer.
 *
 * @param sample - The column.
 * @returns True where most cells are one.
 */
export function isPersonal(sample: ColumnSample): boolean {
  return most(sample, (cell) => PERSONAL.test(cell.slice(0, 100)));
}

/** A word or a few, without digits. */
const NAME = /^\p{L}[\p{L}\p{M}.'’ -]{0,58}$/u;

/**
 * Whether a column holds what can be people's names.
 *
 * @param sample - The column.
 * @returns True where all cells are a word or a few, without digits, and differ.
 */
export function isNamed({ cells, facts }: ColumnSample): boolean {
  const isMany = facts.different > 1 && facts.different * 2 > facts.filled;
  return isMany && facts.words < PROSE_WORDS && cells.every((cell) => NAME.test(cell));
}

type Check = (sample: ColumnSample) => Field | null;

const CHECKS: Partial<Readonly<Record<Field, Check>>> = {
  'written-at': (sample) => (isDated(sample) ? 'written-at' : null),
  'updated-at': (sample) => (isDated(sample) ? 'updated-at' : null),
  'reply-at': (sample) => (isDated(sample) ? 'reply-at' : null),
  rating: (sample) =>
    isRated(sample) || isWorded(sample)
      ? 'rating'
      : isProse(sample) || hasSentences(sample)
        ? 'text'
        : null,
  grade: (sample) => {
    if (isWorded(sample)) return 'rating';
    return most(sample, (cell) => readGrade(cell) !== null) ? 'grade' : ratedOrNull(sample);
  },
  text: (sample) =>
    isNumberColumn(sample) ? smallOrNull(sample) : isYesNo(sample) ? null : 'text',
  positive: (sample) => (isNumberColumn(sample) || isYesNo(sample) ? null : 'positive'),
  negative: (sample) => (isNumberColumn(sample) || isYesNo(sample) ? null : 'negative'),
  reply: (sample) => (isNumberColumn(sample) || isYesNo(sample) ? null : 'reply'),
  author: (sample) => {
    if (isNumberColumn(sample) || isYesNo(sample) || isPath(sample)) return null;
    return isPersonal(sample) ? 'contact' : 'author';
  },
  contact: (sample) => (isPersonal(sample) || !isNamed(sample) ? 'contact' : 'author'),
  nps: (sample) => {
    if (isWithin(sample, 0, 10)) return 'nps';
    return isYesNo(sample) ? 'recommends' : null;
  },
  recommends: (sample) => {
    if (isYesNo(sample)) return 'recommends';
    return isWithin(sample, 0, 10) ? 'nps' : null;
  },
  csat: (sample) => {
    if (isWithin(sample, 1, 5) || isWorded(sample)) return 'csat';
    return isShare(sample) ? 'rating' : ratedOrNull(sample);
  },
  ces: (sample) => (isWithin(sample, 1, 7) ? 'ces' : null),
  touchpoint: (sample) => (isNumberColumn(sample) ? aspectOrNull(sample) : 'touchpoint'),
  aspect: aspectOrNull,
  scale: (sample) => (isNumberColumn(sample) ? 'scale' : null),
  language: (sample) => (most(sample, (cell) => LANGUAGE_TAG.test(cell)) ? 'language' : null),
  state: (sample) => (most(sample, (cell) => readIsPublic(cell) !== null) ? 'state' : null),
  id: ({ facts }) => (facts.different * 2 > Math.min(facts.filled, SAMPLE) ? 'id' : null),
};

function most({ cells }: ColumnSample, holds: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(holds).length >= cells.length * MOST;
}

/**
 * Whether a column holds numbers.
 *
 * @param sample - The column.
 * @returns True where most cells are one and nothing else.
 */
export function isNumberColumn(sample: ColumnSample): boolean {
  return sample.cells.length > 0 && sample.facts.numbers > sample.facts.filled * MOST;
}

/** Google's services name their things by paths. */
function isPath(sample: ColumnSample): boolean {
  return most(sample, (cell) => /^[\w.-]+(?:\/[\w.-]+){2,}$/.test(cell.slice(0, 300)));
}

function isYesNo({ cells }: ColumnSample): boolean {
  return cells.length > 0 && cells.every((cell) => cell.length < 12 && readYesNo(cell) !== null);
}

function isWithin(sample: ColumnSample, least: number, greatest: number): boolean {
  const { facts, cells } = sample;
  if (isNumberColumn(sample)) {
    return facts.wholes >= facts.numbers && facts.least >= least && facts.greatest <= greatest;
  }
  const scores = cells.map(scoreIn).filter((score) => score !== null);
  const isInside = scores.every((score) => score >= least && score <= greatest);
  return scores.length === cells.length && scores.length > 0 && isInside;
}

function isShare(sample: ColumnSample): boolean {
  return most(sample, (cell) => /^\d{1,3}(?:[.,]\d+)?\s?%$/.test(cell));
}

/** "Reviews: 44" counts them. */
function smallOrNull(sample: ColumnSample): Field | null {
  return sample.facts.greatest > MOST_POINTS ? null : ratedOrNull(sample);
}

function ratedOrNull(sample: ColumnSample): Field | null {
  return isNumberColumn(sample) && isRated(sample) ? 'rating' : null;
}

function aspectOrNull(sample: ColumnSample): Field | null {
  return isNumberColumn(sample) && isRated(sample) ? 'aspect' : null;
}

import {
  checkField,
  hasSentences,
  hasWords,
  isDated,
  isNamed,
  isPersonal,
  isProse,
  isRated,
  isWorded,
  sampleColumn,
} from './column-check.ts';
import type { Field } from './column-names/column-names.ts';
import { NOTHING_DECIDED, type DecidedColumn, type Decisions } from './decide-columns.ts';
import { columnWords, isQuestion, nameColumn, WORDED_RANK } from './name-column.ts';
import { settleColumns, type DescribedColumn } from './settle-columns.ts';
import type { Table } from './table.ts';

/** An answer that is none of our fields: a question of the form, or an aspect that was rated by itself. */
export interface AnswerColumn {
  readonly column: number;
  /** Under which `Feedback.answers` keeps it. */
  readonly id: string;
}

/** Which column holds what. */
export interface ColumnMap {
  /** Language of the names; `null` where it is English, which every program writes, or unknown. */
  readonly language: string | null;
  /** Indexes of the columns that hold a field, the best first. */
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly answers: readonly AnswerColumn[];
}

/** Fields of which one must be there, since they are what a customer says. */
const SAYING: ReadonlySet<Field> = new Set<Field>([
  'text',
  'title',
  'positive',
  'negative',
  'rating',
  'grade',
  'nps',
  'csat',
  'ces',
  'recommends',
]);

/** Of them those that an answer in words is an answer to. */
const SCORES: ReadonlySet<Field> = new Set<Field>([
  'rating',
  'grade',
  'nps',
  'csat',
  'ces',
  'recommends',
]);

/** Fields whose words are kept beside what they are worth. */
const IN_WORDS: ReadonlySet<Field> = new Set<Field>(['rating', 'csat']);

/** Words from which a column without a field is kept as a question of the form. */
const QUESTION_WORDS = 4;

const MAX_ANSWER_ID = 120;

/** Numbers below this are no moments. */
const POSTCODES = 100_000;

/** Days that are about somebody, not about what they wrote. */
const BORN = /birth|geb(?:urt|oren)|naissance|nacimiento|nascita|nascimento|born|expir|valid/i;

/** More than any list of names: what is decided stands before what is guessed. */
const DECIDED_RANKS = 1000;

/**
 * Finds out what each column of a table holds, by its name, checked against its cells.
 *
 * @param table - The table, with all of its rows.
 * @param decisions - What is known of its columns, by the program that wrote it or from the owner.
 * @returns The map; `null` where no column holds anything that a customer said.
 */
export function mapColumns(table: Table, decisions: Decisions = NOTHING_DECIDED): ColumnMap | null {
  const columns = withoutRivals(describeColumns(table, decisions));
  settleColumns(columns);
  if (!columns.some(({ field }) => field !== null && SAYING.has(field))) {
    inferByCells(columns);
  }
  inferWorded(columns);
  inferDate(columns);
  inferText(columns);
  const isForm = decisions.layout?.isForm === true && !decisions.isRemembered;
  const answers = answerColumns(columns, isForm);
  const map = { language: languageOf(columns), columns: byField(columns), answers };
  const isUsable = answers.length > 0 || [...SAYING].some((field) => map.columns.has(field));
  return isUsable ? map : null;
}

function describeColumns(table: Table, decisions: Decisions): DescribedColumn[] {
  return table.columns
    .map((name, column) => {
      const sample = sampleColumn(table, column);
      const decided = decisions.columns.get(column);
      if (decided !== undefined) return decidedColumn({ name, column, sample }, decided);
      const named = nameColumn(name);
      const field = named === null ? null : checkField(named.field, sample);
      // "Very good" is an answer in words, also where it is a rating besides.
      const isAsked =
        field === null
          ? named !== null && SCORES.has(named.field)
          : IN_WORDS.has(field) && isWorded(sample);
      return { column, name, named, sample, field, isDecided: false, isAsked };
    })
    .filter(({ sample }) => sample.cells.length > 0);
}

function decidedColumn(
  column: Pick<DescribedColumn, 'name' | 'column' | 'sample'>,
  { choice, rank }: DecidedColumn,
): DescribedColumn {
  if (choice === 'answer') {
    return { ...column, named: null, field: null, isDecided: true, isAsked: true };
  }
  const languages = nameColumn(column.name)?.languages ?? [];
  const named = { field: choice, rank: rank - DECIDED_RANKS, languages };
  const isAsked = IN_WORDS.has(choice) && isWorded(column.sample);
  return { ...column, named, field: choice, isDecided: true, isAsked };
}

/** Where the column of a field is known, no other is guessed for it. */
function withoutRivals(columns: readonly DescribedColumn[]): readonly DescribedColumn[] {
  const settled = new Set(columns.map(({ field, isDecided }) => (isDecided ? field : null)));
  for (const column of columns) {
    if (!column.isDecided && column.field !== 'aspect' && settled.has(column.field)) {
      column.field = null;
    }
  }
  return columns;
}

/** For files whose names say nothing: none, or in a language that we do not know. */
function inferByCells(columns: readonly DescribedColumn[]): void {
  const unnamed = columns.filter(({ named, isDecided }) => named === null && !isDecided);
  const rated = unnamed.filter(({ sample }) => {
    const { filled, numbers, greatest, different } = sample.facts;
    return isRated(sample) && numbers === filled && greatest <= 10 && different > 1;
  });
  // Two columns of small numbers may be anything.
  if (rated.length === 1 && rated[0]) rated[0].field = 'rating';
  inferAuthor(columns);
}

/** Of a table without names, the one column of a word or two that nobody else has. */
function inferAuthor(columns: readonly DescribedColumn[]): void {
  if (columns.some(({ name }) => name.trim() !== '')) return;
  const people = columns.filter(({ field, sample }) => {
    return field === null && isNamed(sample);
  });
  if (people.length === 1 && people[0]) people[0].field = 'author';
}

/** Stars, faces and "very good" are ratings, whatever stands above them. */
function inferWorded(columns: readonly DescribedColumn[]): void {
  if (columns.some(({ field }) => field === 'rating' || field === 'grade')) return;
  const worded = columns.filter((column) => isOpen(column) && isWorded(column.sample));
  const [only] = worded;
  if (worded.length !== 1 || only === undefined) return;
  only.field = 'rating';
  only.isAsked = true;
}

/** Where no name speaks of a time, the one column of days is that. */
function inferDate(columns: readonly DescribedColumn[]): void {
  if (columns.some(({ field }) => field === 'written-at' || field === 'updated-at')) return;
  const dated = columns.filter(({ named, isDecided, field, sample, name }) => {
    // Numbers of five digits are days where the name says so, and postcodes where it does not.
    const isNumbers = sample.facts.numbers === sample.facts.filled;
    const isUnknown = named === null && !isDecided && field === null && !BORN.test(name);
    return isUnknown && isDated(sample) && !(isNumbers && sample.facts.greatest < POSTCODES);
  });
  if (dated[0] !== undefined) dated[0].field = 'written-at';
}

/** A form's open questions are its text, where nothing else is. */
function inferText(columns: readonly DescribedColumn[]): void {
  const texts: readonly (Field | null)[] = ['text', 'positive', 'negative'];
  if (columns.some(({ field }) => texts.includes(field))) return;
  const free = columns.filter(isOpen);
  const prose = free.filter(({ sample }) => isProse(sample));
  for (const column of prose) column.field = 'text';
  // Of short texts, where no other column has sentences at all.
  const wordy = free.filter(({ name, sample }) => {
    return hasSentences(sample) || (isQuestion(name) && hasWords(sample));
  });
  if (prose.length === 0 && wordy.length === 1 && wordy[0]) wordy[0].field = 'text';
}

function byField(columns: readonly DescribedColumn[]): ReadonlyMap<Field, readonly number[]> {
  const ranked = columns.toSorted((one, other) => rankOf(one) - rankOf(other));
  const fields = new Map<Field, number[]>();
  const surest = new Map<Field, boolean>();
  for (const described of ranked) {
    const { field, column } = described;
    if (field === null || field === 'dropped') continue;
    const isGuess = rankOf(described) >= WORDED_RANK;
    // Beside "Review text", "Source of review" is no text.
    if (isGuess && surest.get(field)) continue;
    surest.set(field, !isGuess);
    fields.set(field, [...(fields.get(field) ?? []), column]);
  }
  return fields;
}

function rankOf({ named, field }: DescribedColumn): number {
  return named?.field === field ? named.rank : WORDED_RANK + 1;
}

/** Nothing is known of it, not even that it is to be left out. */
function isOpen({ field, named, isDecided, isAsked }: DescribedColumn): boolean {
  return field === null && !isDecided && !isAsked && named?.field !== 'dropped';
}

function answerColumns(
  columns: readonly DescribedColumn[],
  isForm: boolean,
): readonly AnswerColumn[] {
  const answers: AnswerColumn[] = [];
  const taken = new Set<string>();
  for (const described of columns) {
    if (!isAnswer(described, isForm)) continue;
    const { column, name } = described;
    const words = answerId(name) || `${column + 1}`;
    // A question with several choices has a column for each.
    const id = taken.has(words) ? `${words}-${column + 1}` : words;
    taken.add(id);
    answers.push({ column, id });
  }
  return answers;
}

function isAnswer(described: DescribedColumn, isForm: boolean): boolean {
  const { field, name, sample, isDecided, isAsked } = described;
  if (field === 'aspect' || isAsked) return isDecided || answerId(name) !== '';
  if (!isOpen(described) || answerId(name) === '') return false;
  return asks(name) || (isForm && !isPersonal(sample));
}

function asks(name: string): boolean {
  if (/[?？]/.test(name) || name.startsWith('answers.')) return true;
  return columnWords(name).split(' ').length >= QUESTION_WORDS;
}

function answerId(name: string): string {
  const words = columnWords(name.replace(/^answers\./, ''));
  return words.slice(0, MAX_ANSWER_ID).trim().replaceAll(' ', '-');
}

function languageOf(columns: readonly DescribedColumn[]): string | null {
  const votes = new Map<string, number>();
  for (const { named, field } of columns) {
    if (field === null) continue;
    for (const language of named?.languages ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1);
    }
  }
  const [best] = [...votes].toSorted((one, other) => other[1] - one[1]);
  return best === undefined || best[1] === votes.get('en') ? null : best[0];
}

import {
  starsOf,
  type Answer,
  type Feedback,
  type Rating,
} from '../../shared/feedback/feedback.ts';
import { readCellDate } from './cell-date.ts';
import { isNothing, isThrownAway, readIsPublic, readYesNo } from './cell-words.ts';
import type { Field } from './column-names/column-names.ts';
import {
  excerptOf,
  MAX_TEXT_LENGTH,
  type ImportProblem,
  type ImportProblemCode,
} from './importer.ts';
import type { ColumnMap } from './map-columns.ts';
import { mendedText } from './mended-text.ts';
import { plainText } from './plain-text.ts';
import { inNumbers, readRowPoints, type ScoreReading } from './score-reading.ts';
import { answerKind, readScores } from './scores.ts';
import { numberIn, type TableRow } from './table.ts';
import { isUnrated } from './word-scales.ts';

/** What all rows of a table say together about each of them. */
export interface TableReading {
  readonly map: ColumnMap;
  readonly now: Date;
  readonly scores: ScoreReading;
  /** Of the column of dates, and of that of the replies' dates. */
  readonly dayFirst: boolean | null;
  readonly replyDayFirst: boolean | null;
  /** Finds the id in the link of a row that has no other; `null` where links hold none. */
  readonly idInLink: RegExp | null;
}

/** A row as it was understood. */
export interface ReadRow {
  readonly known: Partial<Feedback>;
  readonly siteId: string | null;
  readonly problems: readonly ImportProblem[];
  /** Whether the date has a day in it that cannot be told from its month. */
  readonly isDateAmbiguous: boolean;
  /** Whether its state says that it is spam or in the bin. */
  readonly isThrownAway: boolean;
}

const MAX_SHORT = 1000;

const LANGUAGE_TAG = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,4}))?/i;
const MAIL_ADDRESS = /\S@\S+\.\S/;
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/**
 * Reads one row of a table.
 *
 * @param row - The row.
 * @param reading - What is known of the table.
 * @returns What it says; the problems that it has; never a failure.
 */
export function readRow(row: TableRow, reading: TableReading): ReadRow {
  const cell = cellReader(row, reading.map);
  const problems: ImportProblem[] = [];
  const complain = (code: ImportProblemCode, found: string): void => {
    problems.push({ code, line: row.line, found: excerptOf(found) });
  };
  const date = readRowDate(cell, reading, complain);
  const rating = readRowRating(cell, reading, complain);
  const answers = readAnswers(row, reading.map, inNumbers(cell, reading.scores));
  const known: Partial<Feedback> = {
    ...date.known,
    rating: answers.takesRating ? null : rating,
    stars: answers.takesRating ? null : starsOf(rating),
    answers: answers.answers,
    ...readPerson(cell),
    title: oneLine(cell('title')) || null,
    text: readText(row, reading.map, complain),
    language: readLanguage(cell('language')),
    reply: readReply(cell, reading),
    touchpoint: oneLine(cell('touchpoint')) || null,
    permalink: readLink(cell('url')),
    tags: readTags(cell),
  };
  return {
    known,
    siteId: readId(cell, reading.idInLink),
    problems,
    isDateAmbiguous: date.isAmbiguous,
    isThrownAway: isThrownAway(cell('state')),
  };
}

function readId(cell: CellReader, idInLink: RegExp | null): string | null {
  const id = cell('id');
  if (!isNothing(id)) return id.slice(0, MAX_SHORT);
  const inLink = idInLink?.exec(cell('url').slice(0, MAX_SHORT))?.[1];
  return inLink === undefined ? null : inLink.replaceAll('%3A', ':');
}

type CellReader = (field: Field) => string;
type Complain = (code: ImportProblemCode, found: string) => void;

/** The best filled cell of a field; empty where there is none. */
function cellReader(row: TableRow, map: ColumnMap): CellReader {
  return (field) => {
    for (const column of map.columns.get(field) ?? []) {
      const cell = row.cells[column]?.trim() ?? '';
      if (cell !== '') return cell;
    }
    return '';
  };
}

function readRowDate(
  cell: CellReader,
  reading: TableReading,
  complain: Complain,
): { readonly known: Partial<Feedback>; readonly isAmbiguous: boolean } {
  const raw = isNothing(cell('written-at')) ? cell('updated-at') : cell('written-at');
  if (isNothing(raw)) return { known: {}, isAmbiguous: false };
  const { now, dayFirst, map } = reading;
  const date = readCellDate(raw, { now, dayFirst, language: map.language });
  if (date === null) complain('unreadable-date', raw);
  const isAmbiguous = date?.precision === 'year' && /\d\s?[./-]\s?\d/.test(raw);
  return {
    known: {
      writtenAt: date?.writtenAt ?? null,
      writtenAtPrecision: date?.precision ?? null,
    },
    isAmbiguous,
  };
}

function readRowRating(
  cell: CellReader,
  { scores }: TableReading,
  complain: Complain,
): Rating | null {
  const { rating, unreadable } = readRowPoints(cell, scores);
  if (unreadable !== null) complain('unreadable-rating', unreadable);
  return rating;
}

interface RowAnswers {
  readonly answers: Record<string, Answer>;
  /** Whether the rating column holds one of the scores, as another column says. */
  readonly takesRating: boolean;
}

function readAnswers(row: TableRow, map: ColumnMap, cell: CellReader): RowAnswers {
  const answers: Record<string, Answer> = {};
  for (const { column, id } of map.answers) {
    const raw = row.cells[column]?.trim() ?? '';
    if (isNothing(raw) || isUnrated(raw)) continue;
    answers[id] = numberIn(raw) ?? cleanText(raw).slice(0, MAX_TEXT_LENGTH);
  }
  const kind = answerKind(cell('answer-kind'));
  Object.assign(answers, readScores(cell, kind));
  const recommends = readYesNo(cell('recommends'));
  if (recommends !== null) answers['recommends'] = recommends ? 'yes' : 'no';
  return { answers, takesRating: Object.hasOwn(answers, kind) };
}

/** An address is kept only where the customer was asked and said yes. */
function readPerson(cell: CellReader): Pick<Feedback, 'author' | 'consent'> {
  const parts = `${cell('first-name')} ${cell('last-name')}`;
  const name = oneLine(isNothing(cell('author')) ? parts : cell('author'));
  const consent = cell('consent') === '' ? null : readYesNo(cell('consent')) === true;
  const contact = consent ? oneLine(cell('contact')) : '';
  return {
    author: {
      name: isNothing(name) || MAIL_ADDRESS.test(name) ? null : name,
      contact: contact || null,
    },
    consent: consent === null ? null : { contact: consent },
  };
}

function readText(row: TableRow, map: ColumnMap, complain: Complain): string {
  const parts: string[] = [];
  for (const field of ['text', 'positive', 'negative'] as const) {
    for (const column of map.columns.get(field) ?? []) {
      const part = cleanText(row.cells[column] ?? '');
      const isEmpty = field === 'text' ? part === '' || part === '-' : isNothing(part);
      // Exports repeat the text under several names.
      if (!isEmpty && !parts.includes(part)) parts.push(part);
    }
  }
  const text = parts.join('\n');
  if (text.length <= MAX_TEXT_LENGTH) return text;
  complain('text-cut', text);
  return text.slice(0, MAX_TEXT_LENGTH);
}

function readReply(cell: CellReader, { now, replyDayFirst, map }: TableReading): Feedback['reply'] {
  const text = cleanText(cell('reply')).slice(0, MAX_TEXT_LENGTH);
  if (isNothing(text)) return null;
  const at = readCellDate(cell('reply-at'), {
    now,
    dayFirst: replyDayFirst,
    language: map.language,
  });
  return { text, at: at?.writtenAt ?? null };
}

function readLanguage(raw: string): string | null {
  const [, language, region] = LANGUAGE_TAG.exec(raw) ?? [];
  if (language === undefined || raw.length > 12) return null;
  if (region?.length === 2) return `${language.toLowerCase()}-${region.toUpperCase()}`;
  return language.toLowerCase();
}

/** Only web addresses: a file may hold `javascript:` as well as any page. */
function readLink(raw: string): string | null {
  return /^https?:\/\/\S+$/i.test(raw) ? raw.slice(0, MAX_SHORT * 2) : null;
}

function readTags(cell: CellReader): string[] {
  const tags = cell('tags')
    .split(/[,;\n]/)
    .map(oneLine)
    .filter((tag) => tag !== '');
  if (readIsPublic(cell('state')) === false) tags.push('unpublished');
  return [...new Set(tags)];
}

function cleanText(raw: string): string {
  return plainText(mendedText(raw)).replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '').trim();
}

function oneLine(raw: string): string {
  return cleanText(raw.slice(0, MAX_SHORT)).replaceAll(/\s+/gu, ' ');
}

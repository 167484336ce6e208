import * as v from 'valibot';
import { feedbackSchema, type Feedback } from '../../shared/feedback/feedback.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { encodingProblems } from './encoding-problems.ts';
import { findEntries, pagesOf, type EntryList } from './find-entries.ts';
import { flattenEntries } from './flatten.ts';
import {
  excerptOf,
  type Importer,
  type ImportContext,
  type ImportFailure,
  type ImportFile,
  type ImportProblem,
  type ImportReport,
} from './importer.ts';
import { includedOf } from './included.ts';
import { readJsonLines, looksLikeJsonLines } from './json-lines.ts';
import { isJsonObject, parseJson, type JsonObject } from './parse-json.ts';
import { readTable, type TableReport } from './read-table.ts';
import type { TableColumns } from './table-columns.ts';

/**
 * Any file of JSON or JSON lines that holds a list of objects; our own feedback comes back as it was.
 *
 * @source RFC 8259, jsonlines.org
 */
export const json: Importer = {
  id: 'json',
  title: 'JSON',
  accepts({ name, text }) {
    if (text === null || /\.(?:csv|tsv)$/i.test(name)) return false;
    return /\.(?:json|jsonl|ndjson)$/i.test(name) || /^\s*[[{]/.test(text.text.slice(0, 1000));
  },
  read,
};

/** An entry of the list, with its place. */
interface PlacedEntry {
  readonly entry: JsonObject;
  readonly line: number;
}

/** The entries of a file and what was wrong on the way to them. */
interface Entries {
  readonly placed: readonly PlacedEntry[];
  readonly problems: readonly ImportProblem[];
  /** Entries that were no objects too. */
  readonly seen: number;
}

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  if (file.text === null) return fail({ code: 'not-text', line: null, found: '' });
  const { text } = file.text;
  const entries = looksLikeJsonLines(text) ? entriesOfLines(text) : entriesOfWhole(text);
  if (!entries.ok) return entries;
  const { placed, problems, seen } = entries.value;
  const { own, foreign, repeated } = sortOut(placed);
  const result = foreign.length === 0 ? succeed(NOTHING_ELSE) : readForeign(foreign, context);
  if (!result.ok && own.size === 0) return result;
  const rest = result.ok ? result.value : NOTHING_ELSE;
  const all = [...encodingProblems(file.text), ...problems, ...repeated, ...rest.problems];
  return succeed({
    format: rest.layout ?? json.id,
    ...(rest.columns !== null && { tables: [rest.columns] }),
    feedback: [...own.values(), ...rest.feedback],
    problems: all.toSorted((one, other) => one.line - other.line),
    rows: seen,
  });
}

/** A file about a place, beside the reviews of it, has a title too. */
function saysOnlyTitles({ feedback }: TableReport): boolean {
  return feedback.every(({ text, rating, answers }) => {
    return text === '' && rating === null && Object.keys(answers).length === 0;
  });
}

function noReview({ columns, feedback }: TableReport): Result<Foreign, ImportFailure> {
  const found = excerptOf(feedback[0]?.title ?? '');
  return fail({ code: 'no-usable-column', line: 1, found, table: columns });
}

/** What was made of the entries that are not our own. */
type Foreign = Pick<TableReport, 'layout' | 'feedback' | 'problems'> & {
  readonly columns: TableColumns | null;
};

const NOTHING_ELSE: Foreign = { layout: null, columns: null, feedback: [], problems: [] };

function entriesOfWhole(text: string): Result<Entries, ImportFailure> {
  const parsed = parseJson(text);
  const { value, broken } = parsed;
  const lists = findEntries(value);
  const isEmpty = lists === null || lists.every(({ entries }) => entries.length === 0);
  if (broken !== null && isEmpty) {
    return fail({ code: 'broken-json', line: broken.line, found: excerptOf(broken.found) });
  }
  if (lists === null) return fail({ code: 'no-usable-column', line: null, found: '' });
  if (isEmpty) return fail({ code: 'no-rows', line: null, found: '' });
  const problems: ImportProblem[] = [];
  if (broken !== null) {
    problems.push({ code: 'broken-json', line: broken.line, found: excerptOf(broken.found) });
  }
  return succeed(placedIn(lists, (object) => parsed.lineOf(object), problems));
}

function placedIn(
  lists: readonly EntryList[],
  lineOf: (object: JsonObject) => number,
  before: readonly ImportProblem[],
): Entries {
  const placed: PlacedEntry[] = [];
  const problems = [...before];
  let seen = 0;
  for (const { entries, page } of lists) {
    const join = includedOf(page);
    seen += entries.length;
    for (const entry of entries) {
      if (isJsonObject(entry)) placed.push({ entry: join(entry), line: lineOf(entry) });
      else {
        const line = placed.at(-1)?.line ?? 1;
        problems.push({ code: 'not-an-entry', line, found: excerptOf(JSON.stringify(entry)) });
      }
    }
  }
  return { placed, problems, seen };
}

function entriesOfLines(text: string): Result<Entries, ImportFailure> {
  const { placed, problems } = readJsonLines(text);
  const [first] = problems;
  if (placed.length === 0) {
    return fail({ code: 'broken-json', line: first?.line ?? 1, found: first?.found ?? '' });
  }
  const pages = pagesOf(placed.map(({ entry }) => entry));
  if (pages.length === 0) {
    return succeed({ placed, problems, seen: placed.length + problems.length });
  }
  const lines = new Map(
    pages.flatMap(({ entries }, at) => entries.map((entry) => [entry, placed[at]?.line ?? 1])),
  );
  return succeed(placedIn(pages, (object) => lines.get(object) ?? 1, problems));
}

interface SortedEntries {
  readonly own: ReadonlyMap<string, Feedback>;
  readonly foreign: readonly PlacedEntry[];
  readonly repeated: readonly ImportProblem[];
}

function sortOut(placed: readonly PlacedEntry[]): SortedEntries {
  const own = new Map<string, Feedback>();
  const foreign: PlacedEntry[] = [];
  const repeated: ImportProblem[] = [];
  for (const each of placed) {
    const feedback = ownFeedback(each.entry);
    if (feedback === null) {
      foreign.push(each);
    } else if (own.has(feedback.id)) {
      repeated.push({ code: 'repeated-row', line: each.line, found: excerptOf(feedback.id) });
    } else {
      own.set(feedback.id, feedback);
    }
  }
  return { own, foreign, repeated };
}

/** Feedback that this product wrote itself, by itself or in a backup: nothing about it is guessed anew. */
function ownFeedback(entry: JsonObject): Feedback | null {
  const inner = entry['feedback'];
  const item = isJsonObject(inner) ? inner : entry;
  if (!Object.hasOwn(item, 'capturedAt') || !Object.hasOwn(item, 'handling')) return null;
  const parsed = v.safeParse(feedbackSchema, item);
  return parsed.success ? parsed.output : null;
}

function readForeign(
  placed: readonly PlacedEntry[],
  context: ImportContext,
): Result<Foreign, ImportFailure> {
  const table = flattenEntries(placed);
  const result = readTable(table, json.id, context);
  if (!result.ok) return result;
  if (placed.length === 1 && saysOnlyTitles(result.value)) return noReview(result.value);
  if (table.overfullAt === null) return result;
  const problem = { code: 'too-many-columns', line: table.overfullAt, found: '' } as const;
  return succeed({ ...result.value, problems: [...result.value.problems, problem] });
}

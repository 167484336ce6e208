import * as v from 'valibot';
import {
  feedbackSchema,
  handlingSchema,
  makeFeedback,
  type Answer,
  type Feedback,
} from '../../shared/feedback/feedback.ts';
import { ratingOf } from '../../shared/reading/ratings.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { encodingProblems } from './encoding-problems.ts';
import {
  excerptOf,
  type Importer,
  type ImportContext,
  type ImportFailure,
  type ImportFile,
  type ImportProblem,
  type ImportReport,
} from './importer.ts';
import { splitRows } from './split-rows.ts';
import { numberIn } from './table.ts';

/** The first columns of our own export; more may have been added behind them since. */
const HEADING = 'id,business,source,source_kind,url,author,contact,written_at';

/** An apostrophe that the export put before what a spreadsheet would compute. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

const SCORES = ['nps', 'csat', 'ces'] as const;

/**
 * The CSV that the extension exports, so that what was taken out can be put back under the same id.
 *
 * Earlier wordings and a source's address are not in it: a backup keeps those.
 *
 * @source extension/store/csv-rows.ts
 */
export const counterbellCsv: Importer = {
  id: 'counterbell-csv',
  title: 'Counterbell CSV',
  accepts({ text }) {
    return text !== null && text.text.startsWith(HEADING);
  },
  read,
};

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const decoded = file.text ?? { text: '', encoding: 'utf-8', oddLines: [] };
  const split = splitRows(decoded.text, ',');
  const [heading, ...rows] = split.rows;
  const problems: ImportProblem[] = [...encodingProblems(decoded), ...split.problems];
  const feedback = new Map<string, Feedback>();
  for (const { line, cells } of rows) {
    const item = readItem(cellsByName(heading?.cells ?? [], cells), context);
    const found = excerptOf(cells.join(', '));
    if (item === null) problems.push({ code: 'not-an-entry', line, found });
    else if (feedback.has(item.id)) problems.push({ code: 'repeated-row', line, found });
    else feedback.set(item.id, item);
  }
  return succeed({
    format: counterbellCsv.id,
    feedback: [...feedback.values()],
    problems: problems.toSorted((one, other) => one.line - other.line),
    rows: rows.length,
  });
}

type Cells = (name: string) => string | null;

function cellsByName(names: readonly string[], cells: readonly string[]): Cells {
  const byName = new Map(names.map((name, at) => [name, cells[at] ?? '']));
  return (name) => byName.get(name)?.replace(NEUTRALISED, '') || null;
}

function readItem(cell: Cells, context: ImportContext): Feedback | null {
  const id = cell('id');
  const name = cell('source');
  const contact = cell('contact');
  const text = cell('reply');
  if (id === null || name === null) return null;
  const item = {
    ...makeFeedback({
      id,
      businessId: cell('business') ?? context.businessId,
      source: { kind: 'import', name, url: null },
      capturedAt: cell('captured_at') ?? context.now.toISOString(),
      author: { name: cell('author'), contact },
      answers: readAnswers(cell),
      reply: text === null ? null : { text, at: cell('replied_at') },
      tags: cell('tags')?.split('; ') ?? [],
      consent: contact === null ? null : { contact: true },
      ...readWords(cell),
      ...readRated(cell),
    }),
    writtenAt: cell('written_at'),
    writtenAtPrecision: cell('written_at_precision'),
    handling: readHandling(cell),
  };
  const source = { ...item.source, kind: cell('source_kind') };
  const parsed = v.safeParse(feedbackSchema, { ...item, source });
  return parsed.success ? parsed.output : null;
}

function readWords(cell: Cells): Partial<Feedback> {
  return {
    title: cell('title'),
    text: cell('text') ?? '',
    language: cell('language'),
    touchpoint: cell('touchpoint'),
    stage: cell('stage'),
    permalink: cell('url'),
  };
}

function readRated(cell: Cells): Partial<Feedback> {
  const value = numberIn(cell('rating') ?? '');
  return {
    rating: value === null ? null : ratingOf(value, numberIn(cell('best_rating') ?? '')),
    stars: numberIn(cell('stars') ?? ''),
  };
}

function readAnswers(cell: Cells): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const score of SCORES) {
    const number = numberIn(cell(score) ?? '');
    if (number !== null) answers[score] = number;
  }
  // "how-was-it: Good; would-you-return: yes"
  for (const [, id = '', answer = ''] of (cell('other_answers') ?? '').matchAll(
    /(?:^|; )([\p{L}\p{N}-]+): ((?:(?!; [\p{L}\p{N}-]+: )[\s\S])*)/gu,
  )) {
    answers[id] = numberIn(answer) ?? answer;
  }
  return answers;
}

function readHandling(cell: Cells): Feedback['handling'] {
  const handling = { status: cell('status'), notes: cell('notes') ?? '', due: cell('due') };
  const parsed = v.safeParse(handlingSchema, handling);
  return parsed.success ? parsed.output : { status: 'new', notes: handling.notes, due: null };
}

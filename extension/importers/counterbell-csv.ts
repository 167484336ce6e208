import * as v from 'valibot';
import {
  editionSchema,
  feedbackSchema,
  handlingSchema,
  makeFeedback,
  type Answer,
  type Feedback,
  type Rating,
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
import { parseJson } from './parse-json.ts';
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
 * A file of an earlier version lacks some columns: what they hold is then not known.
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
      source: { kind: 'import', name, url: cell('source_url') },
      capturedAt: cell('captured_at') ?? context.now.toISOString(),
      author: { name: cell('author'), contact },
      answers: readAnswers(cell),
      reply: text === null ? null : { text, at: cell('replied_at') },
      tags: cell('tags')?.split('; ') ?? [],
      consent: readConsent(cell('may_contact'), contact),
      ...readWords(cell),
      ...readRated(cell),
      ...readChanges(cell),
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
    // Where a review has no link of its own, its source's stands in for it.
    permalink: cell('url') === cell('source_url') ? null : cell('url'),
    isTruncated: cell('is_cut_off') === 'yes',
  };
}

function readRated(cell: Cells): Partial<Feedback> {
  const value = numberIn(cell('rating') ?? '');
  return {
    rating: value === null ? null : ratingIn(cell, value),
    stars: numberIn(cell('stars') ?? ''),
  };
}

function ratingIn(cell: Cells, value: number): Rating | null {
  const [best, worst] = [numberIn(cell('best_rating') ?? ''), numberIn(cell('worst_rating') ?? '')];
  return ratingOf(value, best, worst);
}

/** Files of an earlier version keep addresses of those only who allowed it. */
function readConsent(mayContact: string | null, contact: string | null): Feedback['consent'] {
  if (mayContact !== null) return { contact: mayContact === 'yes' };
  return contact === null ? null : { contact: true };
}

function readChanges(cell: Cells): Partial<Feedback> {
  const edited = cell('edited_at');
  const photos = numberIn(cell('photos') ?? '');
  const vanishedAt = cell('vanished_at');
  const translated = { original: cell('original_text'), language: cell('original_language') };
  return {
    editions: readEditions(cell('earlier_wordings')),
    ...(edited !== null && { editedAt: edited === 'yes' ? null : edited }),
    ...(cell('is_translation') === 'yes' && { translated }),
    ...(photos !== null && { photos }),
    ...(vanishedAt !== null && { vanishedAt }),
  };
}

/** Somebody may have changed them in the sheet: then the review comes back without them. */
function readEditions(raw: string | null): Feedback['editions'] {
  const { value, broken } = parseJson(raw ?? '[]');
  const parsed = v.safeParse(v.array(editionSchema), value);
  return broken === null && parsed.success ? parsed.output : [];
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

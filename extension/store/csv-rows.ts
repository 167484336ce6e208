import Papa from 'papaparse';
import type { Answer, Feedback } from '../../shared/feedback/feedback.ts';
import type { KnownFeedback } from './known-feedback.ts';

type Cell = string | number | null;

/** Each column's heading and what stands in it. Append-only: spreadsheets refer to columns by their place. */
const COLUMNS: readonly (readonly [string, (item: KnownFeedback) => Cell])[] = [
  ['id', ({ feedback }) => feedback.id],
  ['business', ({ feedback }) => feedback.businessId],
  ['source', ({ feedback }) => feedback.source.name],
  ['source_kind', ({ feedback }) => feedback.source.kind],
  ['url', ({ feedback }) => feedback.permalink ?? feedback.source.url],
  ['author', ({ feedback }) => feedback.author.name],
  ['contact', ({ feedback }) => feedback.author.contact],
  ['written_at', ({ feedback }) => feedback.writtenAt],
  ['written_at_precision', ({ feedback }) => feedback.writtenAtPrecision],
  ['captured_at', ({ feedback }) => feedback.capturedAt],
  ['rating', ({ feedback }) => feedback.rating?.value ?? null],
  ['best_rating', ({ feedback }) => feedback.rating?.best ?? null],
  ['stars', ({ feedback }) => feedback.stars],
  ['nps', ({ feedback }) => cellOf(feedback.answers['nps'])],
  ['csat', ({ feedback }) => cellOf(feedback.answers['csat'])],
  ['ces', ({ feedback }) => cellOf(feedback.answers['ces'])],
  ['other_answers', ({ feedback }) => otherAnswers(feedback.answers)],
  ['title', ({ feedback }) => feedback.title],
  ['text', ({ feedback }) => feedback.text],
  ['language', ({ feedback, analysis }) => feedback.language ?? analysis?.analysis?.language ?? ''],
  ['reply', ({ feedback }) => feedback.reply?.text ?? null],
  ['replied_at', ({ feedback }) => feedback.reply?.at ?? null],
  ['touchpoint', ({ feedback }) => feedback.touchpoint],
  ['stage', ({ feedback }) => feedback.stage],
  ['tags', ({ feedback }) => feedback.tags.join('; ')],
  ['status', ({ feedback }) => feedback.handling.status],
  ['notes', ({ feedback }) => feedback.handling.notes],
  ['due', ({ feedback }) => feedback.handling.due],
  ['sentiment', ({ analysis }) => analysis?.analysis?.sentiment.label ?? null],
  ['sentiment_score', ({ analysis }) => analysis?.analysis?.sentiment.score ?? null],
  ['themes', ({ analysis }) => themesOf(analysis)],
  ['source_url', ({ feedback }) => feedback.source.url],
  ['worst_rating', ({ feedback }) => feedback.rating?.worst ?? null],
  ['may_contact', ({ feedback }) => feedback.consent && yesOrNo(feedback.consent.contact)],
  ['is_cut_off', ({ feedback }) => (feedback.isTruncated ? 'yes' : null)],
  ['edited_at', ({ feedback }) => editedOf(feedback)],
  ['is_translation', ({ feedback }) => (feedback.translated === undefined ? null : 'yes')],
  ['original_text', ({ feedback }) => feedback.translated?.original ?? null],
  ['original_language', ({ feedback }) => feedback.translated?.language ?? null],
  ['photos', ({ feedback }) => feedback.photos ?? null],
  ['earlier_wordings', ({ feedback }) => editionsOf(feedback)],
  ['vanished_at', ({ feedback }) => feedback.vanishedAt ?? null],
];

/** An apostrophe before what a spreadsheet would compute: a review may hold a formula that sends the sheet away. */
const OPTIONS = { escapeFormulae: true, newline: '\r\n' } as const;

const OWN_COLUMNS = ['nps', 'csat', 'ces'];

/**
 * The headings.
 *
 * @returns The first line of the CSV, with its end.
 */
export function csvHeader(): string {
  return linesOf([COLUMNS.map(([heading]) => heading)]);
}

/**
 * Writes feedback as rows.
 *
 * @param items - Some of it.
 * @returns A row for each, with its end; text that begins with `=`, `+`, `-`, `@`, tab or CR has an apostrophe before it.
 */
export function csvRows(items: readonly KnownFeedback[]): string {
  return linesOf(items.map((item) => COLUMNS.map(([, cell]) => cell(item))));
}

function linesOf(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0
    ? ''
    : Papa.unparse(
        rows.map((row) => [...row]),
        OPTIONS,
      ) + OPTIONS.newline;
}

function cellOf(answer: Answer | undefined): Cell {
  if (answer === undefined) return null;
  return typeof answer === 'number' || typeof answer === 'string' ? answer : answer.join('; ');
}

function otherAnswers(answers: Readonly<Record<string, Answer>>): Cell {
  const others = Object.entries(answers).filter(([question]) => !OWN_COLUMNS.includes(question));
  return others.map(([question, answer]) => `${question}: ${cellOf(answer)}`).join('; ');
}

function yesOrNo(isSo: boolean): Cell {
  return isSo ? 'yes' : 'no';
}

/** Changed at a time that nobody knows is changed all the same. */
function editedOf({ editedAt }: Feedback): Cell {
  return editedAt === null ? 'yes' : (editedAt ?? null);
}

/** As JSON, since each has a date, a title and a rating of its own. */
function editionsOf({ editions }: Feedback): Cell {
  return editions.length === 0 ? null : JSON.stringify(editions);
}

function themesOf(analysis: KnownFeedback['analysis']): Cell {
  const themes = analysis?.analysis?.themes ?? [];
  return themes.map(({ theme, polarity }) => `${theme}: ${polarity}`).join('; ');
}

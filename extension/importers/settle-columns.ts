import { checkField, isNumberColumn, isRated, type ColumnSample } from './column-check.ts';
import type { Field } from './column-names/column-names.ts';
import { columnWords, WORDED_RANK, type NamedColumn } from './name-column.ts';

/** A column on its way to what it holds. */
export interface DescribedColumn {
  readonly column: number;
  readonly name: string;
  readonly named: NamedColumn | null;
  readonly sample: ColumnSample;
  /** Whether nothing is to be guessed about it. */
  readonly isDecided: boolean;
  /** Settled step by step. */
  field: Field | null;
  /** Whether it is kept as an answer, whatever its name says. */
  isAsked: boolean;
}

/** Words for an owner's reply where there is something to reply to, and for a customer's answer where there is not. */
const RESPONSE = /^(?:review )?(?:response|answer)(?: (?:text|body|content|comment|snippet))?$/;
const RESPONSE_DATE =
  /^(?:review )?(?:response|responded|answer|answered) (?:iso )?(?:date|time|at|on|created|updated|timestamp)\b/;

/** What survey tools call the number that was chosen. */
const ANSWERED = /^(?:answer|response|value|result|answer value|response value|points)$/;
/** What an answer to "would you recommend us" makes of the customer. */
const GROUP = /^(?:promoter|passive|detractor|neutral)s?$/i;

/** Names by which scrapers tell places apart. */
const PLACE = /^(?:place|location|business|hotel|restaurant|google) id$|^(?:cid|fid)$/;

/** Fields of which a row has one; what a second question says of them is another answer. */
const SINGLE: readonly Field[] = ['rating', 'grade', 'nps', 'csat', 'ces', 'recommends'];

/** What a customer writes. */
const WRITTEN: ReadonlySet<Field> = new Set<Field>(['text', 'positive', 'negative']);

/** Rows from which it is no chance that a column says the same in all of them. */
const TELLING_ROWS = 3;

/** "How was your visit? [Food]": a row of a grid of questions. */
const GRID_ROW = /^(.*\S)\s*\[[^\]]+\]\s*$/s;

/**
 * Settles what columns hold that can only be told from the other columns.
 *
 * @param columns - All filled columns, each understood by itself; changed in place.
 */
export function settleColumns(columns: readonly DescribedColumn[]): void {
  const guessed = columns.filter(({ isDecided }) => !isDecided);
  for (const each of guessed) if (isTicked(each)) ask(each);
  askGrids(guessed);
  settleReplies(columns, guessed);
  settleKinds(columns, guessed);
  settleNames(columns, guessed);
  for (const field of SINGLE) askSecond(columns, field);
}

function ask(column: DescribedColumn): void {
  column.field = null;
  column.isAsked = true;
}

/** A choice that could be ticked has a column of its own, which holds its name or nothing. */
function isTicked({ name, field, sample }: DescribedColumn): boolean {
  if (field !== null && !WRITTEN.has(field)) return false;
  const [cell = ''] = sample.cells;
  const words = columnWords(cell);
  const isSame = sample.facts.different === 1 && words !== '';
  return isSame && columnWords(name).endsWith(` ${words}`);
}

function askGrids(columns: readonly DescribedColumn[]): void {
  const rows = new Map<string, DescribedColumn[]>();
  for (const column of columns) {
    const question = GRID_ROW.exec(column.name.slice(0, 300))?.[1];
    if (question !== undefined) rows.set(question, [...(rows.get(question) ?? []), column]);
  }
  for (const grid of rows.values()) {
    if (grid.length > 1) for (const each of grid) ask(each);
  }
}

/** Beside a review a "response" is the owner's; in a survey it is the customer's. */
function settleReplies(
  columns: readonly DescribedColumn[],
  guessed: readonly DescribedColumn[],
): void {
  const holds = (field: Field): boolean => columns.some((each) => each.field === field);
  const isReviewed = columns.some(({ field, named, name }) => {
    const isNamed = (named?.rank ?? WORDED_RANK) < WORDED_RANK && !isResponse(name);
    return isNamed && field !== null && WRITTEN.has(field);
  });
  if (isReviewed && !holds('reply') && (holds('rating') || holds('author'))) {
    const reply = guessed.find(({ name, sample }) => isResponse(name) && !isNumberColumn(sample));
    if (reply !== undefined) reply.field = 'reply';
  }
  const dates = columns.filter(({ field }) => field === 'written-at');
  const replied = dates.filter(({ name, isDecided }) => {
    return !isDecided && RESPONSE_DATE.test(columnWords(name));
  });
  if (!holds('reply') || replied.length === dates.length) return;
  for (const each of replied) each.field = 'reply-at';
}

function isResponse(name: string): boolean {
  return RESPONSE.test(columnWords(name));
}

/** What a number counts for, another column says: the kind of the question, or the group that it puts the customer in. */
function settleKinds(
  columns: readonly DescribedColumn[],
  guessed: readonly DescribedColumn[],
): void {
  const holds = (field: Field): boolean => columns.some((each) => each.field === field);
  if (holds('answer-kind') && !holds('rating')) {
    const answer = guessed.find(({ field, name, sample }) => {
      return field === null && ANSWERED.test(columnWords(name)) && isNumberColumn(sample);
    });
    if (answer !== undefined) answer.field = 'rating';
  }
  const isGrouped = columns.some(({ sample: { cells } }) => {
    return cells.length > 0 && cells.every((cell) => GROUP.test(cell));
  });
  if (!isGrouped || holds('nps')) return;
  const rating = guessed.find(({ field }) => field === 'rating');
  if (rating !== undefined && checkField('nps', rating.sample) === 'nps') rating.field = 'nps';
}

/** The same title above all reviews, or the same name below them, is what they are about. */
function settleNames(
  columns: readonly DescribedColumn[],
  guessed: readonly DescribedColumn[],
): void {
  const authors = columns.filter(({ field }) => field === 'author');
  const isTold = columns.some(({ field }) => field === 'touchpoint');
  const isPlaced = columns.some(({ name }) => PLACE.test(columnWords(name)));
  for (const each of guessed) {
    const { different, filled } = each.sample.facts;
    if (different !== 1 || filled < (isPlaced ? 2 : TELLING_ROWS)) continue;
    const isOthers = each.field === 'author' && authors.some((other) => isTelling(other));
    if (each.field === 'title' || isOthers) each.field = isTold ? null : 'touchpoint';
  }
}

function isTelling({ sample }: DescribedColumn): boolean {
  return sample.facts.different > 1;
}

function askSecond(columns: readonly DescribedColumn[], field: Field): void {
  const same = columns.filter((each) => each.field === field);
  const best = same.toSorted((one, other) => rankOf(one) - rankOf(other))[0];
  for (const each of same) {
    const isWorded = !each.isDecided && rankOf(each) >= WORDED_RANK;
    if (each !== best && isWorded && isRated(each.sample)) ask(each);
  }
}

function rankOf({ named }: DescribedColumn): number {
  return named?.rank ?? WORDED_RANK;
}

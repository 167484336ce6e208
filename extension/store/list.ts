import type { SentimentLabel } from '../../shared/feedback/analysis.ts';
import type { Handling } from '../../shared/feedback/feedback.ts';
import type { StoredFeedback } from './feedback.ts';
import { linesOfBlock } from './line-blocks.ts';
import { compareLineKeys, readLine } from './list-line.ts';
import type { Answered, Line, LineKey } from './list-line.ts';
import type { Store } from './schema.ts';
import { searchWords } from './search-words.ts';

/** What the owner wants to see. Everything that is set must be true of each item. */
export interface FeedbackQuery {
  /** First and last ISO day, by UTC as `dayOf`; `null` for no end. */
  readonly from: string | null;
  readonly to: string | null;
  /** `Source.name`s; empty for all. */
  readonly sources: readonly string[];
  readonly label: SentimentLabel | null;
  readonly theme: string | null;
  /** 1 to 5: matches what rounds to it. */
  readonly stars: number | null;
  readonly status: Handling['status'] | null;
  /** What it must hold: a score's answer, stars, or words that were understood. */
  readonly answered: Answered | null;
  /** All words must occur in text, title or author, whatever their case and accents; empty for all. */
  readonly text: string;
  /** Most items to give back. */
  readonly limit: number;
  /** `FeedbackPage.next` of the page before; `null` for the first. */
  readonly after: string | null;
}

/** A part of the list. */
export interface FeedbackPage {
  /** Newest first. */
  readonly items: readonly StoredFeedback[];
  /** Where the next page goes on; `null` where this is the last. */
  readonly next: string | null;
}

const DAY_MS = 86_400_000;

/** Blocks that are read at a time: one for the first page, more where a filter matches seldom. */
const FIRST_BLOCKS = 1;
const MOST_BLOCKS = 64;

/** A place in the list before which, and one behind which, no line is read. */
interface Stretch {
  readonly first: LineKey;
  readonly last: LineKey;
}

/**
 * Reads a page of the list.
 *
 * @param store - The open store.
 * @param query - Filters, and where to go on.
 * @returns Newest first; empty where nothing matches.
 */
export async function feedbackPage(store: Store, query: FeedbackQuery): Promise<FeedbackPage> {
  const transaction = store.transaction(['lines', 'feedback', 'analyses']);
  // One more than is shown tells whether there is a next page.
  const lines = await findLines(transaction.objectStore('lines'), query, query.limit + 1);
  const shown = lines.slice(0, query.limit);
  const items = await Promise.all(
    shown.map(async ({ key: [, id] }): Promise<StoredFeedback | null> => {
      const [record, made] = await Promise.all([
        transaction.objectStore('feedback').get(id),
        transaction.objectStore('analyses').get(id),
      ]);
      return record ? { feedback: record.feedback, analysis: made?.analysis ?? null } : null;
    }),
  );
  const last = lines.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: items.filter((item) => item !== null),
    next: last === undefined ? null : JSON.stringify(last.key),
  };
}

/** What is needed of the object store `lines` to read it. */
interface ReadableBlocks {
  getAll(range: IDBKeyRange, count: number): Promise<string[]>;
  getAllKeys(range: IDBKeyRange, count: number): Promise<LineKey[]>;
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ key: LineKey } | null>;
}

async function findLines(
  blocks: ReadableBlocks,
  query: FeedbackQuery,
  wanted: number,
): Promise<readonly Line[]> {
  const stretch = stretchOf(query);
  const isMatch = matcherOf(query, stretch);
  const found: Line[] = [];
  let from = await startOf(blocks, stretch.first);
  let isFirst = true;
  for (let count = FIRST_BLOCKS; from !== null; count = Math.min(count * 4, MOST_BLOCKS)) {
    const range = IDBKeyRange.lowerBound(from, !isFirst);
    const [read, keys] = await Promise.all([
      blocks.getAll(range, count),
      blocks.getAllKeys(range, count),
    ]);
    for (const block of read) found.push(...isMatch(block));
    const last = keys.at(-1) ?? null;
    const isOver = last === null || keys.length < count || compareLineKeys(last, stretch.last) > 0;
    if (isOver || found.length >= wanted) return found.slice(0, wanted);
    from = last;
    isFirst = false;
  }
  return found.slice(0, wanted);
}

/** The block that the first line may be in begins at or before that line. */
async function startOf(blocks: ReadableBlocks, first: LineKey): Promise<LineKey | null> {
  const before = await blocks.openKeyCursor(IDBKeyRange.upperBound(first), 'prev');
  return before?.key ?? first;
}

function stretchOf(query: FeedbackQuery): Stretch {
  const newest = query.to === null ? Number.NaN : Date.parse(query.to) + DAY_MS - 1;
  const oldest = query.from === null ? Number.NaN : Date.parse(query.from);
  const first: LineKey = [Number.isNaN(newest) ? Number.NEGATIVE_INFINITY : -newest, ''];
  const last: LineKey = [Number.isNaN(oldest) ? Number.POSITIVE_INFINITY : -oldest, '\uffff'];
  const after = cursorOf(query.after);
  return { first: after !== null && compareLineKeys(after, first) > 0 ? after : first, last };
}

/** A cursor is one of ours; any other text begins the list anew. */
function cursorOf(after: string | null): LineKey | null {
  if (after === null) return null;
  try {
    const key: unknown = JSON.parse(after);
    if (!Array.isArray(key)) return null;
    const [order, id]: unknown[] = key;
    return typeof order === 'number' && typeof id === 'string' ? [order, id] : null;
  } catch {
    // No JSON, so none of ours.
    return null;
  }
}

function matcherOf(query: FeedbackQuery, stretch: Stretch): (block: string) => readonly Line[] {
  const words = searchWords(query.text);
  const sources = new Set(query.sources);
  const after = cursorOf(query.after);
  const isMatch = (line: Line): boolean =>
    compareLineKeys(line.key, stretch.first) >= 0 &&
    compareLineKeys(line.key, stretch.last) <= 0 &&
    (after === null || compareLineKeys(line.key, after) > 0) &&
    (sources.size === 0 || sources.has(line.source)) &&
    isOfKind(line, query) &&
    words.every((word) => line.words.includes(word));
  return (block) => {
    // Looking through the whole block first spares most of the reading where a word is rare.
    if (!words.every((word) => block.includes(word))) return [];
    return linesOfBlock(block)
      .filter((line) => words.every((word) => line.includes(word)))
      .map(readLine)
      .filter(isMatch);
  };
}

function isOfKind(line: Line, query: FeedbackQuery): boolean {
  const { label, stars, status, theme, answered } = query;
  return (
    (label === null || line.label === label) &&
    (status === null || line.status === status) &&
    (answered === null || line.answered.includes(`,${answered},`)) &&
    (theme === null || line.themes.includes(`,${theme},`)) &&
    (stars === null || (line.stars !== null && Math.round(line.stars) === stars))
  );
}

import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { searchable } from './search-words.ts';

/** What a piece of feedback may hold: the scores that rest on answers, and words that were understood. */
export const ANSWERED = ['stars', 'nps', 'csat', 'ces', 'text'] as const;
export type Answered = (typeof ANSWERED)[number];

/** Minus the time of writing in milliseconds, then the id: ascending is newest first. */
export type LineKey = [number, string];

/** What the list needs to know of a piece of feedback to find it, in few bytes. */
export interface Line {
  readonly key: LineKey;
  /** `Source.name`. */
  readonly source: string;
  /** Empty where there is no analysis. */
  readonly label: string;
  /** Stars in full; `null` where there are none. */
  readonly stars: number | null;
  readonly status: string;
  /** Ids with a comma before and behind each: `,price,speed,`; empty where there are none. */
  readonly themes: string;
  /** What of `ANSWERED` it holds, with commas as `themes`. */
  readonly answered: string;
  /** Title, text and author, searchable. */
  readonly words: string;
}

const FIELD_END = '\t';

/** What would end a field or a line too early, and what marks that. */
const RESERVED = /[%\t\n\r]/g;

/**
 * Sums up a piece of feedback for the list.
 *
 * @param feedback - As it is stored.
 * @param analysis - What we made of it; `null` where there is none.
 * @returns Its line.
 */
export function lineOf(feedback: Feedback, analysis: Analysis | null): Line {
  return {
    key: keyOfLine(feedback),
    source: feedback.source.name,
    label: analysis?.sentiment.label ?? '',
    stars: feedback.stars,
    status: feedback.handling.status,
    themes: listed((analysis?.themes ?? []).map((found) => found.theme)),
    answered: listed(ANSWERED.filter((answered) => hasAnswer(feedback, analysis, answered))),
    words: searchable(`${feedback.title ?? ''} ${feedback.text} ${feedback.author.name ?? ''}`),
  };
}

/**
 * Where a piece of feedback stands in the list.
 *
 * @param feedback - As it is stored.
 * @returns Its place; the time of capture where the time of writing is unknown or unreadable.
 */
export function keyOfLine(feedback: Pick<Feedback, 'id' | 'writtenAt' | 'capturedAt'>): LineKey {
  const times = [feedback.writtenAt ?? '', feedback.capturedAt].map((time) => Date.parse(time));
  return [-(times.find((time) => Number.isFinite(time)) ?? 0), feedback.id];
}

/**
 * Orders places in the list.
 *
 * @param one - A place.
 * @param other - A place.
 * @returns Below 0 where `one` is newer, above 0 where it is older, 0 where they are the same.
 */
export function compareLineKeys(one: LineKey, other: LineKey): number {
  if (one[0] !== other[0]) return one[0] - other[0];
  if (one[1] === other[1]) return 0;
  return one[1] < other[1] ? -1 : 1;
}

/**
 * Writes a line down.
 *
 * @param line - A line.
 * @returns Text without line break.
 */
export function writeLine(line: Line): string {
  const { key, source, label, stars, status, themes, answered, words } = line;
  return [...key, source, label, stars ?? '', status, themes, answered, words]
    .map((field) => String(field).replaceAll(RESERVED, encodeURIComponent))
    .join(FIELD_END);
}

/**
 * Reads a line that `writeLine` wrote.
 *
 * @param text - Text without line break.
 * @returns The line.
 */
export function readLine(text: string): Line {
  const fields = text.split(FIELD_END).map(unreserve);
  const [order = '0', id = '', source = '', label = '', stars = ''] = fields;
  const [status = '', themes = '', answered = '', words = ''] = fields.slice(5);
  return {
    key: [Number(order), id],
    source,
    label,
    stars: stars === '' ? null : Number(stars),
    status,
    themes,
    answered,
    words,
  };
}

function unreserve(field: string): string {
  return field.includes('%') ? decodeURIComponent(field) : field;
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `,${ids.join(',')},`;
}

function hasAnswer(feedback: Feedback, analysis: Analysis | null, answered: Answered): boolean {
  if (answered === 'stars') return feedback.stars !== null;
  if (answered === 'text') return analysis !== null;
  return typeof feedback.answers[answered] === 'number';
}

import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { factsOf, readFacts, writeFacts } from './line-facts.ts';
import type { LineFacts } from './line-facts.ts';
import { wordsOf } from './search-words.ts';

/** What a piece of feedback may hold: the scores that rest on answers, and words that were understood. */
export const ANSWERED = ['stars', 'nps', 'csat', 'ces', 'text'] as const;
export type Answered = (typeof ANSWERED)[number];

/** Minus the time of writing in milliseconds, then the id: ascending is newest first. */
export type LineKey = [number, string];

/** What the list needs to know of a piece of feedback to find it. */
export interface Line {
  readonly key: LineKey;
  /** What it can be filtered by: see `termOf`. */
  readonly terms: readonly string[];
  /** The words of title, text and author: see `wordsOf`. */
  readonly words: readonly string[];
  /** What is counted of it; `null` in a line that an older version wrote. */
  readonly facts: LineFacts | null;
}

/** What the list can be filtered by. */
export type TermKind =
  | 'source'
  | 'business'
  | 'touchpoint'
  | 'tag'
  | 'label'
  | 'theme'
  | 'stars'
  | 'status'
  | 'answered';

const FIELD_END = '\t';
const LIST_END = '\v';

/** What would end a field or a line too early, and what marks that. */
const RESERVED = /[%\t\n\v\r]/g;

/**
 * Names what feedback is filtered by.
 *
 * @param kind - Of what sort it is.
 * @param value - What it must be.
 * @returns The name that all feedback of which this is true has among its terms.
 */
export function termOf(kind: TermKind, value: string | number): string {
  return `${kind}=${value}`;
}

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
    terms: termsOf(feedback, analysis),
    words: wordsOf(textOfLine(feedback)),
    facts: factsOf(feedback, analysis),
  };
}

/**
 * What feedback can be filtered by.
 *
 * @param feedback - As it is stored.
 * @param analysis - What we made of it; `null` where there is none.
 * @returns Its terms.
 */
export function termsOf(feedback: Feedback, analysis: Analysis | null): readonly string[] {
  const { stars, source, handling, businessId, touchpoint, tags } = feedback;
  const themes = new Set((analysis?.themes ?? []).map((found) => termOf('theme', found.theme)));
  return [
    termOf('source', source.name),
    termOf('business', businessId),
    ...(touchpoint === null ? [] : [termOf('touchpoint', touchpoint)]),
    ...new Set(tags.map((tag) => termOf('tag', tag))),
    termOf('status', handling.status),
    ...(stars === null ? [] : [termOf('stars', Math.round(stars))]),
    ...(analysis === null ? [] : [termOf('label', analysis.sentiment.label)]),
    ...ANSWERED.filter((answered) => hasAnswer(feedback, analysis, answered)).map((answered) =>
      termOf('answered', answered),
    ),
    ...themes,
  ];
}

/**
 * What of a piece of feedback is searched.
 *
 * @param feedback - As it is stored.
 * @returns Title, text and author.
 */
export function textOfLine({ title, text, author }: Feedback): string {
  return `${title ?? ''} ${text} ${author.name ?? ''}`;
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
export function writeLine({ key, terms, words, facts }: Line): string {
  const [order, id] = key;
  const listed = terms.map(reserved).join(LIST_END);
  const counted = facts === null ? [] : [writeFacts(facts)];
  return [String(order), reserved(id), listed, words.join(' '), ...counted].join(FIELD_END);
}

/**
 * Reads a line that `writeLine` wrote.
 *
 * @param text - Text without line break.
 * @returns The line.
 */
export function readLine(text: string): Line {
  const [order = '0', id = '', terms = '', words = '', facts] = text.split(FIELD_END);
  return {
    key: [Number(order), unreserve(id)],
    terms: terms.split(LIST_END).map(unreserve),
    words: words === '' ? [] : words.split(' '),
    facts: facts === undefined ? null : readFacts(facts),
  };
}

/**
 * Reads only where a line stands, which takes a part of the time.
 *
 * @param text - Text that `writeLine` wrote.
 * @returns The line's key.
 */
export function readLineKey(text: string): LineKey {
  const order = text.indexOf(FIELD_END);
  return [
    Number(text.slice(0, order)),
    unreserve(text.slice(order + 1, text.indexOf(FIELD_END, order + 1))),
  ];
}

/**
 * Whether a line tells what is counted of it.
 *
 * @param text - Text that `writeLine` wrote.
 * @returns False for one of an older version.
 */
export function hasFacts(text: string): boolean {
  return text.endsWith(']');
}

function reserved(field: string): string {
  return field.replaceAll(RESERVED, encodeURIComponent);
}

function unreserve(field: string): string {
  return field.includes('%') ? decodeURIComponent(field) : field;
}

function hasAnswer(feedback: Feedback, analysis: Analysis | null, answered: Answered): boolean {
  if (answered === 'stars') return feedback.stars !== null;
  if (answered === 'text') return analysis !== null;
  return typeof feedback.answers[answered] === 'number';
}

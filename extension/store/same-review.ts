import type { Feedback } from '../../shared/feedback/feedback.ts';
import { searchable } from './search-words.ts';

/** Fewer letters in common than this may be chance: "Great place", say. */
const TELLING_LETTERS = 24;

/** A cut text is known to be a beginning, so that fewer letters tell. */
const TELLING_CUT_LETTERS = 12;

/** Share of threes of letters that two wordings have in common where one is an edit of the other. */
const EDIT_LIKENESS = 0.7;

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/**
 * What reviews of one writer share, whatever their ids: by it a review is looked up that was edited since.
 *
 * @param feedback - Any feedback.
 * @returns Source, business and author as one text; `null` where there is no name to go by.
 */
export function writerOf(feedback: Feedback): string | null {
  const author = lettersOf(feedback.author.name ?? '');
  if (author === '' || feedback.source.kind === 'widget') return null;
  return [feedback.source.name, feedback.businessId, author].join('\u0000');
}

/**
 * Whether the site itself gave the id, so that another id is another review.
 *
 * @param feedback - Any feedback.
 * @returns False for the ids of `fingerprintIdentity`.
 */
export function hasSiteId(feedback: Pick<Feedback, 'id' | 'source'>): boolean {
  return !feedback.id.startsWith(`${feedback.source.name}:~`);
}

/**
 * How sure it is that two texts of one writer are the same review, cut, extended or edited.
 *
 * @param one - As stored.
 * @param other - As seen.
 * @returns 0 where they are two reviews, up to 1 where the wording is the same.
 */
export function likenessOf(one: Feedback, other: Feedback): number {
  if (hasSiteId(one) && hasSiteId(other)) return 0;
  if (areOtherRows(one, other)) return 0;
  const [short, long] = byLength(one, other);
  if (short.letters === '') return 0;
  if (short.letters === long.letters || isContained(short, long)) return 1;
  if (short.letters.length < TELLING_LETTERS) return 0;
  const end = short.isCut || long.isCut ? short.letters.length : long.letters.length;
  const likeness = sharedThrees(short.letters, long.letters.slice(0, end));
  return likeness >= EDIT_LIKENESS ? likeness : 0;
}

/** A text without what rendering may change. */
interface Wording {
  readonly letters: string;
  readonly isCut: boolean;
}

function byLength(one: Feedback, other: Feedback): readonly [Wording, Wording] {
  const [a, b] = [wordingOf(one), wordingOf(other)];
  return a.letters.length <= b.letters.length ? [a, b] : [b, a];
}

function wordingOf({ text, isTruncated }: Feedback): Wording {
  return { letters: lettersOf(text), isCut: isTruncated };
}

/**
 * A form's regulars write much the same every month, and importing tells rows of one wording apart on purpose: of two
 * rows only one of the same moment with another wording may be an edit.
 */
function areOtherRows(one: Feedback, other: Feedback): boolean {
  if (one.source.kind !== 'import' || other.source.kind !== 'import') return false;
  const isOfOneMoment = one.writtenAt !== null && one.writtenAt === other.writtenAt;
  return !isOfOneMoment || lettersOf(one.text) === lettersOf(other.text);
}

function isContained(short: Wording, long: Wording): boolean {
  const { length } = short.letters;
  if (short.isCut && length >= TELLING_CUT_LETTERS && long.letters.startsWith(short.letters)) {
    return true;
  }
  return length >= TELLING_LETTERS && long.letters.includes(short.letters);
}

/** Dice's coefficient over threes of letters. */
function sharedThrees(one: string, other: string): number {
  const threes = threesOf(one);
  const others = threesOf(other);
  const shared = [...threes].filter((three) => others.has(three)).length;
  return (2 * shared) / (threes.size + others.size);
}

function threesOf(letters: string): ReadonlySet<string> {
  const threes = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) threes.add(letters.slice(at, at + 3));
  return threes;
}

function lettersOf(text: string): string {
  return searchable(text).replaceAll(NO_LETTER, '');
}

import type { Rating } from '../../shared/feedback/feedback.ts';
import { readDate } from '../../shared/reading/dates.ts';
import { readRating } from '../../shared/reading/ratings.ts';
import { type Answer, climb, type Ground } from './climb.ts';
import { selectAll } from './dom.ts';
import { readEarlier } from './earlier-wordings.ts';
import type { FieldName, Recipe, Rung } from './recipe.ts';
import { isReplyHeading } from './repeated/reply-words.ts';
import type { ReviewOnPage } from './review-on-page.ts';
import { languageNamedIn } from './translations.ts';

/** Longest name, title and date that are believed, in characters; longer ones are prose. */
const MAX_NAME = 120;
const MAX_TITLE = 300;
const MAX_DATE = 120;
/** Longest tag of a language that is believed, in characters. */
const MAX_TAG = 35;
/** Most photos that one review is believed to have. */
const MAX_PHOTOS = 200;

/** What `Way.gives` may give for a rating where a site asks for no points: whether they recommend it. */
const VOTES: Readonly<Record<string, Rating>> = {
  recommended: { value: 1, best: 1, worst: 0 },
  'not recommended': { value: 0, best: 1, worst: 0 },
};

/** What is needed to understand a card. */
export interface CardContext {
  readonly now: Date;
  /** Language of the page. */
  readonly language: string | null;
  /** Address of the page, to complete links. */
  readonly url: string;
}

/**
 * Reads one card by a recipe's ladders.
 *
 * @param recipe - How to read the site.
 * @param ground - The card.
 * @param context - What is known of the page.
 * @returns The review; what no rung could read is `null`.
 */
export function readCard(recipe: Recipe, card: Ground, context: CardContext): ReviewOnPage {
  const earlier = earlierIn(recipe, card);
  const ground = earlier.length === 0 ? card : { ...card, skipped: earlier };
  const rungs = new Map<FieldName, Rung>();
  const read = <Value>(field: FieldName, accept: (text: string) => Value | null): Value | null =>
    noted(rungs, field, climb(recipe.fields[field], ground, accept));
  const reading = {
    rating: (text: string) => points(text, recipe.scale ?? null),
    date: (text: string) => dateText(text, context),
    title,
  };
  const date = read('date', reading.date);
  const replyDate = read('replyDate', reading.date);
  return {
    id: read('id', name),
    author: read('author', (text) => person(text, context)),
    rating: read('rating', reading.rating),
    dates: date === null ? [] : [date],
    title: read('title', reading.title),
    text: read('text', whole) ?? '',
    language: read('language', languageTag),
    reply: read('reply', (text) => answerIn(text, context)),
    replyDates: replyDate === null ? [] : [replyDate],
    permalink: read('permalink', (text) => absolute(text, context.url)),
    isTruncated: read('truncated', whole) !== null,
    edited: read('edited', note),
    ...translationIn(read, context),
    photos: read('photos', photosIn),
    earlier: recipe.earlier === undefined ? [] : readEarlier(recipe.earlier, earlier, reading),
    element: card.card,
    rungs,
  };
}

function name(text: string): string | null {
  return upTo(text, MAX_NAME);
}

/** Neither the day nor the line above an answer is anybody. */
function person(text: string, context: CardContext): string | null {
  const isOther = isReplyHeading(text) || (/\d/.test(text) && dateText(text, context) !== null);
  return isOther ? null : name(text);
}

/** Longest line with a day and nothing else, in characters. */
const DAY_LENGTH = 30;
/** A numeric day, which stands before the words of an answer. */
const DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s+(?=\S)/;

/** An answer without the lines above it; these alone are none. */
function answerIn(text: string, context: CardContext): string | null {
  const lines = text.split('\n');
  const isDay = (line: string): boolean =>
    line.length <= DAY_LENGTH && dateText(line, context) !== null;
  const isAbove = (line: string, at: number): boolean =>
    line === '' || isReplyHeading(line) || (at < lines.length - 1 && isDay(line));
  const first = lines.findIndex((line, at) => !isAbove(line, at));
  return first === -1 ? null : lines.slice(first).join('\n').replace(DAY, '');
}

function title(text: string): string | null {
  return upTo(text, MAX_TITLE);
}

function note(text: string): string | null {
  return upTo(text, MAX_DATE);
}

function languageTag(text: string): string | null {
  return upTo(text, MAX_TAG);
}

function whole(text: string): string {
  return text;
}

function earlierIn({ earlier }: Recipe, { roots }: Ground): readonly Element[] {
  return earlier === undefined ? [] : roots.flatMap((root) => selectAll(root, earlier.at));
}

type ReadField = <Value>(field: FieldName, accept: (text: string) => Value | null) => Value | null;

/** What holds the original may be there without a word on it: then it is one all the same. */
function translationIn(
  read: ReadField,
  { language }: CardContext,
): Pick<ReviewOnPage, 'isTranslated' | 'original' | 'originalLanguage'> {
  const says = read('translated', note);
  const original = read('original', whole);
  return {
    isTranslated: says !== null || original !== null,
    original,
    originalLanguage: says && languageNamedIn(says, language),
  };
}

/** A count by itself, or a word with one in it: "3 photos". */
function photosIn(text: string): number | null {
  const count = Number(/\d+/.exec(text)?.[0] ?? 0);
  return count > 0 && count <= MAX_PHOTOS ? count : null;
}

/**
 * A link made whole.
 *
 * @param link - As the page has it.
 * @param base - Address of the page.
 * @returns The address; `null` where it is none that can be opened, such as `javascript:`.
 */
export function absolute(link: string, base: string): string | null {
  if (madeWhole.has(link)) return link;
  const url = URL.parse(link, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (madeWhole.size >= MAX_WHOLE) madeWhole.clear();
  madeWhole.add(url.href);
  return url.href;
}

/** Links that were made whole lately: each is asked for again on its way. */
const madeWhole = new Set<string>();
const MAX_WHOLE = 5000;

function noted<Value>(
  rungs: Map<FieldName, Rung>,
  field: FieldName,
  answer: Answer<Value> | null,
): Value | null {
  if (answer === null) return null;
  rungs.set(field, answer.rung);
  return answer.value;
}

function upTo(text: string, length: number): string | null {
  return text !== '' && text.length <= length ? text : null;
}

function dateText(text: string, context: CardContext): string | null {
  if (text.length > MAX_DATE) return null;
  const { now, language } = context;
  return readDate(text, { now, language, dayFirst: null }) === null ? null : text;
}

function points(text: string, scale: number | null): Rating | null {
  const vote = VOTES[text];
  if (vote !== undefined) return vote;
  const rating = readRating(text, scale);
  return rating === null || rating.value === 0 ? null : rating;
}

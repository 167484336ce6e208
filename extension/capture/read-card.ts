import type { Rating } from '../../shared/feedback/feedback.ts';
import { readDate } from '../../shared/reading/dates.ts';
import { readRating } from '../../shared/reading/ratings.ts';
import { type Answer, climb, type Ground } from './climb.ts';
import type { FieldName, Recipe, Rung } from './recipe.ts';
import { type ReviewOnPage, reviewOnPage } from './review-on-page.ts';

/** Longest name, title and date that are believed, in characters; longer ones are prose. */
const MAX_NAME = 120;
const MAX_TITLE = 300;
const MAX_DATE = 120;

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
export function readCard(recipe: Recipe, ground: Ground, context: CardContext): ReviewOnPage {
  const rungs = new Map<FieldName, Rung>();
  const read = <Value>(field: FieldName, accept: (text: string) => Value | null): Value | null =>
    noted(rungs, field, climb(recipe.fields[field], ground, accept));
  const asDate = (text: string): string | null => dateText(text, context);
  const date = read('date', asDate);
  const replyDate = read('replyDate', asDate);
  return reviewOnPage({
    id: read('id', (text) => upTo(text, MAX_NAME)),
    author: read('author', (text) => upTo(text, MAX_NAME)),
    rating: read('rating', (text) => points(text, recipe.scale ?? null)),
    dates: date === null ? [] : [date],
    title: read('title', (text) => upTo(text, MAX_TITLE)),
    text: read('text', (text) => text) ?? '',
    language: read('language', (text) => upTo(text, 35)),
    reply: read('reply', (text) => text),
    replyDates: replyDate === null ? [] : [replyDate],
    permalink: read('permalink', (text) => absolute(text, context.url)),
    isTruncated: read('truncated', (text) => text) !== null,
    element: ground.card,
    rungs,
  });
}

/**
 * A link made whole.
 *
 * @param link - As the page has it.
 * @param base - Address of the page.
 * @returns The address; `null` where it is none that can be opened, such as `javascript:`.
 */
export function absolute(link: string, base: string): string | null {
  const url = URL.parse(link, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

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
  const rating = readRating(text, scale);
  return rating === null || rating.value === 0 ? null : rating;
}

import { readDate } from '../../../shared/reading/dates.ts';
import { ratingOf, readRating } from '../../../shared/reading/ratings.ts';
import type { FieldName, Rung } from '../recipe.ts';
import { type ReviewOnPage, reviewOnPage } from '../review-on-page.ts';
import { tidy } from '../visible-text.ts';
import { unescapeEntities } from './entities.ts';

/** Most properties of one thing that are looked at. */
const MAX_PROPERTIES = 200;
const MAX_LETTERS = 20_000;
const MAX_NAME = 120;
const MAX_TITLE = 300;
const MAX_DATE = 60;

/** What sites call the parts of a review, bare of signs and in small letters, likelier names first. */
const NAMES = {
  id: ['reviewid', 'id', 'uuid', 'encryptedid', 'reviewkey', 'guid'],
  author: [
    'author',
    'authorname',
    'reviewer',
    'reviewername',
    'consumer',
    'customer',
    'customername',
    'user',
    'username',
    'usernickname',
    'nickname',
    'displayname',
    'createdby',
    'userprofile',
  ],
  rating: ['rating', 'stars', 'starrating', 'reviewrating', 'ratingvalue', 'score', 'reviewscore'],
  date: [
    'publisheddate',
    'datepublished',
    'publishedat',
    'submissiontime',
    'submittedat',
    'createdat',
    'createddate',
    'creationdate',
    'datecreated',
    'dateposted',
    'reviewdate',
    'date',
    'writtenat',
    'timestamp',
    'dates',
  ],
  title: ['title', 'reviewtitle', 'headline', 'heading', 'subject'],
  text: ['text', 'reviewtext', 'reviewbody', 'body', 'comment', 'content', 'message', 'fulltext'],
  language: ['language', 'lang', 'locale'],
  reply: [
    'reply',
    'ownerreply',
    'ownerresponse',
    'response',
    'businessreply',
    'businessresponse',
    'merchantreply',
    'businessownerreplies',
  ],
} as const;

const PERSON = ['displayname', 'name', 'username', 'nickname', 'fullname', 'firstname'] as const;
const POINTS = ['value', 'ratingvalue', 'rating', 'score', 'stars', 'overall'] as const;
const BEST = ['best', 'bestrating', 'max', 'scale', 'ratingrange'] as const;
const MOMENT = [...NAMES.date, 'utcdatetime', 'iso', 'value'] as const;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** What a state's part stands for that only names another: Apollo's `{"__ref": "User:1"}`. */
export type Resolve = (value: unknown) => unknown;

/** A review of a state, with its points and their scale as stated. */
export interface StateReview {
  readonly review: ReviewOnPage;
  readonly points: number;
  /** `null` where the state does not say it: then the other reviews of the list may tell. */
  readonly best: number | null;
}

/**
 * Reads a thing of a page's state as a review.
 *
 * @param thing - Any object.
 * @param resolve - Finds what a reference stands for.
 * @param now - The current time.
 * @returns The review; `null` where it has no rating, or neither words nor name and date, as most things have not.
 */
export function reviewOfState(thing: object, resolve: Resolve, now: Date): StateReview | null {
  const properties = propertiesOf(thing);
  const at = (names: readonly string[]): unknown => resolve(firstOf(properties, names));
  const rated = ratingIn(at(NAMES.rating));
  if (rated === null) return null;
  const text = wordsIn(at(NAMES.text), NAMES.text) ?? '';
  const author = short(wordsIn(at(NAMES.author), PERSON), MAX_NAME);
  const date = dateIn(at(NAMES.date), now);
  // Two of the three: a name and a date, or words and either.
  const parts = [text || null, author, date].filter((part) => part !== null);
  if (parts.length < 2) return null;
  const known = {
    id: idIn(at(NAMES.id)),
    author,
    rating: ratingOf(rated.points, rated.best),
    dates: date === null ? [] : [date],
    title: short(wordsIn(at(NAMES.title), []), MAX_TITLE),
    text,
    language: languageIn(at(NAMES.language)),
    ...replyIn(at(NAMES.reply), resolve, now),
  };
  const review = reviewOnPage({ ...known, rungs: rungsOf({ ...known, date }) });
  return { review, ...rated };
}

/** Of several answers none is known to be the owner's. */
function replyIn(
  value: unknown,
  resolve: Resolve,
  now: Date,
): Pick<ReviewOnPage, 'reply' | 'replyDates'> {
  const answer: unknown = Array.isArray(value) && value.length === 1 ? resolve(value[0]) : value;
  const reply = wordsIn(answer, [...NAMES.text, ...NAMES.reply]);
  const date = reply === null ? null : dateIn(answer, now);
  return { reply, replyDates: date === null ? [] : [date] };
}

const TOLD: readonly FieldName[] = ['id', 'author', 'rating', 'date', 'title', 'text', 'reply'];

function rungsOf(known: Readonly<Partial<Record<string, unknown>>>): ReadonlyMap<FieldName, Rung> {
  const told = TOLD.filter((field) => (known[field] ?? '') !== '');
  return new Map(told.map((field) => [field, 'structured'] as const));
}

type Properties = ReadonlyMap<string, unknown>;

/** `review_id`, `reviewId` and `reviewId({"full":true})` are one name. */
function propertiesOf(thing: object): Properties {
  const properties = new Map<string, unknown>();
  for (const [key, value] of Object.entries(thing).slice(0, MAX_PROPERTIES)) {
    const name = key
      .slice(0, MAX_NAME)
      .replace(/[({].*$/s, '')
      .replaceAll(/[^a-z]/gi, '')
      .toLowerCase();
    if (!properties.has(name)) properties.set(name, value);
  }
  return properties;
}

function firstOf(properties: Properties, names: readonly string[]): unknown {
  for (const name of names) {
    const value = properties.get(name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return null;
}

/** A string, or that of a thing around it. */
function wordsIn(value: unknown, names: readonly string[]): string | null {
  if (typeof value === 'string') return words(value);
  if (!isThing(value)) return null;
  const inner = firstOf(propertiesOf(value), names);
  return typeof inner === 'string' ? words(inner) : null;
}

function words(text: string): string | null {
  return tidy(unescapeEntities(text.slice(0, MAX_LETTERS))) || null;
}

function short(text: string | null, most: number): string | null {
  return text === null || text.length > most ? null : text;
}

function ratingIn(value: unknown): Pick<StateReview, 'points' | 'best'> | null {
  const properties = isThing(value) ? propertiesOf(value) : null;
  const points = pointsIn(properties === null ? value : firstOf(properties, POINTS));
  if (points === null || points <= 0) return null;
  const best = properties === null ? null : pointsIn(firstOf(properties, BEST));
  return best !== null && points > best ? null : { points, best };
}

function pointsIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  return /^\d{1,3}(?:\.\d+)?$/.test(value) ? Number(value) : (readRating(value, 5)?.value ?? null);
}

function dateIn(value: unknown, now: Date): string | null {
  const inner = isThing(value) ? firstOf(propertiesOf(value), MOMENT) : value;
  const text = typeof inner === 'number' ? String(inner) : inner;
  if (typeof text !== 'string' || text.length > MAX_DATE) return null;
  return readDate(text, { now, language: null, dayFirst: null }) === null ? null : text;
}

function idIn(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[^\s]{1,120}$/.test(text) ? text : null;
}

function languageIn(value: unknown): string | null {
  return typeof value === 'string' && LANGUAGE.test(value) ? value : null;
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

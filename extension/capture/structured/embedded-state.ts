import { ratingOf } from '../../../shared/reading/ratings.ts';
import type { Searchable } from '../dom.ts';
import type { ReviewOnPage } from '../review-on-page.ts';
import type { Steps } from '../slices.ts';
import { unflattened } from './flat-state.ts';
import { type Resolve, reviewOfState, type StateReview } from './review-of-state.ts';
import { stateTexts } from './state-texts.ts';

/** Most values of a page's states that are looked at, and the deepest. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 40;
/** Most reviews that are taken. */
const MAX_REVIEWS = 5000;
/** Values between two rests. */
const REST_AFTER = 500;
/** Levels below a name for which it holds: `reviews`, `edges`, an entry, `node`. */
const NAMED_LEVELS = 4;

/** Names of lists of reviews, and of what only speaks of them. */
const NAMED = /reviews?|testimonials?/i;
const ONLY_ABOUT = /count|number|total|aggregate|summar|distribution|config|label|filter|settings/i;
/** Lists of reviews of somebody else. */
const OTHERS = /similar|related|recommended|sponsored|other|nearby|recent/i;
/** Share of the reviews of a list that must have all that makes a review, for the list to stand alone. */
const UNMISTAKABLE = 0.9;

/** What a page's embedded state says. */
export interface StateReviews {
  /** Every review in it. */
  readonly reviews: readonly ReviewOnPage[];
  /** Those that are reviews beyond doubt, and of one list, so that they may stand alone. */
  readonly unmistakable: readonly ReviewOnPage[];
  /** Scripts of which only parts were read, because they are too long. */
  readonly inPart: number;
}

/**
 * Reads the reviews of the state from which a page was made: `__NEXT_DATA__`, `__APOLLO_STATE__`, `__NUXT_DATA__` and any
 * JSON in its scripts.
 *
 * Nobody sees it, and nothing of it is run. It is searched for things that look like reviews under a name that says so.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @param now - The current time.
 * @returns Its reviews, in its order.
 * @yields {undefined} After some hundred values.
 */
export function* readState(roots: readonly Searchable[], now: Date): Steps<StateReviews> {
  const lists: List[] = [];
  const { values, inPart } = yield* stateTexts(roots);
  for (const value of values) {
    const state = Array.isArray(value) ? unflattened(value) : value;
    yield;
    lists.push(...(yield* listsIn(state, now)));
  }
  const rated = lists.map(({ reviews, isOthers }) => ({ reviews: scaled(reviews), isOthers }));
  const [largest] = rated
    .filter(({ isOthers }) => !isOthers)
    .toSorted((one, other) => other.reviews.length - one.reviews.length);
  return {
    reviews: rated.flatMap(({ reviews }) => reviews),
    unmistakable: largest && isUnmistakable(largest.reviews) ? largest.reviews : [],
    inPart,
  };
}

interface List {
  readonly reviews: StateReview[];
  readonly isOthers: boolean;
}

interface Place {
  readonly value: unknown;
  readonly depth: number;
  /** Levels for which a name around it still says that there are reviews. */
  readonly named: number;
  readonly isOthers: boolean;
  /** The list or store that it is an entry of. */
  readonly entryOf: object | null;
}

function* listsIn(state: unknown, now: Date): Steps<readonly List[]> {
  const lists = new Map<object | null, List>();
  const waiting: Place[] = [{ value: state, depth: 0, named: 0, isOthers: false, entryOf: null }];
  const resolve = resolverOf(state);
  let taken = 0;
  for (let count = 1; count <= MAX_VALUES && taken < MAX_REVIEWS; count += 1) {
    const place = waiting.pop();
    if (place === undefined) break;
    if (count % REST_AFTER === 0) yield;
    if (!isObject(place.value) || place.depth > MAX_DEPTH) continue;
    const review = isNamed(place) ? reviewOfState(place.value, resolve, now) : null;
    if (review === null) {
      // The last to wait is the first to be looked at.
      waiting.push(...partsOf(place, place.value).toReversed());
      continue;
    }
    taken += 1;
    const list = lists.get(place.entryOf) ?? { reviews: [], isOthers: place.isOthers };
    list.reviews.push(review);
    lists.set(place.entryOf, list);
  }
  return [...lists.values()];
}

function isNamed({ value, named }: Place): boolean {
  if (!isObject(value) || Array.isArray(value)) return false;
  const type: unknown = Object.getOwnPropertyDescriptor(value, '__typename')?.value;
  return named > 0 || (typeof type === 'string' && /review$/i.test(type));
}

function partsOf({ depth, named, isOthers, entryOf }: Place, value: object): readonly Place[] {
  if (Array.isArray(value)) {
    return value.slice(0, MAX_REVIEWS).map((each: unknown) => ({
      value: each,
      depth: depth + 1,
      named: named - 1,
      isOthers,
      entryOf: value,
    }));
  }
  return Object.entries(value)
    .filter(([, part]) => isObject(part))
    .map(([key, part]: readonly [string, unknown]) => {
      const isName = key.length < 80 && NAMED.test(key) && !ONLY_ABOUT.test(key);
      return {
        value: part,
        depth: depth + 1,
        named: isName ? NAMED_LEVELS : named - 1,
        isOthers: isOthers || OTHERS.test(key.slice(0, 80)),
        // `Review:1`, `Review:2` are entries of the store.
        entryOf: isName && key.includes(':') ? value : entryOf,
      };
    });
}

/** Apollo keeps things side by side and lets them name one another. */
function resolverOf(state: unknown): Resolve {
  const stores = isObject(state) ? [state, ...Object.values(state).filter(isObject)] : [];
  return (value) => {
    if (!isObject(value)) return value;
    const name: unknown = Object.getOwnPropertyDescriptor(value, '__ref')?.value;
    if (typeof name !== 'string') return value;
    const store = stores.find((each) => Object.hasOwn(each, name));
    return store === undefined ? null : Object.getOwnPropertyDescriptor(store, name)?.value;
  };
}

/** Where one review of a list has eight points, all are on a scale of ten. */
function scaled(list: readonly StateReview[]): readonly ReviewOnPage[] {
  const most = Math.max(0, ...list.map(({ points }) => points));
  return list.map(({ review, points, best }) =>
    best === null && most > 5
      ? { ...review, rating: ratingOf(points, most > 10 ? 100 : 10) }
      : review,
  );
}

function isUnmistakable(reviews: readonly ReviewOnPage[]): boolean {
  const whole = reviews.filter(
    ({ author, dates, rating }) => author !== null && dates.length > 0 && rating !== null,
  );
  return (
    whole.length >= reviews.length * UNMISTAKABLE && reviews.some(({ text }) => text.length > 0)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

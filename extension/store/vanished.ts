import type { Feedback } from '../../shared/feedback/feedback.ts';

/** What a page showed, as far as it tells what it shows no longer. */
export interface Sight {
  /** The page's address. */
  readonly url: string;
  /** Its reviews in the page's order. */
  readonly reviews: readonly Feedback[];
  /** How many reviews the page says there are; `null` where it does not say. */
  readonly claimed: number | null;
  /** Whether all that the page shows was read, and read as ever: only then does a gap mean anything. */
  readonly isSound: boolean;
}

/** Which of the stored reviews a page would have to show. */
export type Expectation = (stored: Feedback) => boolean;

/** Reviews with a day that must stand in order before the order means anything. */
const FEWEST_IN_ORDER = 5;
/** Share of the expected that may be missing: where more are, the page was filtered or sorted in another way. */
const MOST_MISSING = 0.2;
const DAY_MS = 86_400_000;

/** What an address says of how a list is shown, not of what it is about. */
const OF_THE_VIEW =
  /^(?:utm_.*|page|p|pg|start|offset|sort.*|order.*|hl|gl|lang|locale|language|fbclid|gclid|ref|entry|g_ep|authuser)$/i;
/** A place of Google Maps; the rest of its addresses is where the map stood. */
const MAPS_PLACE = /!1s(0x[\da-f]+:0x[\da-f]+)/i;

/**
 * What an address is about, whatever page of its list, order or language was looked at.
 *
 * @param url - Of a page of reviews.
 * @returns Equal for two looks at the same reviews; `null` where it is no address.
 */
export function pageKey(url: string): string | null {
  const address = URL.parse(url);
  if (address === null) return null;
  const place = MAPS_PLACE.exec(address.href)?.[1];
  if (place !== undefined) return place.toLowerCase();
  const query = [...address.searchParams]
    .filter(([name]) => !OF_THE_VIEW.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const path = address.pathname.replace(/\/$/, '');
  return `${address.host.replace(/^www\./, '')}${path}?${query.join('&')}`;
}

/**
 * Which stored reviews a page would show if they were still there.
 *
 * A page shows some of a site's reviews, so that few of those that are not on it are gone. It tells only where it says how many
 * there are and shows as many, or where it goes from the newest to the oldest without a gap.
 *
 * @param sight - What the page showed.
 * @returns Tells of a stored review whether it is expected; `null` where the page gives no ground for it.
 */
export function expectationOf(sight: Sight): Expectation | null {
  const { reviews, claimed, isSound } = sight;
  const key = pageKey(sight.url);
  if (!isSound || key === null || reviews.length === 0) return null;
  const isOfPage: Expectation = ({ source, businessId }) =>
    source.kind === 'review-site' &&
    source.name === reviews[0]?.source.name &&
    businessId === reviews[0].businessId &&
    source.url !== null &&
    pageKey(source.url) === key;
  if (claimed !== null && claimed > 0 && reviews.length >= claimed) return isOfPage;
  const span = spanOf(reviews);
  if (span === null) return null;
  return (stored) => {
    const at = dayOf(stored);
    return at !== null && at > span.from && at < span.to && isOfPage(stored);
  };
}

/**
 * The stored reviews that their page shows no longer.
 *
 * @param expected - The stored reviews that `expectationOf` expects.
 * @param shown - Ids of stored reviews that were found on the page.
 * @returns Those that were not found; none where so many lack that the page is likelier to be filtered.
 */
export function missingOf(
  expected: readonly Feedback[],
  shown: ReadonlySet<string>,
): readonly Feedback[] {
  const missing = expected.filter(({ id }) => !shown.has(id));
  const found = expected.length - missing.length;
  return missing.length <= Math.max(1, found * MOST_MISSING) ? missing : [];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days between the newest and the oldest review of a page in order of time, ends left out; `null` where it is in none. */
function spanOf(reviews: readonly Feedback[]): Span | null {
  const days = reviews.map(dayOf);
  if (days.length < FEWEST_IN_ORDER) return null;
  const known = days.filter((day) => day !== null);
  const isInOrder = known.every((day, at) => at === 0 || day <= (known[at - 1] ?? day));
  const [to, from] = [known.at(0), known.at(-1)];
  if (known.length < days.length || !isInOrder || to === undefined || from === undefined) {
    return null;
  }
  return { from, to };
}

/** Days since 1970; `null` where the day is not known. */
function dayOf({ writtenAt, writtenAtPrecision }: Feedback): number | null {
  if (writtenAt === null) return null;
  if (writtenAtPrecision !== 'day' && writtenAtPrecision !== 'second') return null;
  const at = Date.parse(writtenAt);
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MS);
}

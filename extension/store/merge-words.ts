import type { Feedback } from '../../shared/feedback/feedback.ts';
import { type MergedText, mergeTranslated } from './merge-translated.ts';

/** What a review says. */
export type Words = Pick<
  Feedback,
  'title' | 'text' | 'isTruncated' | 'rating' | 'stars' | 'editions' | 'translated'
>;

type Edition = Feedback['editions'][number];

/** What a site sets where it cuts a text. */
const CUT_END = /[\s.…]+$/u;
const CUT_SIGN = /(?:…|\.{3})$/u;
/** Letters from which dots at the end are a cut rather than somebody's way of ending. */
const TELLING = 40;
const SPACES = /\s+/gu;

/**
 * Brings together two sights of a review's title, text and rating.
 *
 * @param earlier - What it said at first.
 * @param later - What it said at last; may be cut, or lack what the page did not show.
 * @returns What it says, as fully as it is known, with every wording that was replaced.
 */
export function mergeWords(earlier: Feedback, later: Feedback): Words {
  const text = mergeTranslated(earlier, later) ?? textOf(earlier, later);
  const title = titleOf(earlier, later);
  const rating = ratingOf(earlier, later);
  const wasEdited = text.wasEdited || title.wasEdited || rating.wasEdited;
  return {
    title: title.value,
    text: text.value,
    isTruncated: text.isTruncated,
    rating: rating.value,
    stars: rating.stars,
    editions: editionsOf(earlier, later, wasEdited),
    ...(text.translated !== undefined && { translated: text.translated }),
  };
}

function textOf(earlier: Feedback, later: Feedback): MergedText {
  const kept = { value: earlier.text, isTruncated: earlier.isTruncated, wasEdited: false };
  const taken = { value: later.text, isTruncated: later.isTruncated, wasEdited: false };
  const [before, after] = [plain(earlier.text), plain(later.text)];
  if (after === '') return kept;
  if (before === '') return taken;
  if (before === after) return earlier.isTruncated ? taken : kept;
  if (isCut(later, after) && isBeginning(after, before)) return kept;
  if (isCut(earlier, before) && isBeginning(before, after)) return taken;
  return { ...taken, wasEdited: true };
}

/** Sites that cut without a "More" set dots where they do: what goes on there later was there before. */
function isCut({ isTruncated }: Feedback, text: string): boolean {
  return isTruncated || (text.length >= TELLING && CUT_SIGN.test(text));
}

function isBeginning(cut: string, whole: string): boolean {
  return whole.startsWith(cut.replace(CUT_END, ''));
}

/** White space is the page's; everything else, down to a smiley, is the writer's. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(SPACES, ' ').trim();
}

function titleOf(earlier: Feedback, later: Feedback): { value: string | null; wasEdited: boolean } {
  if (later.title === null) return { value: earlier.title, wasEdited: false };
  if (earlier.title === null) return { value: later.title, wasEdited: false };
  const isSame = plain(earlier.title) === plain(later.title);
  return isSame
    ? { value: earlier.title, wasEdited: false }
    : { value: later.title, wasEdited: true };
}

/** Four of five and eight of ten are the same rating: the page and its embedded data may differ in scale. */
function ratingOf(
  earlier: Feedback,
  later: Feedback,
): Pick<Feedback, 'stars'> & { value: Feedback['rating']; wasEdited: boolean } {
  const kept = { value: earlier.rating, stars: earlier.stars, wasEdited: false };
  const taken = { value: later.rating, stars: later.stars, wasEdited: false };
  if (later.stars === null) return kept;
  if (earlier.stars === null) return taken;
  return earlier.stars === later.stars ? kept : { ...taken, wasEdited: true };
}

function editionsOf(earlier: Feedback, later: Feedback, wasEdited: boolean): Edition[] {
  const replaced: Edition = {
    replacedAt: later.capturedAt,
    title: earlier.title,
    text: earlier.translated?.original ?? earlier.text,
    rating: earlier.rating,
  };
  // An old backup's wording may be known as an edition already.
  const isKnown = later.editions.some((edition) => wordsOf(edition) === wordsOf(replaced));
  const added = wasEdited && !isKnown ? [replaced] : [];
  const all = [...earlier.editions, ...later.editions, ...added];
  const noticed = new Map<string, Edition>();
  for (const edition of all.filter((each) => !isShown(each))) {
    noticed.set(`${edition.replacedAt} ${wordsOf(edition)}`, edition);
  }
  // What the page shows as earlier is dated anew at each look, where its date is relative.
  const known = new Set([...noticed.values()].map(({ text }) => plain(text)));
  const shown = new Map<string, Edition>();
  for (const edition of all.filter(isShown)) {
    const words = plain(edition.text);
    if (!known.has(words) && !shown.has(words)) shown.set(words, edition);
  }
  return [...shown.values(), ...noticed.values()].toSorted((one, other) =>
    one.replacedAt.localeCompare(other.replacedAt),
  );
}

/** Whether the page itself shows it as an earlier wording. */
function isShown({ writtenAt }: Edition): boolean {
  return writtenAt !== undefined;
}

function wordsOf({ title, text, rating }: Edition): string {
  return JSON.stringify([title, text, rating?.value, rating?.best]);
}

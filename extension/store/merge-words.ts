import type { Feedback } from '../../shared/feedback/feedback.ts';

/** What a review says. */
export type Words = Pick<
  Feedback,
  'title' | 'text' | 'isTruncated' | 'rating' | 'stars' | 'editions'
>;

type Edition = Feedback['editions'][number];

/** What a site sets where it cuts a text. */
const CUT_END = /[\s.…]+$/u;
const SPACES = /\s+/gu;

/**
 * Brings together two sights of a review's title, text and rating.
 *
 * @param earlier - What it said at first.
 * @param later - What it said at last; may be cut, or lack what the page did not show.
 * @returns What it says, as fully as it is known, with every wording that was replaced.
 */
export function mergeWords(earlier: Feedback, later: Feedback): Words {
  const text = textOf(earlier, later);
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
  };
}

function textOf(
  earlier: Feedback,
  later: Feedback,
): { value: string; isTruncated: boolean; wasEdited: boolean } {
  const kept = { value: earlier.text, isTruncated: earlier.isTruncated, wasEdited: false };
  const taken = { value: later.text, isTruncated: later.isTruncated, wasEdited: false };
  const [before, after] = [plain(earlier.text), plain(later.text)];
  if (after === '') return kept;
  if (before === '') return taken;
  if (before === after) return earlier.isTruncated ? taken : kept;
  if (later.isTruncated && isBeginning(after, before)) return kept;
  if (earlier.isTruncated && isBeginning(before, after)) return taken;
  return { ...taken, wasEdited: true };
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
    text: earlier.text,
    rating: earlier.rating,
  };
  // An old backup's wording may be known as an edition already.
  const isKnown = later.editions.some((edition) => wordsOf(edition) === wordsOf(replaced));
  const added = wasEdited && !isKnown ? [replaced] : [];
  const byWords = new Map<string, Edition>();
  for (const edition of [...earlier.editions, ...later.editions, ...added]) {
    byWords.set(`${edition.replacedAt} ${wordsOf(edition)}`, edition);
  }
  return [...byWords.values()].toSorted((one, other) =>
    one.replacedAt.localeCompare(other.replacedAt),
  );
}

function wordsOf({ title, text, rating }: Edition): string {
  return JSON.stringify([title, text, rating?.value, rating?.best]);
}

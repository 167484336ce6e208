import type { Feedback, Translated } from '../../shared/feedback/feedback.ts';

/** What two sights of a review's text come to. */
export interface MergedText {
  readonly value: string;
  readonly isTruncated: boolean;
  readonly wasEdited: boolean;
  /** As `Feedback.translated`, of `value`. */
  readonly translated?: Translated | undefined;
}

const SPACES = /\s+/gu;

/**
 * Brings together two sights of a text of which a site has translated one or both: a machine's other wording is no edit.
 *
 * @param earlier - What it said at first.
 * @param later - What it said at last.
 * @returns The sight that holds both texts, else the customer's own words, else the later one; `null` where neither is
 *   a translation.
 */
export function mergeTranslated(earlier: Feedback, later: Feedback): MergedText | null {
  if (earlier.translated === undefined && later.translated === undefined) return null;
  if (later.text === '') return taken(earlier, false);
  if (wasEdited(earlier, later)) return taken(later, true);
  const sights = [later, earlier].filter(({ text }) => text !== '');
  const best =
    sights.find(({ translated }) => typeof translated?.original === 'string') ??
    sights.find(({ translated }) => translated === undefined) ??
    sights.find(({ isTruncated }) => !isTruncated) ??
    later;
  return taken(best, false);
}

/** Only where both sights hold what the customer wrote, and neither is cut, can a change of it be seen. */
function wasEdited(earlier: Feedback, later: Feedback): boolean {
  if (earlier.isTruncated || later.isTruncated) return false;
  const [before, after] = [ownWords(earlier), ownWords(later)];
  return before !== null && after !== null && plain(before) !== plain(after);
}

function ownWords({ text, translated }: Feedback): string | null {
  return translated === undefined ? text : translated.original;
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(SPACES, ' ').trim();
}

function taken({ text, isTruncated, translated }: Feedback, isEdit: boolean): MergedText {
  return { value: text, isTruncated, wasEdited: isEdit, translated };
}

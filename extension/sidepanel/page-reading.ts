import type { Feedback } from '../../shared/feedback/feedback.ts';
import { analyseFeedback } from '../../shared/feedback/judged-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { analyseText } from '../../shared/sentiment/analyse-text.ts';
import { currentBusiness, save } from '../actions.ts';
import { type CapturedPage, withBusiness } from '../capture/captured-page.ts';
import { compareSight } from '../store/compare-sight.ts';
import { noteVanished, type SaveReport } from '../store/feedback.ts';
import type { Store } from '../store/schema.ts';
import type { WriteFailure } from '../store/write.ts';
import type { AnalysedReview } from './page-words.ts';

/** A page that was read, beside what is stored. */
export interface PageReading {
  readonly captured: CapturedPage;
  readonly reviews: readonly AnalysedReview[];
  /** Ids of the reviews that are not stored. */
  readonly fresh: ReadonlySet<string>;
  /** How many stored ones the page brings up to date: with an answer, with a whole text, with other words. */
  readonly updates: number;
  /** Those of them that their writers have changed, as they are now. */
  readonly edited: readonly AnalysedReview[];
  /** Stored ones that the page shows no longer. */
  readonly vanished: readonly Feedback[];
}

/** What became of a page that was saved. */
export interface PageSaved extends SaveReport {
  /** Stored ones of which it was noted that their page shows them no longer. */
  readonly vanished: number;
}

/** Notes after which a gap in the reviews may be ours. */
const GAPS = new Set(['empty-cards', 'left-out', 'part-failed']);
/** Ways that miss no card of their list. */
const WHOLE = new Set(['recipe', 'microdata', 'rdfa', 'hreview']);

/**
 * Compares what was read with what is stored.
 *
 * @param store - The open store.
 * @param read - As the page's script gave it.
 * @returns The page with the business in every review, and what saving it would do.
 */
export async function pageReading(store: Store, read: CapturedPage): Promise<PageReading> {
  const { id } = await currentBusiness(store);
  const captured = withBusiness(read, id);
  const { fresh, updates, edited, vanished } = await compareSight(store, {
    url: captured.url,
    reviews: captured.reviews,
    claimed: captured.business?.reviewCount ?? null,
    isSound: isSound(captured),
  });
  return {
    captured,
    reviews: captured.reviews.map(analysed),
    fresh,
    updates: updates.size,
    edited: edited.map(analysed),
    vanished,
  };
}

/**
 * Stores the reviews of a page, and notes which of the stored ones it shows no longer.
 *
 * @param store - The open store.
 * @param reading - From `pageReading`.
 * @returns What became of them, or why nothing was stored.
 */
export async function savePage(
  store: Store,
  { captured, vanished }: PageReading,
): Promise<Result<PageSaved, WriteFailure>> {
  const saved = await save(store, captured.reviews);
  if (!saved.ok) return saved;
  const [first] = captured.reviews;
  const ids = vanished.map(({ id }) => id);
  const noted =
    first === undefined || ids.length === 0
      ? succeed(0)
      : await noteVanished(store, ids, first.capturedAt);
  return noted.ok ? succeed({ ...saved.value, vanished: noted.value }) : noted;
}

function isSound({ state, notes, ways }: CapturedPage): boolean {
  const isWhole = ways.some(({ way, found }) => WHOLE.has(way) && found > 0);
  return state === 'read' && isWhole && notes.every(({ code }) => !GAPS.has(code));
}

function analysed(feedback: Feedback): AnalysedReview {
  return { feedback, analysis: analyseFeedback(feedback, analyseText) };
}

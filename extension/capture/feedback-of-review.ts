import { type Feedback, makeFeedback, starsOf } from '../../shared/feedback/feedback.ts';
import { siteIdentity } from '../../shared/feedback/identity.ts';
import { readDate } from '../../shared/reading/dates.ts';
import type { ReadDate } from '../../shared/reading/read-date.ts';
import { fingerprintOf } from './fingerprint.ts';
import { absolute } from './read-card.ts';
import type { ReviewOnPage } from './review-on-page.ts';

/** What all reviews of a page have in common. */
export interface FeedbackContext {
  readonly siteId: string;
  readonly url: string;
  readonly businessId: string;
  readonly now: Date;
  readonly language: string | null;
  /** What the page's dates tell of the order of day and month. */
  readonly dayFirst: boolean | null;
}

/**
 * Makes feedback of a review.
 *
 * @param review - As read and reconciled.
 * @param context - What all reviews of the page share.
 * @returns The feedback; its stars are the rating brought to 1 to 5.
 */
export function feedbackOfReview(review: ReviewOnPage, context: FeedbackContext): Feedback {
  const written = bestDate(review.dates, context);
  const replied = bestDate(review.replyDates, context);
  const feedback = makeFeedback({
    id: '',
    businessId: context.businessId,
    source: { kind: 'review-site', name: context.siteId, url: context.url },
    capturedAt: context.now.toISOString(),
    author: { name: review.author, contact: null },
    writtenAt: written?.writtenAt ?? null,
    writtenAtPrecision: written?.precision ?? null,
    rating: review.rating,
    stars: starsOf(review.rating),
    title: review.title,
    text: review.text,
    language: review.language,
    reply: review.reply === null ? null : { text: review.reply, at: replied?.writtenAt ?? null },
    permalink: review.permalink === null ? null : absolute(review.permalink, context.url),
    isTruncated: review.isTruncated,
    editions: editionsOf(review, written, context),
    ...extrasOf(review, context),
  });
  const id = review.id === null ? fingerprintOf(feedback) : siteIdentity(context.siteId, review.id);
  return { ...feedback, id };
}

/** What few reviews have is left out where it is not there. */
function extrasOf(
  review: ReviewOnPage,
  context: FeedbackContext,
): Pick<Feedback, 'translated' | 'editedAt' | 'photos'> {
  const { isTranslated, original, originalLanguage: language, edited, photos } = review;
  return {
    ...(isTranslated && { translated: { original, language } }),
    ...(edited !== null && { editedAt: readDate(edited, context)?.writtenAt ?? null }),
    ...(photos !== null && { photos }),
  };
}

/** Oldest first, as pages show the latest first; each was replaced when the one after it was written. */
function editionsOf(
  { earlier }: ReviewOnPage,
  written: ReadDate | null,
  context: FeedbackContext,
): Feedback['editions'] {
  let replacedAt = written?.writtenAt ?? context.now.toISOString();
  return earlier
    .map(({ date, title, text, rating }) => {
      const writtenAt = date === null ? null : (readDate(date, context)?.writtenAt ?? null);
      const edition = { replacedAt, title, text, rating, writtenAt };
      replacedAt = writtenAt ?? replacedAt;
      return edition;
    })
    .toReversed();
}

const FINEST_FIRST = ['second', 'day', 'month', 'year'] as const;

/** The finest date that can be read; of two as fine, the one that was written for machines. */
function bestDate(texts: readonly string[], context: FeedbackContext): ReadDate | null {
  const ranked = texts.flatMap((text) => {
    const date = readDate(text, context);
    if (date === null) return [];
    const rank = FINEST_FIRST.indexOf(date.precision) * 2 + (/^\d{4}/.test(text) ? 0 : 1);
    return [{ date, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank)[0]?.date ?? null;
}

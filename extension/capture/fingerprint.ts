import type { Feedback } from '../../shared/feedback/feedback.ts';
import { fingerprintIdentity } from '../../shared/feedback/identity.ts';

/**
 * The fingerprint of a captured review.
 *
 * @param review - A review without a site id.
 * @returns See `fingerprintIdentity`. Nameless wordless reviews are told apart by rating and day, others by rating alone,
 *   because a relative date moves.
 */
export function fingerprintOf(
  review: Pick<Feedback, 'businessId' | 'source' | 'author' | 'text' | 'rating' | 'writtenAt'>,
): string {
  const isBare = review.author.name === null && review.text === '';
  const rating = review.rating === null ? '' : `${review.rating.value}/${review.rating.best}`;
  return fingerprintIdentity({
    sourceName: review.source.name,
    businessId: review.businessId,
    author: review.author.name,
    text: review.text,
    otherwise: isBare ? `${rating} ${review.writtenAt?.slice(0, 10) ?? ''}` : rating,
  });
}

import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { CapturedPage } from './captured-page.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Says which of the owner's businesses a page is about.
 *
 * A page's script does not know it and captures with an empty `businessId`. Ids that are fingerprints are made anew, for the
 * business is part of them; the site's own ids stay.
 *
 * @param captured - As the page gave it.
 * @param businessId - `Business.id`.
 * @returns The same with the business in every review.
 */
export function withBusiness(captured: CapturedPage, businessId: string): CapturedPage {
  return {
    ...captured,
    reviews: captured.reviews.map((review) => ({
      ...review,
      businessId,
      id: isFingerprint(review) ? fingerprintOf({ ...review, businessId }) : review.id,
    })),
  };
}

function isFingerprint(review: Feedback): boolean {
  return review.id.startsWith(`${review.source.name}:~`);
}

import { makeFeedback, starsOf } from '../../../shared/feedback/feedback.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';

/**
 * An invented review of a site that gives ids.
 *
 * @param known - What the test is about.
 * @returns A whole piece of feedback.
 */
export function makeReview(known: Partial<Feedback> = {}): Feedback {
  const rating = known.rating === undefined ? { value: 4, best: 5, worst: 1 } : known.rating;
  return makeFeedback({
    id: 'example-reviews:1',
    businessId: 'main',
    source: { kind: 'review-site', name: 'example-reviews', url: 'https://reviews.example/linde' },
    author: { name: 'Ada', contact: null },
    writtenAt: '2026-03-04',
    writtenAtPrecision: 'day',
    capturedAt: '2026-03-05T10:00:00.000Z',
    text: 'The staff were friendly and the coffee was excellent.',
    rating,
    stars: starsOf(rating),
    ...known,
  });
}

const PRAISE = ['Friendly staff', 'Great coffee', 'Lovely cakes', 'Quick service'];
const BLAME = ['rude waiter', 'long wait', 'cold soup', 'dirty table'];
const DAYS = 900;
const DAY_MS = 86_400_000;

/**
 * Many invented reviews over two and a half years, each another.
 *
 * @param count - How many.
 * @returns Always the same ones, in no order.
 */
export function makeReviews(count: number): Feedback[] {
  return Array.from({ length: count }, (_, at) => {
    const time = Date.UTC(2026, 5, 30) - ((at * 7919) % DAYS) * DAY_MS + at * 1000;
    const value = (at % 5) + 1;
    const words = value > 2 ? PRAISE[at % PRAISE.length] : BLAME[at % BLAME.length];
    const name = at % 3 === 0 ? 'other-reviews' : 'example-reviews';
    return makeReview({
      id: `${name}:${at}`,
      source: { kind: 'review-site', name, url: 'https://reviews.example/linde' },
      author: { name: `Guest ${at}`, contact: null },
      writtenAt: new Date(time).toISOString(),
      writtenAtPrecision: 'second',
      rating: { value, best: 5, worst: 1 },
      stars: value,
      text: `${words}, visit number ${at}. We sat by the window and stayed for an hour.`,
    });
  });
}

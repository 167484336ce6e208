import { selectAll, textOf } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import type { ReviewOnPage } from '../review-on-page.ts';
import type { Steps } from '../slices.ts';
import { hasReplyWords, viewOfCard } from './card-view.ts';
import { pageTreeOf } from './page-tree.ts';
import { answerIn } from './read-repeated.ts';

const NAMED =
  '[class*="reply" i], [class*="response" i], [class*="answer" i], [data-test-id*="reply" i], [data-testid*="response" i]';
/** Letters of a page, and of a review, that are searched for the words above an answer. */
const MAX_PAGE = 400_000;
const MAX_CARD = 20_000;

/**
 * Adds the owner's answers that structured data leaves out, as they stand in the reviews' own elements.
 *
 * @param reviews - Read from elements that a page marks.
 * @param view - The page.
 * @returns The same reviews; those without an answer get what stands in their cards.
 * @yields {undefined} After each review that may have one.
 */
export function* withAnswers(
  reviews: readonly ReviewOnPage[],
  view: PageView,
): Steps<readonly ReviewOnPage[]> {
  if (!mayHold(view)) return reviews;
  const completed: ReviewOnPage[] = [];
  for (const review of reviews) completed.push(yield* withAnswer(review, view));
  return completed;
}

function mayHold({ roots }: PageView): boolean {
  return roots.some((root) => {
    if (selectAll(root, NAMED).length > 0) return true;
    return root instanceof Document && hasReplyWords(textOf(root.body).slice(0, MAX_PAGE));
  });
}

function* withAnswer(review: ReviewOnPage, view: PageView): Steps<ReviewOnPage> {
  const { element, reply } = review;
  if (element === null || reply !== null) return review;
  if (
    selectAll(element, NAMED).length === 0 &&
    !hasReplyWords(textOf(element).slice(0, MAX_CARD))
  ) {
    return review;
  }
  const { nodes } = yield* pageTreeOf(element, view.now, view.language);
  const found = answerIn(viewOfCard({ nodes: nodes.slice(0, 1) }));
  if (found === null) return review;
  const rungs = new Map(review.rungs).set('reply', 'pattern');
  return { ...review, reply: found.text, replyDates: found.dates, rungs };
}

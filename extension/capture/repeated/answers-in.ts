import { parentOf, selectAll, textOf } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import type { ReviewOnPage } from '../review-on-page.ts';
import type { Steps } from '../slices.ts';
import { viewOfCard } from './card-view.ts';
import { pageTreeOf } from './page-tree.ts';
import { answerIn } from './read-repeated.ts';
import { hasReplyWords } from './reply-words.ts';

const NAMED = [
  '[class*="reply" i]',
  '[class*="response" i]',
  '[class*="answer" i]',
  '[data-test-id*="reply" i]',
  '[data-testid*="response" i]',
] as const;
/** Letters of a review that are searched for the words above an answer. */
const MAX_CARD = 20_000;
/** An answer stands no deeper than this in its review. */
const MAX_UP = 12;

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
  const open = new Set(
    reviews.flatMap(({ element, reply }) => (reply === null ? (element ?? []) : [])),
  );
  if (open.size === 0) return reviews;
  const may = yield* holdersIn(view, open);
  if (may.size === 0) return reviews;
  const completed: ReviewOnPage[] = [];
  for (const review of reviews) {
    const isOpen = review.element !== null && may.has(review.element);
    completed.push(isOpen ? yield* withAnswer(review, review.element, view) : review);
  }
  return completed;
}

/**
 * The elements of reviews that hold something called an answer, or the words above one.
 *
 * @yields {undefined} After each name that an answer may have, and after some reviews.
 */
function* holdersIn({ roots }: PageView, open: ReadonlySet<Element>): Steps<ReadonlySet<Element>> {
  const holders = new Set<Element>();
  for (const name of NAMED) {
    for (const named of roots.flatMap((root) => selectAll(root, name))) {
      const holder = holderOf(named, open);
      if (holder !== null) holders.add(holder);
    }
    yield;
  }
  for (const element of open) {
    if (hasReplyWords(textOf(element).slice(0, MAX_CARD))) holders.add(element);
    yield;
  }
  return holders;
}

function holderOf(named: Element, open: ReadonlySet<Element>): Element | null {
  let up = 0;
  for (let at = parentOf(named); at !== null && up < MAX_UP; at = parentOf(at)) {
    if (open.has(at)) return at;
    up += 1;
  }
  return null;
}

function* withAnswer(review: ReviewOnPage, element: Element, view: PageView): Steps<ReviewOnPage> {
  const { nodes } = yield* pageTreeOf(element, view.now, view.language);
  const found = answerIn(viewOfCard({ nodes: nodes.slice(0, 1) }));
  if (found === null) return review;
  const rungs = new Map(review.rungs).set('reply', 'pattern');
  return { ...review, reply: found.text, replyDates: found.dates, rungs };
}

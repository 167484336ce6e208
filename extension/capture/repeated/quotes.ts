import { tagOf } from '../dom.ts';
import type { ReviewOnPage } from '../review-on-page.ts';
import type { CardGroup } from './find-cards.ts';
import { areCalledReviews, longestWords } from './is-believable.ts';
import { likenessOf } from './likeness.ts';
import { areOtherThings } from './other-lists.ts';
import type { PageNode, PageTree } from './page-tree.ts';

const MIN_LETTERS = 30;
const MAX_LETTERS = 4000;
const MIN_WORDS = 20;
/** Share of a list's entries that must be quotes, and share of the quotes that must be signed. */
const MOST = 0.6;
const SIGNED = 0.8;
const MIN_SIGNED = 2;
const ALIKE = 0.5;
const MAX_LIST = 40_000;

/**
 * Finds what a business shows of its customers' words, without stars and dates, under a heading that says so.
 *
 * @param tree - A page on which nothing with stars or dates reads like reviews.
 * @returns The list with the most entries; `null` where there is none.
 */
export function findQuotes({ nodes }: PageTree): CardGroup | null {
  let best: CardGroup | null = null;
  for (const node of nodes) {
    if (node.children.length < 2 || node.letters < MIN_LETTERS * 2) continue;
    if (node.letters > MAX_LIST) continue;
    const group = quotesIn(node);
    if (group !== null && group.cards.length >= (best?.cards.length ?? 0)) best = group;
  }
  return best;
}

function quotesIn(list: PageNode): CardGroup | null {
  const filled = list.children.filter(({ letters }) => letters > 0);
  const quotes = filled.filter(isQuote);
  if (quotes.length < 2 || quotes.length < filled.length * MOST) return null;
  const group = { list, cards: quotes.map((node) => ({ nodes: [node] })), rated: 0, dated: 0 };
  if (likenessOf(group.cards) < ALIKE || !areCalledReviews(group)) return null;
  return areOtherThings(group.cards) ? null : group;
}

/** Words and a name beside them, no mere link. */
function isQuote(node: PageNode): boolean {
  if (node.letters < MIN_LETTERS || node.letters > MAX_LETTERS) return false;
  if (tagOf(node.element) === 'A' || node.children.length === 0) return false;
  return node.own.length < node.letters && longestWords(node) >= MIN_WORDS;
}

/**
 * What of such a list may be believed: signed words.
 *
 * @param reviews - As read, one an entry.
 * @returns Those with words and a name; none where many lack either, or repeat.
 */
export function signedQuotes(reviews: readonly ReviewOnPage[]): readonly ReviewOnPage[] {
  const signed = reviews.filter(({ author, text }) => author !== null && text !== '');
  const names = new Set(signed.map(({ author }) => author));
  const isKnown = signed.length >= Math.max(MIN_SIGNED, reviews.length * SIGNED);
  return isKnown && names.size > signed.length / 2 ? signed : [];
}

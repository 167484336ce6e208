import { anySite } from '../any-site.ts';
import { climb } from '../climb.ts';
import type { PageView } from '../page-view.ts';
import type { FieldName, Rung } from '../recipe.ts';
import { type ReviewOnPage, reviewOnPage } from '../review-on-page.ts';
import type { Steps } from '../slices.ts';
import { type CardView, headingsOf, type Piece, viewOfCard } from './card-view.ts';
import { dateCandidates } from './date-candidates.ts';
import { type Card, findCards } from './find-cards.ts';
import { linkedTitles } from './linked-titles.ts';
import { nameCandidates } from './name-candidates.ts';
import { type PageNode, type PageTree, pageTreeOf } from './page-tree.ts';
import { agreedProse, commonWords, markIn, proseIn, wordsOf } from './prose.ts';
import { akin, believable, type ReadList } from './read-lists.ts';
import { questionsOf } from './questions.ts';
import { findQuotes, signedQuotes } from './quotes.ts';
import { type CardRating, ratingsOf } from './rating-of-cards.ts';
import { arePointsWritten, sectionsOf } from './sections.ts';
import { settleNames } from './settle-names.ts';
import { titleCandidates } from './title-candidates.ts';
import { type Candidate, vote } from './vote.ts';

/** What repeats on a page and reads like reviews. */
export interface FoundRepeated {
  readonly reviews: readonly ReviewOnPage[];
  /** Cards beyond the limit. */
  readonly leftOut: number;
  /** Whether the page is larger than what is looked at. */
  readonly isCut: boolean;
}

/** Cards that are read of one page at most. */
const MAX_CARDS = 2000;

/**
 * Reads the reviews of a site that nobody has described: entries that look alike, each with words and a rating or a date.
 *
 * @param view - The page.
 * @returns The reviews in the page's order.
 * @yields {undefined} After each list.
 */
export function* readRepeated(view: PageView): Steps<FoundRepeated> {
  const reviews: ReviewOnPage[] = [];
  let leftOut = 0;
  let isCut = false;
  for (const root of view.roots) {
    if (root instanceof ShadowRoot) continue;
    const tree = yield* pageTreeOf(root, view.now, view.language);
    yield;
    isCut ||= tree.isCut;
    const lists: ReadList[] = [];
    for (const group of findCards(tree)) {
      const believed = believable(yield* reviewsOf(group.cards));
      if (believed.length > 0) lists.push({ group, reviews: believed });
      yield;
    }
    if (lists.length === 0) lists.push(...(yield* quotesOf(tree)));
    for (const list of akin(lists)) {
      if (reviews.length >= MAX_CARDS) leftOut += list.reviews.length;
      else reviews.push(...list.reviews);
    }
  }
  return { reviews, leftOut, isCut };
}

// Testimonials, where nothing with stars or dates reads like reviews.
function* quotesOf(tree: PageTree): Steps<readonly ReadList[]> {
  const group = findQuotes(tree);
  if (group === null) return [];
  const reviews = signedQuotes(yield* reviewsOf(group.cards));
  return reviews.length === 0 ? [] : [{ group, reviews }];
}

/** The choices for one card. */
interface Choices {
  readonly view: CardView;
  readonly prose: Piece | null;
  readonly sections: readonly PageNode[];
  readonly name: Candidate | null;
  readonly title: Candidate | null;
  readonly date: Candidate | null;
  readonly replyDate: Candidate | null;
  readonly rating: CardRating | null;
}

/**
 * Reads cards by comparing them.
 *
 * @param cards - Cards of one kind.
 * @returns One review a card, in their order; fields that cannot be told are `null`.
 * @yields {undefined} After each step with each card.
 */
export function* reviewsOf(cards: readonly Card[]): Steps<readonly ReviewOnPage[]> {
  const views = yield* each(cards.slice(0, MAX_CARDS), viewOfCard);
  const common = commonWords(views);
  yield;
  const words = agreedProse(views, yield* each(views, (view) => proseIn(view, common)));
  const linked = linkedTitles(words);
  const prose = linked === null ? words : words.map(() => null);
  const asked = {
    questions: questionsOf(views, prose, common),
    isWritten: arePointsWritten(views),
  };
  const sections = yield* each(views, (view, at) => sectionsOf(view, prose[at] ?? null, asked));
  const known = vote(
    yield* each(views, (view, at) => nameCandidates(view, prose[at] ?? null, sections[at])),
    { least: 4, isDistinct: true },
  );
  const headings = vote(
    yield* each(views, (view, at) =>
      titleCandidates(view, prose[at] ?? null, known[at]?.piece ?? null),
    ),
    { least: 5, isDistinct: true },
  );
  const { names, titles } = settleNames(known, linked?.map(titleOf) ?? headings);
  // Links that nobody has signed lead to wares and articles.
  if (linked !== null && names.filter((name) => name !== null).length < names.length / 2) return [];
  const dates = vote(yield* each(views, (view) => dateCandidates(view, false)), {
    least: -5,
    isDistinct: false,
  });
  const replyDates = vote(yield* each(views, (view) => dateCandidates(view, true)), {
    least: -5,
    isDistinct: false,
  });
  const ratings = ratingsOf(views);
  return yield* each(views, (view, at) =>
    reviewOf({
      view,
      prose: prose[at] ?? null,
      sections: sections[at] ?? [],
      name: names[at] ?? null,
      title: titles[at] ?? null,
      date: dates[at] ?? null,
      replyDate: replyDates[at] ?? null,
      rating: ratings[at] ?? null,
    }),
  );
}

function titleOf(piece: Piece | null): Candidate | null {
  return piece && { piece, value: piece.node.own, score: 0 };
}

function* each<Part, Value>(
  parts: readonly Part[],
  read: (part: Part, at: number) => Value,
): Steps<readonly Value[]> {
  const values: Value[] = [];
  for (const [at, part] of parts.entries()) {
    values.push(read(part, at));
    yield;
  }
  return values;
}

function reviewOf(choices: Choices): ReviewOnPage {
  const { view, prose, name, title, date, replyDate, rating } = choices;
  const element = view.card.nodes[0]?.element ?? null;
  const known = {
    id: element && idOf(element),
    author: valueOf(name),
    rating: rating?.rating ?? null,
    dates: [valueOf(date)].filter((value) => value !== null),
    title: valueOf(title),
    text: prose === null ? '' : textIn(choices, prose),
    reply: replyOf(view, replyDate),
    replyDates: [valueOf(replyDate)].filter((value) => value !== null),
  };
  const rungs = rungsOf(choices, known.text !== '', known.reply !== null);
  return reviewOnPage({ ...known, element, rungs });
}

/** The customer's words, by sections where they are written so, without what else stands among them. */
function textIn({ sections, title, date, rating }: Choices, prose: Piece): string {
  const texts = sections.length > 0 ? sections : [prose.node];
  return texts
    .map((node) => {
      const marks = [date?.piece.node, rating?.piece.node].map(
        (mark) => mark && markIn(mark, node),
      );
      const others = [title?.piece.node, ...marks].flatMap((other) => other ?? []);
      return wordsOf(node, others);
    })
    .filter((text) => text !== '')
    .join('\n');
}

function valueOf(candidate: Candidate | null): string | null {
  return candidate === null ? null : candidate.value;
}

function idOf(card: Element): string | null {
  return climb(anySite.fields.id, { card, roots: [card] }, shortText)?.value ?? null;
}

function rungsOf(
  { name, title, date, rating }: Choices,
  hasText: boolean,
  hasReply: boolean,
): ReadonlyMap<FieldName, Rung> {
  const rungs = new Map<FieldName, Rung>();
  if (name !== null) rungs.set('author', 'pattern');
  if (rating !== null) rungs.set('rating', rating.rung);
  if (date !== null) rungs.set('date', 'pattern');
  if (title !== null) rungs.set('title', 'structure');
  if (hasText) rungs.set('text', 'structure');
  if (hasReply) rungs.set('reply', 'pattern');
  return rungs;
}

/**
 * The owner's answer in one card.
 *
 * @param view - The card.
 * @returns Its words and its dates as written; `null` where there is none.
 */
export function answerIn(
  view: CardView,
): { readonly text: string; readonly dates: readonly string[] } | null {
  const [date = null] = vote([dateCandidates(view, true)], { least: -5, isDistinct: false });
  const text = replyOf(view, date);
  return text === null ? null : { text, dates: date === null ? [] : [date.value] };
}

/** The owner's answer without the line above it and its date. */
function replyOf({ reply }: CardView, date: Candidate | null): string | null {
  if (reply === null) return null;
  const others = [...headingsOf(reply), date?.piece.node ?? null].filter((node) => node !== null);
  const text = wordsOf(
    reply.node,
    others.filter((node) => node !== reply.node),
  )
    .replace(/^(?:posted(?: on)?|publi[ée]e? le|am|vom|il|le|on)?[\s.,:–—-]+(?=\S)/iu, '')
    .replace(/^[\s:–—-]+/u, '')
    .replace(/^\(?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\)?:?\s*\n\s*/u, '');
  return text === '' ? null : text;
}

function shortText(text: string): string | null {
  return text !== '' && text.length <= 120 ? text : null;
}

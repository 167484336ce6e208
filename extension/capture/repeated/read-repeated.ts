import { textOf } from '../dom.ts';
import { anySite } from '../any-site.ts';
import { climb } from '../climb.ts';
import type { PageView } from '../page-view.ts';
import type { FieldName, Rung } from '../recipe.ts';
import { type ReviewOnPage, reviewOnPage, saysSomething } from '../review-on-page.ts';
import type { Steps } from '../slices.ts';
import { type CardView, headingsOf, type Piece, viewOfCard } from './card-view.ts';
import { dateCandidates } from './date-candidates.ts';
import { type Card, type CardGroup, findCards, worthOf } from './find-cards.ts';
import { likeness, shapeOf } from './likeness.ts';
import { nameCandidates } from './name-candidates.ts';
import { type PageNode, pageTreeOf } from './page-tree.ts';
import { agreedProse, commonWords, markIn, proseIn, wordsOf } from './prose.ts';
import { questionsOf } from './questions.ts';
import { type CardRating, ratingsOf } from './rating-of-cards.ts';
import { arePointsWritten, sectionsOf } from './sections.ts';
import { settleNames } from './settle-names.ts';
import { titleCandidates } from './title-candidates.ts';
import { type Candidate, vote } from './vote.ts';

/** What repeats on a page and reads like reviews. */
export interface FoundRepeated {
  readonly reviews: readonly ReviewOnPage[];
  /** Cards beyond the limit, and 1 where the page itself is larger than what is looked at. */
  readonly leftOut: number;
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
  for (const root of view.roots) {
    if (root instanceof ShadowRoot) continue;
    const tree = yield* pageTreeOf(root, view.now, view.language);
    yield;
    if (tree.isCut) leftOut += 1;
    const lists: ReadList[] = [];
    for (const group of findCards(tree)) {
      const believed = believable(yield* reviewsOf(group.cards));
      if (believed.length > 0) lists.push({ group, reviews: believed });
      yield;
    }
    for (const list of akin(lists)) {
      if (reviews.length >= MAX_CARDS) leftOut += list.reviews.length;
      else reviews.push(...list.reviews);
    }
  }
  return { reviews, leftOut };
}

/** A list and what was read of it. */
interface ReadList {
  readonly group: CardGroup;
  readonly reviews: readonly ReviewOnPage[];
}

/** A list whose entries have neither names nor words of their own is no list of reviews. */
function believable(reviews: readonly ReviewOnPage[]): readonly ReviewOnPage[] {
  const whole = reviews.filter((review) => saysSomething(review) && isWhole(review));
  const named = whole.filter(({ author }) => author !== null).length;
  const texts = new Set(whole.map(({ text, title }) => `${title} ${text}`.replaceAll(/\d+/g, '0')));
  const isRepetitive = whole.length >= 3 && texts.size <= whole.length / 2;
  const isNamed = named >= whole.length / 2 || areAnonymous(whole);
  const isKnown = whole.length >= reviews.length / 2 && isNamed;
  return isKnown && !isRepetitive ? whole : [];
}

/** Share of the nameless reviews that must have stars, a date and words; some have only stars. */
const ANONYMOUS = 0.8;

function areAnonymous(reviews: readonly ReviewOnPage[]): boolean {
  return reviews.filter(isAnonymous).length >= reviews.length * ANONYMOUS;
}

/** Sites on employers and doctors name nobody: stars, a date and a few sentences must do. */
function isAnonymous({ rating, dates, text }: ReviewOnPage): boolean {
  return rating !== null && dates.length > 0 && text !== '';
}

/** Two of name, rating and date; all of them where there are no words. */
function isWhole({ text, title, author, rating, dates }: ReviewOnPage): boolean {
  const facts = [author !== null, rating !== null, dates.length > 0].filter(Boolean).length;
  return facts >= (text !== '' || title !== null ? 2 : 3);
}

/** Share of its parts that another list's entries have in common with the fullest list's, from which they are one kind. */
const ALIKE = 0.5;

/** The fullest list, and those whose entries are built like its own: columns, tabs. */
function akin(lists: readonly ReadList[]): readonly ReadList[] {
  const [best] = lists.toSorted((one, other) => worthOf(other.group) - worthOf(one.group));
  if (best === undefined) return [];
  const shape = shapeOfFirst(best.group);
  return lists.filter(
    (list) =>
      list === best ||
      (likeness(shapeOfFirst(list.group), shape) >= ALIKE && !isPreview(list, best)),
  );
}

/** "Top positive review" beside "Top critical review" shows what stands among the reviews, be it on another page. */
const PREVIEW = /^\W*(?:top|most helpful|featured) (?:positive|critical|negative|favou?rable)/i;

function isPreview({ group }: ReadList, best: ReadList): boolean {
  if (group.cards.length >= best.group.cards.length) return false;
  return group.cards.some(({ nodes: [first] }) => first && beginsAs(first, PREVIEW));
}

function beginsAs({ element }: PageNode, pattern: RegExp): boolean {
  return pattern.test(textOf(element).slice(0, 400).trim());
}

function shapeOfFirst({ cards }: CardGroup): ReadonlySet<string> {
  return shapeOf(cards.slice(0, 3).flatMap(({ nodes }) => nodes));
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
  const prose = agreedProse(views, yield* each(views, (view) => proseIn(view, common)));
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
  const { names, titles } = settleNames(known, headings);
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
    .replace(/^[\s:–—-]+/u, '');
  return text === '' ? null : text;
}

function shortText(text: string): string | null {
  return text !== '' && text.length <= 120 ? text : null;
}

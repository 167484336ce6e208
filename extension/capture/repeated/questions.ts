import { tagOf } from '../dom.ts';
import { type CardView, customersPieces, type Piece } from './card-view.ts';
import type { PageNode } from './page-tree.ts';

const HEADS = new Set('H2 H3 H4 H5 H6 DT B STRONG LEGEND TH'.split(' '));
const MAX_QUESTION = 110;
/** Letters of an answer, in the middle of all, from which it is prose and not a fact. */
const MIN_ANSWER = 25;
/** A single line above the text, such as "Comment", asks nothing. */
const MIN_QUESTIONS = 2;
/** Share of the cards in which the words stand under such a line. */
const MOST = 0.5;

/**
 * What a site asks its reviewers: headings that are the same in most cards, each above a few sentences.
 *
 * @param views - The cards.
 * @param prose - What was taken for the words of each.
 * @param common - What stands in most cards word for word.
 * @returns The questions; empty where the words stand under none, or under one only.
 */
export function questionsOf(
  views: readonly CardView[],
  prose: readonly (Piece | null)[],
  common: ReadonlySet<string>,
): ReadonlySet<string> {
  const slots = new Set<string>();
  let asked = 0;
  for (const [at, view] of views.entries()) {
    const above = prose[at] && questionAbove(prose[at].node, common);
    const piece = above && view.pieces.find(({ node }) => node === above);
    if (!piece) continue;
    asked += 1;
    slots.add(piece.slot);
  }
  if (asked < views.length * MOST) return new Set();
  const answers = answersTo(views, slots, common);
  const questions = [...answers].filter(([, letters]) => middleOf(letters) >= MIN_ANSWER);
  return questions.length < MIN_QUESTIONS ? new Set() : new Set(questions.map(([own]) => own));
}

function answersTo(
  views: readonly CardView[],
  slots: ReadonlySet<string>,
  common: ReadonlySet<string>,
): ReadonlyMap<string, number[]> {
  const answers = new Map<string, number[]>();
  for (const { node, slot } of views.flatMap(customersPieces)) {
    if (!slots.has(slot) || !isQuestion(node, common)) continue;
    const known = answers.get(node.own) ?? [];
    known.push(lettersBelow(node));
    answers.set(node.own, known);
  }
  return answers;
}

/** The heading right above an element, or above what holds it alone. */
function questionAbove(node: PageNode, common: ReadonlySet<string>): PageNode | null {
  let at = node;
  for (let up = 0; up < 3 && at.parent !== null; up += 1) {
    const { children }: PageNode = at.parent;
    const before = children.slice(0, children.indexOf(at)).findLast(({ letters }) => letters > 0);
    if (before) return isQuestion(before, common) ? before : null;
    at = at.parent;
  }
  return null;
}

function isQuestion({ element, own, letters }: PageNode, common: ReadonlySet<string>): boolean {
  if (own.length > MAX_QUESTION || letters !== own.length) return false;
  return common.has(own) && HEADS.has(tagOf(element));
}

function lettersBelow({ element, parent }: PageNode): number {
  const children = parent?.children ?? [];
  const at = children.findIndex((child) => child.element === element);
  return children.slice(at + 1).find(({ letters }) => letters > 0)?.letters ?? 0;
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

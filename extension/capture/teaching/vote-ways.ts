import { climb } from '../climb.ts';
import type { Way } from '../recipe.ts';
import { isWithin } from './lesson.ts';
import { selectWithin } from './shadow-steps.ts';

/** Cards that ways are tried on. */
const SAMPLE = 24;
/** Elements tried in one card. */
const MAX_TRIED = 40;
/** Share of the cards in which a way must read what the others read, where both read something. */
const AGREES = 0.8;
/** Ways kept for one field, and of one kind. */
const MAX_WAYS = 8;
const MAX_OF_RUNG = 2;

/** What makes a value of a text, or refuses it. */
export type Accept = (text: string) => string | null;

/** Where a field was pointed at, and what else there is to try it on. */
export interface Trial {
  readonly card: Element;
  readonly clicked: Element;
  readonly cards: readonly Element[];
  readonly accept: Accept;
}

interface Answered {
  readonly element: Element;
  readonly value: string;
}

/**
 * Keeps of many ways to read a field those that give what was pointed at, and the same as most others in the other cards.
 *
 * @param ways - Ways, surest first.
 * @param trial - What was pointed at, and the cards.
 * @returns The ladder, in the same order; empty where no way gives what was pointed at.
 */
export function votedWays(ways: readonly Way[], trial: Trial): readonly Way[] {
  const { card, clicked, cards, accept } = trial;
  const right = ways.filter((way) => {
    const answer = answerIn(way, card, accept);
    return answer !== null && areAtOne(answer.element, clicked);
  });
  const sample = cards.slice(0, SAMPLE);
  const ballots = right.map((way) => sample.map((each) => answerIn(way, each, accept)));
  const chosen = sample.map((_, at) => mostNamed(ballots.map((ballot) => ballot[at] ?? null)));
  const agreeing = right.filter((_, at) => agrees(ballots[at] ?? [], chosen));
  return fewOfEach(agreeing);
}

/**
 * What a way reads in a card, and where.
 *
 * @param way - The way.
 * @param card - The card.
 * @param accept - What is readable.
 * @returns The first readable answer; `null` where there is none.
 */
export function answerIn(way: Way, card: Element, accept: Accept): Answered | null {
  const { at, ...self } = way;
  const elements = at === undefined ? [card] : selectWithin(card, at).slice(0, MAX_TRIED);
  for (const element of elements) {
    const answer = climb([self], { card: element, roots: [element] }, accept);
    if (answer !== null) return { element, value: answer.value };
  }
  return null;
}

/** The answer that most ways give; of equals the surest way's. */
function mostNamed(answers: readonly (Answered | null)[]): Answered | null {
  const given = answers.filter((answer) => answer !== null);
  const votes = (answer: Answered): number =>
    given.filter((other) => areAtOne(answer.element, other.element)).length;
  return given.toSorted((one, other) => votes(other) - votes(one))[0] ?? null;
}

function agrees(
  ballot: readonly (Answered | null)[],
  chosen: readonly (Answered | null)[],
): boolean {
  const pairs = ballot.flatMap((answer, at) => {
    const most = chosen[at] ?? null;
    return answer === null || most === null ? [] : [areAtOne(answer.element, most.element)];
  });
  const reads = pairs.length >= chosen.filter((each) => each !== null).length / 2;
  return reads && pairs.filter(Boolean).length >= pairs.length * AGREES;
}

/** One lies in the other: both speak of the same spot. */
function areAtOne(one: Element, other: Element): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function fewOfEach(ways: readonly Way[]): readonly Way[] {
  const few = ways.filter(
    (way, at) => ways.slice(0, at).filter(({ rung }) => rung === way.rung).length < MAX_OF_RUNG,
  );
  return few.slice(0, MAX_WAYS);
}

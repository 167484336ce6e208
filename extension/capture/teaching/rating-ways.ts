import { readRating } from '../../../shared/reading/ratings.ts';
import { attributeOf, parentOf, selectAll } from '../dom.ts';
import type { Way } from '../recipe.ts';
import { visibleText } from '../visible-text.ts';
import { hooksWithin, inOrder } from './hooks.ts';
import type { Lesson } from './lesson.ts';
import { starWays } from './star-ways.ts';
import { type Accept, answerIn, votedWays } from './vote-ways.ts';

/** Longest text of a rating, in characters: what is longer is prose. */
const MAX_LETTERS = 40;
const MAX_INNER = 30;
/** Steps outward from what was pointed at: stars are small. */
const MAX_OUTER = 3;
/** Attributes that hold nothing but the rating. */
const PLAIN =
  /^(?:aria-label|title|alt|content|value|score|rating|data-[a-z-]*(?:rating|score|stars?|value)[a-z-]*)$/;
const WIDTH = String.raw`width:\s?([\d.]{1,6}%)`;
const IN_CLASS = String.raw`(?:stars?|rating|rated|score)[-_]{0,2}(\d{1,2}(?:[.,]\d)?)(?!\d)`;
/** A text that names its scale, or draws its stars. */
const GLYPHS = String.raw`[★☆⭐✩]{2,10}`;
const OUT_OF = String.raw`(?<![\d/.,])\d{1,2}(?:[.,]\d)?\s?(?:out of|of|/|sur|de|von|van de|su|из)\s?(?:5|10)(?![\d/])`;

/** The ladder for a rating, and where its scale ends. */
export interface RatingLadder {
  readonly ways: readonly Way[];
  readonly scale: number;
}

/**
 * The ladder for the rating that was pointed at: labels and attributes that tell it, else stars that are counted.
 *
 * @param card - The card that it stands in.
 * @param clicked - The stars, or one of them.
 * @param lesson - The other cards.
 * @returns Ways, surest first, and the end of the scale.
 */
export function ratingWays(card: Element, clicked: Element, lesson: Lesson): RatingLadder {
  const row = starWays(clicked, card, lesson.peers);
  const told = spotsAt(clicked, card).flatMap((spot) => waysAt(spot, card));
  const scale = scaleOf(told, row.scale, lesson.peers);
  const accept = acceptOn(scale);
  const trial = { card, clicked, cards: lesson.peers, accept };
  const ways = inOrder([...told, ...lastWays(), ...row.ways]);
  const value = mostRead(ways, card, accept);
  const right = ways.filter((way) => answerIn(way, card, accept)?.value === value);
  return { ways: votedWays(right, trial), scale };
}

function acceptOn(scale: number): Accept {
  return (text) => {
    const rating = readRating(text, scale);
    return rating === null || rating.value === 0 ? null : String(rating.value / rating.best);
  };
}

function spotsAt(clicked: Element, card: Element): readonly Element[] {
  const outer: Element[] = [];
  for (let at = clicked; outer.length < MAX_OUTER && at !== card;) {
    const parent = parentOf(at);
    if (parent === null) break;
    at = parent;
    outer.push(at);
  }
  return [clicked, ...selectAll(clicked, '*').slice(0, MAX_INNER), ...outer];
}

function waysAt(spot: Element, card: Element): readonly Way[] {
  const hooks: readonly Pick<Way, 'rung' | 'at'>[] =
    spot === card ? [{ rung: 'id' }] : hooksWithin(spot, card);
  const names = Element.prototype.getAttributeNames.call(spot);
  const plain = names.filter((name) => PLAIN.test(name) && tells(attributeOf(spot, name)));
  const text = visibleText(spot);
  const isShort = spot !== card && text.length <= MAX_LETTERS && tells(text);
  return hooks.flatMap((hook): readonly Way[] => [
    ...plain.map((attribute) => ({ ...hook, attribute })),
    ...(isShort ? [hook] : []),
    ...(matches(spot, 'style', WIDTH) ? [{ ...hook, attribute: 'style', pattern: WIDTH }] : []),
    ...(matches(spot, 'class', IN_CLASS)
      ? [{ ...hook, rung: 'class' as const, attribute: 'class', pattern: IN_CLASS }]
      : []),
  ]);
}

function lastWays(): readonly Way[] {
  const spots = 'span, div, p, small, b, strong, em, i, td, dd';
  const label = 'aria-label';
  return [
    { rung: 'aria', at: '[role="img"][aria-label]', attribute: label, pattern: OUT_OF },
    { rung: 'pattern', at: spots, pattern: `^${GLYPHS}$` },
    { rung: 'pattern', at: spots, pattern: `^${OUT_OF}$` },
  ];
}

function tells(text: string | null): boolean {
  return text !== null && text.length <= 120 && readRating(text) !== null;
}

function matches(element: Element, name: string, pattern: string): boolean {
  return new RegExp(pattern, 'iu').test(attributeOf(element, name) ?? '');
}

const asNumber: Accept = (text) => (/^[\d.,]+$/.test(text) ? text.replace(',', '.') : null);

/** Where values without a scale go beyond five, the scale does. */
function scaleOf(ways: readonly Way[], drawn: number, cards: readonly Element[]): number {
  const values = ways
    .filter(({ pattern }) => pattern === undefined)
    .flatMap((way) => cards.map((card) => Number(answerIn(way, card, asNumber)?.value ?? 0)));
  const most = Math.max(0, ...values.filter((value) => Number.isFinite(value)));
  if (most > 10) return most <= 100 ? 100 : drawn;
  return most > 5 ? 10 : drawn;
}

function mostRead(ways: readonly Way[], card: Element, accept: Accept): string | null {
  const values = ways.flatMap((way) => answerIn(way, card, accept)?.value ?? []);
  const votes = (value: string): number => values.filter((each) => each === value).length;
  return values.toSorted((one, other) => votes(other) - votes(one))[0] ?? null;
}

import type { Rating } from '../../../shared/feedback/feedback.ts';
import { ratingOf } from '../../../shared/reading/ratings.ts';
import {
  attributeNamesOf,
  attributeOf,
  childCountOf,
  childElementsOf,
  fits,
  parentOf,
  tagOf,
  textOf,
} from '../dom.ts';

const STARRY =
  /star|(?:^|[\s_-])str(?=\d)|rating|rate|stern|bubble|heart|note|score|estrella|etoile/i;
const FULL =
  /full|fill(?:ed)?(?!-?0)|active|checked|selected|gold|yellow|orange|solid|positive|(?:^|[\s_-])on(?:$|[\s_.-])|highlight|true|\bfas\b|#f[a-f\d]{2}|#e[a-f\d]{5}|rgb\(2[0-5]\d,\s?(?:1\d\d|2[0-2]\d),\s?\d{1,2}\)/i;
const EMPTY =
  /empty|outline|blank|(?:^|[\s_-])off(?:$|[\s_.-])|gr[ae]y|inactive|unfilled|void|none|border|star-o\b|-o(?:$|\s)|regular|disabled|false|\bfar\b|transparent|#[cde]([a-f\d])\1|unchecked|white|light|muted|rgb\((2[0-4]\d),\s?\2,\s?\2\)|rgba\(\d+,\s?\d+,\s?\d+,\s?0?\.[0-4]/i;
const HALF = /half|halb|mezza|media(?:$|[\s_-])|moitie/i;
/** `stars-4`, `rating_45`, `bubble_50`, `star-rating-3-5`: points in a class, in whole stars or tenths. */
const CODED =
  /(?:^|[\s_-])(?:stars?|str|rating|rate|bubbles?|score|note|points|s(?=[_-]?\d))[_-]?(?:[a-z]+[_-])?(\d{1,2})(?:[._-]?(5))?(?:$|[\s_])/i;
const ICONS = new Set('I SVG SPAN IMG LI DIV USE B EM PATH A'.split(' '));
const MIN_ICONS = 3;
const MAX_ICONS = 10;

/**
 * The rating that an element draws: full icons among empty ones, a bar over a row of stars, a class that counts.
 *
 * @param element - An element without words.
 * @returns The rating; `null` where it draws none.
 */
export function iconRating(element: Element): Rating | null {
  return byWidth(element) ?? byIcons(element) ?? byClass(element);
}

/** A row of full stars, cut off over a row of empty ones. Bars of other widths are shares of all ratings. */
function byWidth(element: Element): Rating | null {
  const style = attributeOf(element, 'style');
  const width = /(?:^|[;\s-])width:\s*(\d{1,3}(?:\.\d+)?)%/i.exec(style ?? '')?.[1];
  if (width === undefined || !isStarry(element)) return null;
  const share = Number(width);
  return share > 0 && share <= 100 && share % 5 === 0 ? ratingOf(share / 20, 5) : null;
}

function isStarry(element: Element): boolean {
  return /bar|progress|histogram|distribution/i.test(attributeOf(element, 'class') ?? '')
    ? false
    : fits(
        element,
        ':is([class*="star" i], [class*="rating" i], [class*="score" i], [class*="stern" i]), :is([class*="star" i], [class*="rating" i], [class*="stern" i], [class*="score" i]) > *',
      );
}

function byIcons(element: Element): Rating | null {
  const count = childCountOf(element);
  if (!(count >= 1 && count <= MAX_ICONS)) return null;
  const icons = childElementsOf(element);
  const [first] = icons;
  if (first === undefined || !ICONS.has(tagOf(first).toUpperCase())) return null;
  const looks: string[] = [];
  for (const icon of icons) {
    const look = tagOf(icon) === tagOf(first) ? lookOf(icon) : null;
    if (look === null) return null;
    looks.push(look);
  }
  const kinds = new Set(looks);
  if (kinds.size === 1) return allAlike(element, looks);
  return count < MIN_ICONS || kinds.size > 3 ? null : mixed(looks);
}

const MAX_PARTS = 8;

/** What tells a full icon from an empty one; `null` for what holds much, or more than a letter: that is no icon. */
function lookOf(icon: Element): string | null {
  const parts: Element[] = [];
  if (!holdsFew(icon, parts) || textOf(icon).trim().length > 1) return null;
  return parts.map(lookOfPart).join('|');
}

/** Collects an element and all in it, as long as they are few. */
function holdsFew(element: Element, parts: Element[]): boolean {
  parts.push(element);
  if (parts.length + childCountOf(element) > MAX_PARTS + 1) return false;
  return childElementsOf(element).every((child) => holdsFew(child, parts));
}

const LOOKS = [
  'class',
  'src',
  'fill',
  'style',
  'data-filled',
  'href',
  'xlink:href',
  'data-icon',
  'd',
  'aria-hidden',
  'color',
  'stroke',
] as const;

function lookOfPart(part: Element): string {
  const present = attributeNamesOf(part);
  return LOOKS.map((name) => {
    if (!present.includes(name)) return '';
    return attributeOf(part, name) ?? (name === 'data-filled' ? 'filled' : '');
  }).join(' ');
}

/** A row of nothing but stars: as many as there are, where they are no empty ones. */
function allAlike(element: Element, looks: readonly string[]): Rating | null {
  const [look = ''] = looks;
  const named = `${look} ${attributeOf(element, 'class') ?? ''}`;
  const isFullRow = looks.length === 5 && FULL.test(look) && !EMPTY.test(look);
  if (looks.length > 5 || looks.length < 2) return null;
  if (!isFullRow && !STARRY.test(named)) return null;
  if (EMPTY.test(look) && !FULL.test(look)) return null;
  return ratingOf(looks.length, 5);
}

function mixed(looks: readonly string[]): Rating | null {
  const best = looks.length === 10 ? 10 : looks.length;
  const values = looks.map(valueOf);
  if (values.every((value) => value !== null)) {
    const sum = values.reduce((total, value) => total + value, 0);
    return sum === 0 || sum === best ? byOrder(looks, best) : ratingOf(sum, best);
  }
  return byOrder(looks, best);
}

/** 1 for a full icon, 0 for an empty one; `null` where its looks do not say. */
function valueOf(look: string): number | null {
  if (HALF.test(look)) return 0.5;
  const isEmpty = EMPTY.test(look);
  if (FULL.test(look) !== isEmpty) return isEmpty ? 0 : 1;
  return null;
}

/** Full icons stand before empty ones. */
function byOrder(looks: readonly string[], best: number): Rating | null {
  const [first] = looks;
  const changes = looks.filter((look, at) => at > 0 && look !== looks[at - 1]).length;
  if (changes > 2) return null;
  const full = looks.filter((look) => look === first).length;
  return ratingOf(changes === 2 ? full + 0.5 : full, best);
}

function codeIn(names: string, element: Element): RegExpExecArray | null {
  if (STARRY.test(names)) return CODED.exec(names);
  const code = BRIEF.exec(names);
  const parent = code && parentOf(element);
  return parent && STARRY.test(attributeOf(parent, 'class') ?? '') ? code : null;
}

/** `r5` within what is called a rating. */
const BRIEF = /(?:^|\s)[a-z]{1,2}-?([1-5])(?:[._-]?(5))?$/;

function byClass(element: Element): Rating | null {
  const names = attributeOf(element, 'class');
  if (names === null) return null;
  const [, points, half] = codeIn(names, element) ?? [];
  if (points === undefined) return null;
  const number = Number(points);
  const value = number > 10 ? number / 10 : number;
  // `stars-9` counts half stars; its neighbours tell whether a 4 does so as well.
  if (value > 5) return half === undefined && value <= 10 ? ratingOf(value, 10) : null;
  return ratingOf(half === undefined ? value : value + 0.5, 5);
}

import { attributeOf, parentOf, selectAll } from '../dom.ts';
import type { Way } from '../recipe.ts';
import { visibleText } from '../visible-text.ts';
import { hooksWithin, weakerThan } from './hooks.ts';
import { selectWithin } from './shadow-steps.ts';

/** Stars of one rating; where the owner pointed at their row itself, there may be fewer pictures. */
const FEWEST = 3;
const PICTURES = ['svg', 'img'];
const MOST = 10;
/** Words for a star that is given. */
const FULL = /full|fill|active|solid|gold|checked|selected|yellow|(?:^|[-_])on(?:$|[-_])/i;

/** Stars that stand in a row, and how many a full row has. */
export interface StarRow {
  readonly ways: readonly Way[];
  readonly scale: number;
}

/**
 * Counts stars: icons in a row, the given ones drawn in another way than the rest, or alone.
 *
 * @param clicked - One star, or what holds them.
 * @param card - The card that they stand in.
 * @param cards - All cards.
 * @returns Ways that count the given stars; none where there is no row.
 */
export function starWays(clicked: Element, card: Element, cards: readonly Element[]): StarRow {
  for (const row of rowsAt(clicked, card)) {
    const found = waysFor(row, card, cards);
    if (found.ways.length > 0) return found;
  }
  return { ways: [], scale: 5 };
}

/** Elements with icons in a row, inner before outer. */
function rowsAt(clicked: Element, card: Element): readonly Element[] {
  const inner = [clicked, ...selectAll(clicked, '*')].toReversed();
  const parent = parentOf(clicked);
  const outer = parent === null || clicked === card ? [] : [parent, parentOf(parent) ?? parent];
  return [...inner, ...outer].filter((each) => each !== card && iconOf(each) !== null);
}

/** The tag of the icons in a row; `null` where it is none. */
function iconOf(row: Element): string | null {
  const children = selectAll(row, ':scope > *').slice(0, MOST * 2);
  const tags = [...new Set(children.map(({ localName }) => localName))];
  return (
    tags.find((tag) => {
      const icons = children.filter(({ localName }) => localName === tag);
      const least = PICTURES.includes(tag) ? 1 : FEWEST;
      return icons.length >= least && icons.length <= MOST && icons.every(isWordless);
    }) ?? null
  );
}

/** A star is a picture, or one sign. */
function isWordless(icon: Element): boolean {
  return visibleText(icon).length <= 2;
}

function waysFor(row: Element, card: Element, cards: readonly Element[]): StarRow {
  const icon = iconOf(row) ?? 'svg';
  const stars = selectAll(row, `:scope > ${CSS.escape(icon)}`);
  const [first] = stars;
  const ways: Way[] = [];
  let scale = 5;
  for (const { rung, at } of hooksWithin(row, card)) {
    const rows = cards.flatMap((each) => selectWithin(each, at)[0] ?? []);
    const sizes = new Set(
      rows.map((each) => selectAll(each, `:scope > ${CSS.escape(icon)}`).length),
    );
    const whole = Math.max(...sizes, 0);
    const markers = first === undefined ? [] : markersOf(first);
    const telling = markers.filter((marker) => tells(`${icon}${marker}`, rows, whole));
    const best = telling.find((marker) => FULL.test(marker)) ?? telling[0];
    // Without a marker, only the given ones are drawn.
    const isDrawn = best !== undefined || (sizes.size > 1 && whole <= MOST);
    if (isDrawn) ways.push({ rung: weakerThan(rung), at, counts: `${icon}${best ?? ''}` });
    if (whole === MOST) scale = MOST;
  }
  return { ways, scale };
}

/** What the first star has that the others may lack: it is given in every rating. */
function markersOf(star: Element): readonly string[] {
  const classes = (attributeOf(star, 'class') ?? '').split(/\s+/).filter((each) => each !== '');
  const attributes = ['fill', 'src', 'alt', 'data-state', 'data-filled', 'aria-checked', 'color'];
  const said = attributes.flatMap((name) => {
    const value = attributeOf(star, name);
    return value === null || value.length > 120 ? [] : [`[${name}="${CSS.escape(value)}"]`];
  });
  const inner = selectAll(star, '*')
    .slice(0, 3)
    .flatMap((part) => markersOf(part).map((marker) => `:has(${part.localName}${marker})`));
  return [...classes.map((each) => `.${CSS.escape(each)}`), ...said, ...inner];
}

/** Whether a marker sets given stars apart: it is on some, and in some card not on all. */
function tells(selector: string, rows: readonly Element[], whole: number): boolean {
  const counts = rows.map((row) => selectAll(row, selector).length);
  const isOnAll = counts.every((count) => count === whole);
  const isWord = FULL.test(selector) && counts.some((count) => count > 0);
  return isOnAll ? isWord : new Set(counts).size > 1 || counts.some((count) => count < whole);
}

/**
 * Whether an element is one of several icons in a row.
 *
 * @param element - What the owner points at.
 * @returns True for a single star.
 */
export function isStar(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isWordless(element) && iconOf(parent) === element.localName;
}

import {
  around,
  attributeOf,
  firstChildOf,
  nextOf,
  parentOf,
  type Searchable,
  selectAll,
} from './dom.ts';
import type { Rung, Way } from './recipe.ts';
import { tidy, visibleText } from './visible-text.ts';

/** Elements tried for one way at most, so that a selector that fits everything stays cheap. */
const MAX_TRIED = 40;

/** Nodes beside a mark that are left out at most. */
const MAX_NODES = 2000;
const NONE: readonly Element[] = [];

/** A field's value and the rung that gave it. */
export interface Answer<Value> {
  readonly value: Value;
  readonly rung: Rung;
}

/** Where a ladder is climbed. */
export interface Ground {
  /** The card; `null` for ways that search the whole page. */
  readonly card: Element | null;
  /** The card or page with the shadow roots in it. */
  readonly roots: readonly Searchable[];
  /** The page's address, for ways that read it. */
  readonly url?: string;
  /** Elements within whose words are read elsewhere. */
  readonly skipped?: readonly Element[];
}

/**
 * Climbs down a field's ladder until a way gives a value that makes sense.
 *
 * @param ladder - Ways, surest first.
 * @param ground - Where to look.
 * @param accept - Makes the value of a text, or refuses it with `null`.
 * @returns The first accepted value and its rung; `null` where no way answers.
 */
export function climb<Value>(
  ladder: readonly Way[] | undefined,
  ground: Ground,
  accept: (text: string) => Value | null,
): Answer<Value> | null {
  if (ladder === undefined) return null;
  for (const way of ladder) {
    const value = valueBy(way, ground, accept);
    if (value !== null) return { value, rung: way.rung };
  }
  return null;
}

function valueBy<Value>(
  way: Way,
  ground: Ground,
  accept: (text: string) => Value | null,
): Value | null {
  if (way.address || way.joins) {
    const text = way.address ? addressBy(way, ground) : joinedBy(way, ground);
    return text === null ? null : accept(text);
  }
  for (const element of elementsOf(way, ground)) {
    const text = textBy(way, element, ground);
    const value = text === null ? null : accept(text);
    if (value !== null) return value;
  }
  return null;
}

function addressBy(way: Way, { url }: Ground): string | null {
  return url === undefined ? null : matched(way, url);
}

function joinedBy(way: Way, ground: Ground): string | null {
  const texts = elementsOf(way, ground)
    .map((element) => textBy(way, element, ground))
    .filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join('\n');
}

function elementsOf(way: Way, ground: Ground): readonly Element[] {
  if (way.at === undefined) return ground.card ? [ground.card] : [];
  const selector = way.at;
  const [only] = ground.roots;
  if (ground.roots.length === 1 && only !== undefined && !ground.skipped) {
    const all = selectAll(only, selector);
    return all.length > MAX_TRIED ? all.slice(0, MAX_TRIED) : all;
  }
  const found: Element[] = [];
  for (const root of ground.roots) {
    const all = selectAll(root, selector);
    found.push(...(ground.skipped ? all.filter((each) => !isSkipped(each, ground)) : all));
    if (found.length >= MAX_TRIED) break;
  }
  return found.slice(0, MAX_TRIED);
}

function isSkipped(element: Element, { skipped = [] }: Ground): boolean {
  return skipped.some((each) => Node.prototype.contains.call(each, element));
}

function textBy(way: Way, element: Element, ground: Ground): string | null {
  if (way.counts !== undefined) return countIn(element, way.counts);
  const text =
    way.attribute === undefined
      ? shownBy(way, element, ground)
      : attributeOf(element, way.attribute);
  return text === null ? null : matched(way, text);
}

function matched(way: Way, text: string): string | null {
  if (way.pattern === undefined) return way.gives ?? text;
  const match = patternOf(way.pattern)?.exec(text);
  return match ? (way.gives ?? tidy(match[1] ?? match[0])) : null;
}

function countIn(element: Element, selector: string): string | null {
  const { length } = selectAll(element, selector);
  return length === 0 ? null : String(length);
}

function shownBy(way: Way, element: Element, { skipped = [] }: Ground): string | null {
  if (way.without !== undefined && around(element, way.without) === element) return null;
  const cut = cutBy(way, element);
  if (cut === null) return null;
  const hidden = way.without === undefined ? NONE : selectAll(element, way.without);
  const left = hidden.length + skipped.length + cut.length;
  const without = left === 0 ? undefined : new Set<Node>([...hidden, ...skipped, ...cut]);
  return visibleText(element, { without, keepsLines: way.keepsLines }) || null;
}

/** The nodes on the other side of a mark; `null` where the value should begin behind one that is not there. */
function cutBy({ until, after }: Way, element: Element): readonly Node[] | null {
  if (until === undefined && after === undefined) return NONE;
  const [end] = until === undefined ? NONE : selectAll(element, until);
  const [start] = after === undefined ? NONE : selectAll(element, after);
  if (after !== undefined && start === undefined) return null;
  return [...(start ? besideOf(start).before : []), ...(end ? besideOf(end).behind : [])];
}

/** The nodes on either side of a mark, itself among both. */
function besideOf(mark: Element): {
  readonly before: readonly Node[];
  readonly behind: readonly Node[];
} {
  const parent = parentOf(mark);
  const nodes: Node[] = [];
  let at = parent === null ? mark : firstChildOf(parent);
  for (; at !== null && nodes.length < MAX_NODES; at = nextOf(at)) nodes.push(at);
  const place = nodes.indexOf(mark);
  return { before: nodes.slice(0, place + 1), behind: nodes.slice(Math.max(0, place)) };
}

const patterns = new Map<string, RegExp | null>();

/** A pattern that is no regular expression matches nothing, as a selector that is none finds nothing. */
function patternOf(source: string): RegExp | null {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  let pattern: RegExp | null = null;
  try {
    pattern = new RegExp(source, 'iu');
  } catch {
    pattern = null;
  }
  patterns.set(source, pattern);
  return pattern;
}

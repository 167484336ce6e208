import { attributeOf, parentOf, selectAll } from '../dom.ts';
import { type Rung, RUNGS } from '../recipe.ts';

/** A selector that holds on to an element, and how surely it lasts. */
export interface Hook {
  readonly rung: Rung;
  readonly at: string;
}

/** Longest value that is a word of the site rather than content. */
const MAX_VALUE = 60;
const MAX_CLASSES = 4;
/** Attributes that frameworks number anew with each release. */
const NOISE = /^data-(?:v-|react|astro|svelte|ng|hydr|index|position|pos|n-|s-|track|ved|hveid)|\d/;
/** A word of the site: such values are the same in all cards. */
const WORD = /^[a-z][a-z_ -]*$/i;
/** An id that numbers its kind: `review-1042`. */
const NUMBERED = /^([a-z][a-z_-]*[-_])[\da-f-]*\d[\da-f-]*$/i;
/** Tags that say what they are for; a site’s own have a hyphen. */
const TELLING = /^(?:article|time|blockquote|cite|q|address|.+-.+)$/;
/** `card_text__x7Yz2`: what stands before the hash is the site's own word. */
const HASHED_END = /^(.*[a-z].*?(?:__|--|_))[\da-zA-Z]*(?:\d|[A-Z])[\da-zA-Z]*$/;
const HASHED = /^(?:css|sc|jss|y-css|emotion)-|\d[a-z]+\d|^[a-z]{1,2}$|[A-Z].*\d|\d.*[A-Z]/;

/**
 * Ways to name an element by itself, surest first.
 *
 * @param element - Any element of a page.
 * @returns Selectors that fit it, and most likely its like in the other cards.
 */
export function hooksOf(element: Element): readonly Hook[] {
  return inOrder([
    ...marksOf(element),
    ...idHooksOf(element),
    ...ariaHooksOf(element),
    ...(TELLING.test(element.localName) ? [hook('structure', CSS.escape(element.localName))] : []),
    ...classHooksOf(element),
  ]);
}

/**
 * The same, with the hooks of what stands around it: `.stars > span`.
 *
 * @param element - Any element of a page.
 * @param card - The card that it stands in.
 * @returns Selectors that fit it, surest first.
 */
export function hooksWithin(element: Element, card: Element): readonly Hook[] {
  const parent = parentOf(element);
  const tag = CSS.escape(element.localName);
  const outer = parent === null || parent === card ? [] : hooksOf(parent);
  return inOrder([
    ...hooksOf(element),
    ...outer.map(({ rung, at }) => hook(weakerThan(rung), `${at} > ${tag}`)),
    hook('structure', pathWithin(element, card)),
  ]);
}

/**
 * Where an element stands in its card, by position alone.
 *
 * @param element - In the card.
 * @param card - Around it; of a part in a shadow tree the path begins at the top of that tree.
 * @returns Such as `:scope > div > span:nth-of-type(2)`.
 */
export function pathWithin(element: Element, card: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at !== null && at !== card; at = parentOf(at)) steps.unshift(stepTo(at));
  // In a shadow tree nothing is `:scope`.
  return [at === null ? ':host' : ':scope', ...steps].join(' > ');
}

/**
 * Sorts ways by how surely they last.
 *
 * @param ways - In any order.
 * @returns The same, surest first; equals stay in order, doubles go.
 */
export function inOrder<Way extends Pick<Hook, 'rung'>>(ways: readonly Way[]): readonly Way[] {
  const unique = new Map(ways.toReversed().map((way) => [JSON.stringify(way), way]));
  return [...unique.values()]
    .toReversed()
    .toSorted((one, other) => RUNGS.indexOf(one.rung) - RUNGS.indexOf(other.rung));
}

/**
 * The rung of what is found by its neighbour's hook.
 *
 * @param rung - The neighbour's rung.
 * @returns `class` where the neighbour goes by its class, else `structure`.
 */
export function weakerThan(rung: Rung): Rung {
  return rung === 'class' ? 'class' : 'structure';
}

function stepTo(element: Element): string {
  const parent = parentOf(element);
  const tag = CSS.escape(element.localName);
  const same = parent === null ? [element] : selectAll(parent, `:scope > ${tag}`);
  return same.length < 2 ? tag : `${tag}:nth-of-type(${same.indexOf(element) + 1})`;
}

function marksOf(element: Element): readonly Hook[] {
  const marks = attributeOf(element, 'itemprop')?.split(/\s+/) ?? [];
  return marks.filter(isWord).map((mark) => hook('structured', `[itemprop~="${mark}"]`));
}

function idHooksOf(element: Element): readonly Hook[] {
  const names = Element.prototype.getAttributeNames
    .call(element)
    .filter((name) => name.startsWith('data-') && !NOISE.test(name));
  const data = names.map((name) => {
    const value = attributeOf(element, name);
    const at = `[${CSS.escape(name)}`;
    return hook('id', value !== null && isWord(value) ? `${at}="${value}"]` : `${at}]`);
  });
  const start = NUMBERED.exec(attributeOf(element, 'id') ?? '')?.[1];
  const numbered = start === undefined ? [] : [hook('id', `[id^="${CSS.escape(start)}"]`)];
  const isTime = element.localName === 'time' && element.hasAttribute('datetime');
  return [...data, ...numbered, ...(isTime ? [hook('id', 'time[datetime]')] : [])];
}

function ariaHooksOf(element: Element): readonly Hook[] {
  const role = attributeOf(element, 'role');
  const rel = attributeOf(element, 'rel');
  const isNamed = attributeOf(element, 'aria-label') !== null;
  const named = isNamed ? '[aria-label]' : '';
  return [
    ...(role !== null && isWord(role) ? [hook('aria', `[role="${role}"]${named}`)] : []),
    ...(role === null && isNamed ? [hook('aria', '[aria-label]')] : []),
    ...(rel === 'author' ? [hook('aria', '[rel~="author"]')] : []),
  ];
}

function classHooksOf(element: Element): readonly Hook[] {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((each) => each !== '');
  const lasting = classes.filter((each) => !HASHED_END.test(each) && !HASHED.test(each));
  const begun = classes.flatMap((each) => HASHED_END.exec(each)?.[1] ?? []);
  const rest = classes.filter((each) => HASHED.test(each));
  return [
    ...lasting.map((each) => `.${CSS.escape(each)}`),
    ...begun.map((each) => `[class*="${CSS.escape(each)}"]`),
    ...rest.map((each) => `.${CSS.escape(each)}`),
  ]
    .slice(0, MAX_CLASSES)
    .map((at) => hook('class', at));
}

function isWord(value: string): boolean {
  return value.length <= MAX_VALUE && WORD.test(value);
}

function hook(rung: Rung, at: string): Hook {
  return { rung, at };
}

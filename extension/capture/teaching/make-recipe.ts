import { attributeOf, fits, parentOf, selectAll } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import type { CardsWay, Recipe, Way } from '../recipe.ts';
import { siteNameOf } from '../site-name.ts';
import { hooksOf, inOrder, pathWithin, weakerThan } from './hooks.ts';
import { cardOf, type Lesson, type TaughtField } from './lesson.ts';
import { ratingWays } from './rating-ways.ts';
import { areAlike } from './shape.ts';
import { dateWays, proseIn, wordWays } from './word-ways.ts';

/** Share of the reviews that a selector must find, and share of what it finds that must be reviews. */
const FINDS = 0.9;
const MAX_CARD_WAYS = 5;
/** Steps from the list outward to something with a name. */
const MAX_STEPS = 6;
/** Attributes that number a review. */
const ID_NAME = /(?:^|[-_])(?:id|key|uuid|guid)$|review/;
const ID_VALUE = /^(?=.*\d)[\w.:-]{1,64}$/;

/**
 * Makes a recipe of what the owner has pointed at.
 *
 * @param lesson - The card and its parts.
 * @param view - The page.
 * @returns A recipe for the page's host, goes by the host's name; `null` where the page has no host to keep it for.
 */
export function makeRecipe(lesson: Lesson, view: PageView): Recipe | null {
  if (view.host === '') return null;
  const rating = fieldIn(lesson, 'rating', (card, part) => ratingWays(card, part, lesson));
  const date = fieldIn(lesson, 'date', (card, part) => dateWays(card, part, lesson, view));
  const words = (field: 'author' | 'title' | 'text'): readonly Way[] | null =>
    fieldIn(lesson, field, (card, part) => wordWays(field, card, part, lesson));
  return {
    id: view.host,
    name: siteNameOf(view).slice(0, 60),
    hosts: [view.host],
    provenOn: 'stored-page',
    cards: cardsWays(lesson, view),
    ...(rating !== null && { scale: rating.scale }),
    fields: {
      ...withWays('id', idWays(lesson.peers)),
      ...withWays('author', words('author')),
      ...withWays('rating', rating?.ways ?? null),
      ...withWays('date', date),
      ...withWays('title', words('title')),
      ...withWays('text', words('text') ?? guessedText(lesson)),
    },
    business: { name: [{ rung: 'structure', at: 'h1' }] },
  };
}

/** Works in the card in which the owner pointed at the field. */
function fieldIn<Made>(
  { card, peers, clicked }: Lesson,
  field: TaughtField,
  make: (card: Element, part: Element) => Made,
): Made | null {
  const part = clicked[field];
  return part === undefined ? null : make(cardOf(part, peers) ?? card, part);
}

function withWays(
  field: string,
  ways: readonly Way[] | null,
): { readonly [field: string]: readonly Way[] } {
  return ways === null || ways.length === 0 ? {} : { [field]: ways };
}

function guessedText(lesson: Lesson): readonly Way[] | null {
  const { card, peers, clicked } = lesson;
  const parts = Object.values(clicked);
  const [first] = parts;
  const shown = (first && cardOf(first, peers)) ?? card;
  const prose = proseIn(shown, parts);
  return prose === null ? null : wordWays('text', shown, prose, lesson);
}

/** Ways to find the cards, each proved on the page: it finds nearly all of them, and little else. */
function cardsWays({ card, peers }: Lesson, view: PageView): readonly CardsWay[] {
  const named = inOrder([...hooksOf(card), ...byListOf(card)]);
  const proved = named.filter(({ at }) => finds(at, peers, view));
  const few = proved.filter(
    (way, at) => proved.slice(0, at).filter(({ rung }) => rung === way.rung).length < 2,
  );
  if (few.length > 0) return few.slice(0, MAX_CARD_WAYS);
  const root = selectAll(card.ownerDocument, 'body')[0] ?? card;
  return [{ rung: 'structure', at: pathWithin(card, root).replace(/^:scope/, 'body') }];
}

/** By what stands around the list: `#reviews > ul > li`. */
function byListOf(card: Element): readonly CardsWay[] {
  const ways: CardsWay[] = [];
  let path = CSS.escape(card.localName);
  let list = parentOf(card);
  for (let step = 0; list !== null && step < MAX_STEPS; step += 1) {
    for (const { rung, at } of hooksOf(list)) {
      ways.push({ rung: weakerThan(rung), at: `${at} > ${path}` });
    }
    const id = attributeOf(list, 'id');
    const isNamed = id !== null && /^[a-z][a-z_-]*$/i.test(id);
    if (isNamed) ways.push({ rung: 'structure', at: `#${CSS.escape(id)} > ${path}` });
    if (isNamed || fits(list, 'main, body')) break;
    path = `${CSS.escape(list.localName)} > ${path}`;
    list = parentOf(list);
  }
  if (list !== null && fits(list, 'main, body')) {
    ways.push({ rung: 'structure', at: `${list.localName} > ${path}` });
  }
  return ways;
}

function finds(selector: string, peers: readonly Element[], view: PageView): boolean {
  const found = view.roots.flatMap((root) => selectAll(root, selector));
  const outermost = found.filter((each) => {
    const parent = parentOf(each);
    return parent === null || Element.prototype.closest.call(parent, selector) === null;
  });
  const wanted = new Set(peers);
  const hits = outermost.filter((each) => wanted.has(each)).length;
  const kin = outermost.filter(
    (each) => wanted.has(each) || peers.some((peer) => areAlike(peer, each)),
  );
  return hits >= peers.length * FINDS && kin.length >= outermost.length * FINDS;
}

/** Attributes of the card that are different in each and look like an id. */
function idWays(cards: readonly Element[]): readonly Way[] {
  const [first] = cards;
  if (first === undefined || cards.length < 2) return [];
  const names = Element.prototype.getAttributeNames.call(first);
  return names
    .filter(
      (name) => ID_NAME.test(name) && isNumbering(cards.map((card) => attributeOf(card, name))),
    )
    .map((attribute): Way => ({ rung: 'id', attribute }))
    .slice(0, 2);
}

function isNumbering(values: readonly (string | null)[]): boolean {
  const isWhole = values.every((value) => value !== null && ID_VALUE.test(value));
  // Positions in the list move with every new review.
  const arePositions = values.every((value, at) => Number(value?.replace(/\D/g, '')) <= at + 1);
  return isWhole && !arePositions && new Set(values).size === values.length;
}

import { attributeOf, firstChildOf, nextOf, tagOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { type CardView, customersPieces, type Piece } from './card-view.ts';
import { isGrade, isSiteWords } from './hints.ts';
import type { PageNode } from './page-tree.ts';
import type { Candidate } from './vote.ts';

const AUTHOR_HINT =
  /author|reviewer|user-?_?name|nick-?name|display-?name|(?:^|[\s_-])(?:user|name|customer|member|profile|byline|consumer|guest|writer|person|poster|autor|kunde|verfasser|auteur|autore|naam|vcard|fn)(?:$|[\s_-])/i;
const NOT_AUTHOR_HINT =
  /product|(?<!font-?)title|headline|location|country|city|date|time|badge|verified|count|rating|star|helpful|business|avatar-letter|initial|user-letter|user-title|variant|(?:^|[\s_-])(?:tags?|chips?)(?:$|[\s_-])/i;
const PROFILE =
  /user(?!-?_?reviews?(?![a-z]))|profile|member|contrib|people\/|reviewer|account|author|utilisateur|nutzer/i;
const BY =
  /^(?:(?:reviewed|written|posted|submitted|review|geschrieben|verfasst|rédigé|écrit|publié|escrito|scritto|geschreven) )?(?:by|von|par|por|da|di|door|av|af|от|przez)[:\s]+(.{2,60})$/iu;
const SCHRIEB =
  /^(.{2,40}?)\s+(?:schrieb|wrote|a écrit|escribió|ha scritto|schreef|says|said|writes)\b.*$/iu;
/** "Santa Barbara, CA" is where they live. */
const PLACE = /, (?:[A-Z]{2}|\p{Lu}\p{L}{3,})$/u;
const MAX_NAME = 60;
const MAX_WORDS = 6;
const TAGS = new Set('B STRONG CITE A H3 H4 H5 H6 DT FIGCAPTION'.split(' '));

/**
 * What may be the customer's name in a card.
 *
 * @param view - The card.
 * @param prose - The customer's words, which are no name.
 * @param sections - The parts in which they are written.
 * @returns Candidates; a good one scores 4 and more.
 */
export function nameCandidates(
  view: CardView,
  prose: Piece | null,
  sections: readonly PageNode[] = [],
): readonly Candidate[] {
  const inProse = new Set(prose === null ? sections : [prose.node, ...sections]);
  const candidates = customersPieces(view).flatMap((piece) => {
    if (piece.node.own === '' || hasAbove(piece, inProse)) return [];
    const value = nameIn(piece);
    return value === null ? [] : [{ piece, value, score: scoreOf(piece, value, prose) }];
  });
  return candidates.filter(({ value }) => !isMonogram(value, candidates));
}

/** "MT" or "M" in a circle stands for the name beside it. */
function isMonogram(value: string, candidates: readonly Candidate[]): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(value)) return false;
  const [first = ''] = value;
  return candidates.some(
    (other) => other.value.length > 3 && other.value.toUpperCase().startsWith(first),
  );
}

function hasAbove({ node }: Piece, set: ReadonlySet<unknown>): boolean {
  for (let at = node, up = 0; up < 12; up += 1) {
    if (set.has(at)) return true;
    if (at.parent === null) return false;
    at = at.parent;
  }
  return false;
}

/** "by <b>Ann</b> from Ghent": what is left of such a line is no name. */
const LEADS =
  /^(?:by|von|par|por|da|di|door|av|af|от|przez) (?:from|aus|de|da|uit|från|fra|z|из|on|am|le)\s/iu;

/** "10/28/2026 - Ann", "May 3, 2026 | Ann". */
const DATE_BEFORE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4})\s*(?:[-–—|·•,]|by|von|par|por|da|door|av)?\s+(?=\p{L})/iu;

/** A name, freed of what stands around it: "By Ann on May 3", "ann - 2017-01-16". */
function nameIn(piece: Piece): string | null {
  const { node } = piece;
  const isNested = node.children.some(({ letters }) => letters > 0);
  if (isNested && LEADS.test(node.own)) return null;
  const whole = isNested ? node.own : visibleText(node.element);
  const said = SCHRIEB.exec(whole)?.[1] ?? whole;
  const behindBy = BY.exec(said)?.[1] ?? said;
  const text = behindBy
    .replace(DATE_BEFORE, '')
    .replace(/\s+(?:on|am|le|el|il|op|den|em|dne|,|\||·|•|–|—|-)\s+\(?(?=.*\d).*$/iu, '')
    .replace(/^([^\d,]+),\s(?=.*\d).*$/u, '$1')
    .replace(/(?<=\S)\s+[|·•–—]\s+\p{L}.*$/u, '')
    .replace(/^[\s,.;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '')
    .replace(/^(?:name|author|autor|reviewer|by)\s*:\s*/iu, '');
  const isDate = node.date !== null && (text === whole || /(?:^|[\s.])\d+(?:$|[\s.,])/.test(text));
  return isName(text) && !isDate ? text : null;
}

function isName(text: string): boolean {
  if (text.length < 1 || text.length > MAX_NAME || !/\p{L}/u.test(text)) return false;
  // "(Former employee)" stands beside a name.
  if (/^\(.*\)$/.test(text)) return false;
  if (text.split(/\s+/).length > MAX_WORDS || isSiteWords(text) || isGrade(text)) return false;
  // "M. Ember" and "Mrs. Ember" are names, "Nice people. Good food" is not.
  return !/[!?"“”★☆]|https?:|\p{L}:\s?[\p{L}\d]|\p{L}{4}\.\s|\d{3,}\s|\d[./-]\d{1,2}[./-]\d/u.test(
    text,
  );
}

/** What speaks for a name, and how much. */
const SIGNS: readonly (readonly [points: number, has: (piece: Piece, value: string) => boolean])[] =
  [
    [4, ({ hint }) => AUTHOR_HINT.test(hint)],
    [2, ({ hint, around }) => !AUTHOR_HINT.test(hint) && AUTHOR_HINT.test(around)],
    [1, ({ hint, around }) => /author|reviewer/.test(`${hint} ${around}`)],
    [-3, ({ hint }) => NOT_AUTHOR_HINT.test(hint)],
    [-3, ({ hint, node }) => /title|headline/.test(hint) && /^H[1-6]$/.test(tagOf(node.element))],
    [-5, ({ node }) => node.rating !== null],
    [3, (piece) => PROFILE.test(linkOf(piece))],
    [3, (piece) => BY.test(piece.node.own) || isAfterBy(piece) || SCHRIEB.test(piece.node.own)],
    [2, (_piece, value) => value.length > 1 && looksLikeName(value)],
    [-3, (piece) => isReviewLink(linkOf(piece))],
    [3, ({ node }) => NAME_LABEL.test(wordsBefore(node))],
    [-5, ({ node }) => isFact(node)],
    [1, ({ node }) => TAGS.has(tagOf(node.element))],
    [1.5, isBesidePicture],
    [-2, (_piece, value) => value.length < 2 || PLACE.test(value)],
  ];

function scoreOf(piece: Piece, value: string, prose: Piece | null): number {
  const score = SIGNS.reduce((sum, [points, has]) => (has(piece, value) ? sum + points : sum), 0);
  return prose !== null && piece.at < prose.at ? score + 0.5 : score;
}

/** The way to the review itself stands on its title. */
function isReviewLink(link: string): boolean {
  return /reviews?(?![a-z])/i.test(link) && !PROFILE.test(link);
}

function linkOf({ node }: Piece): string {
  const link = tagOf(node.element) === 'A' ? node.element : node.parent?.element;
  return link === undefined ? '' : (attributeOf(link, 'href') ?? '');
}

/** "Namn: <b>Ann</b>" in guestbooks. */
const NAME_LABEL =
  /(?:^|\s)(?:name|nickname|namn|navn|nom|nombre|nome|naam|imię|jméno|имя|autor|auteur|author|verfasser|(?:reviewed|written|posted) by)\s?:$/iu;
/** "Attendance: <b>Mandatory</b>" tells of something else. */
const FACT_LABEL = /\p{L}{3,}\s?:$/u;

/**
 * Whether a label stands right before an element that is not one of names.
 *
 * @param node - Any node.
 * @returns True for "Mandatory" in "Attendance: Mandatory".
 */
export function isFact(node: PageNode): boolean {
  const words = wordsBefore(node);
  return FACT_LABEL.test(words) && !NAME_LABEL.test(words);
}

const AFTER_BY = /(?:^|\s)(?:by|von|par|por|da|door|av|af|przez|от)[:\s]*$/iu;

function isAfterBy({ node }: Piece): boolean {
  if (AFTER_BY.test(node.parent?.own ?? '') || AFTER_BY.test(wordsBefore(node))) return true;
  const { parent } = node;
  return parent !== null && parent.own === '' && AFTER_BY.test(wordsBefore(parent));
}

/** The text right before an element, beside it in what holds both. */
function wordsBefore({ element, parent }: PageNode): string {
  let words = '';
  if (parent === null || parent.own === '') return words;
  for (let at = firstChildOf(parent.element); at !== null && at !== element; at = nextOf(at)) {
    if (at instanceof Element) words = '';
    else if (at instanceof Text) words += at.data.slice(0, 200);
  }
  return words.trim();
}

/**
 * Whether a text is built like a name.
 *
 * @param text - One line.
 * @returns True for "Ann", "Ann B.", "María José", "ann_b81": words that begin with a capital, or a single one.
 */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length === 1) return text.length <= 25;
  return words.every((word) =>
    /^[\p{Lu}\p{Lo}\p{N}&(]|^(?:de|von|van|da|del|der|la|le|el|y|and|und|&)$/u.test(word),
  );
}

function isBesidePicture({ node }: Piece): boolean {
  const near = [node, ...(node.parent?.children ?? []), ...(node.parent?.parent?.children ?? [])];
  return near.some(
    ({ element, children }) =>
      tagOf(element) === 'IMG' || children.some((child) => tagOf(child.element) === 'IMG'),
  );
}

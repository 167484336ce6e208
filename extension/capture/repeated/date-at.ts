import { attributeOf, textOf } from '../dom.ts';
import { readDate } from '../../../shared/reading/dates.ts';
import { tidy } from '../visible-text.ts';
import type { PageNode } from './page-tree.ts';

const MACHINE = /^\d{4}-\d\d-\d\d/;
/** A date with a few words around it is no longer than this, in characters. */
const MAX_LETTERS = 80;
const MAX_TITLE = 50;
/** Parts that a date is put together from at most: "12", "May", "2026". */
const MAX_PARTS = 5;
/** Dates that are about something else: since when somebody is a member, when they stayed or bought. */
const OTHER_DATES =
  /member since|joined|\bsince\b|\bseit\b|\bdepuis\b|\bdesde\b|\bsinds\b|\bsedan\b.{0,9}\d{4}|registered|copyright|©|expires|\bolder than\b|lieferbar|verfügbar|disponible|available|in stock|erscheint|voorradig|delivery|lieferung|last booked|dernière réservation|zuletzt gebucht/iu;
/** A text without digits is a date only where it is as short as "vor einem Monat". */
const MAX_WORDED = 32;

/**
 * The date that an element shows: by its attributes, else by its words and those of the few elements in it.
 *
 * @param node - An element in which nothing else shows a date.
 * @param now - The current time.
 * @param language - Language of the page.
 * @returns The date as written; `null` where it shows none.
 */
export function dateAt(node: PageNode, now: Date, language: string | null): string | null {
  const stated = statedDate(node, now, language);
  if (stated !== null) return stated;
  const worded = wordedDate(node, now, language);
  return worded === null || /\d{4}/.test(worded)
    ? worded
    : (fullDate(node, now, language) ?? worded);
}

/** "6 months ago" with the day in its title. */
function fullDate({ element }: PageNode, now: Date, language: string | null): string | null {
  const title = attributeOf(element, 'title');
  if (title === null || title.length > MAX_TITLE || !/\d{4}/.test(title)) return null;
  return !OTHER_DATES.test(title) && isDate(title, now, language) ? title : null;
}

function statedDate({ element }: PageNode, now: Date, language: string | null): string | null {
  const stated = attributeOf(element, 'datetime');
  if (stated !== null && isDate(stated, now, language)) return stated;
  const content = attributeOf(element, 'content');
  return content !== null && MACHINE.test(content) ? content : null;
}

function wordedDate(node: PageNode, now: Date, language: string | null): string | null {
  const parted = isParted(node) ? partDate(node, now, language) : null;
  if (parted !== null) return parted;
  if (node.letters < 4 || node.letters > MAX_LETTERS) return titleDate(node);
  const text = wordsOf(node);
  if (text === null || text.length > MAX_LETTERS) return null;
  if (!/\p{Nd}/u.test(text) && isLongFor(node, text)) return null;
  return isPlainDate(text, now, language) ? text : null;
}

const MIN_WORDS = 10;

/** "We came back on 2 September and replaced the pump free of charge." */
function isSentence(text: string): boolean {
  return /^[^.!?…]+\p{Ll}{2}[.!?…]["”»]?$/u.test(text) && text.split(' ').length >= MIN_WORDS;
}

/** A line of facts with bars between them is as long as this. */
const MIN_LINE = 70;
const MAX_LINE = 200;
const PARTED = /\s[|·•]\s|\s[|·•]$|^[|·•]\s/;

function isParted({ letters, own }: PageNode): boolean {
  return letters > MIN_LINE && letters <= MAX_LINE && PARTED.test(own);
}

/** "Bericht von Ann | 03.05.2006 | Bewertung: hilfreich (24 Lesungen) | …". */
function partDate({ element }: PageNode, now: Date, language: string | null): string | null {
  const parts = tidy(textOf(element).slice(0, MAX_LINE * 2)).split(/\s*[|·•]\s*/);
  const dated = parts.find(
    (part) =>
      /\p{Nd}/u.test(part) && part.length <= MAX_LETTERS && isPlainDate(part, now, language),
  );
  return dated ?? null;
}

function isPlainDate(text: string, now: Date, language: string | null): boolean {
  return (
    !OTHER_DATES.test(text) && !isFigure(text) && !isSentence(text) && isDate(text, now, language)
  );
}

/** Without digits only a short phrase by itself is a date. */
function isLongFor({ children }: PageNode, text: string): boolean {
  return text.length > MAX_WORDED || children.length > 1;
}

/** A relative date often has its exact one in the title. */
function titleDate(node: PageNode): string | null {
  const title = attributeOf(node.element, 'title');
  return title !== null && MACHINE.test(title) ? title : null;
}

/** Prices, counts and versions hold numbers that are no date; a year by itself says too little. */
function isFigure(text: string): boolean {
  return /[$€£¥%]|^\D*\d{1,3}\D*$|^\d+$|^\d{4}$|\bv?\d+\.\d+\.\d+\.\d+/.test(text)
    ? !/\b(?:ago|vor|il y a|hace|fa|geleden|назад|sedan|siden|há|temu|před|önce|前|전)|\p{L}{3}/iu.test(
        text,
      )
    : false;
}

function wordsOf(node: PageNode): string | null {
  if (node.children.length === 0) return node.own;
  if (node.children.length > MAX_PARTS) return null;
  if (node.children.every((child) => child.letters === 0)) return node.own;
  // Words that stand apart are no one date, where one of them is a sentence.
  const text = tidy(textOf(node.element).slice(0, MAX_LETTERS * 4));
  return text.replaceAll(/\s+/g, ' ');
}

const known = new Map<string, boolean>();
const MAX_KNOWN = 20_000;

/** Pages repeat their dates and their labels: each text is judged once. */
function isDate(text: string, now: Date, language: string | null): boolean {
  const key = `${language ?? ''}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MAX_KNOWN) known.clear();
  const date = readDate(text, { now, language, dayFirst: null });
  const isPast = date !== null && date.writtenAt <= tomorrowOf(now);
  known.set(key, isPast);
  return isPast;
}

function tomorrowOf(now: Date): string {
  return new Date(now.getTime() + 2 * 86_400_000).toISOString();
}

import { attributeOf, firstChildOf, hasAttribute, nextOf, shadowOf, tagOf } from './dom.ts';

/** Elements that end a line. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Elements whose content is not prose: code, what only shows elsewhere, and controls such as "Read more". */
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SELECT TEXTAREA BUTTON TITLE svg SVG HEAD'.split(
    ' ',
  ),
);

/** Classes by which sites hide words from sight that only screen readers are to say. */
const UNSEEN = /visually-?hidden|off-?screen|screen-?reader/i;
const UNSEEN_BY_NAME = /(?:^|\s)sr-only(?:\s|$)/;

/** White space that is not one space already: most of it is, and what stays need not be put together anew. */
const WIDE = /\s{2,}|[^\S ]/g;
const WIDE_IN_LINE = /[^\S\n]{2,}|[^\S\n ]/g;
/** What ends with a line on which nothing stands yet. */
const EMPTY_LINE = /(?:^|\n)[^\S\n]*$/;

/** Beyond this a page is not meant for people. */
const MAX_DEPTH = 100;
/** Longest text that is read, in characters: many times the longest review that a site takes. */
const MAX_LETTERS = 20_000;

/** How a text is to be read. */
export interface TextOptions {
  /** Elements to leave out, such as "Read more". */
  readonly without?: ReadonlySet<Node> | undefined;
  /** Whether line ends in the source count, as where the site sets `white-space: pre-line`. */
  readonly keepsLines?: boolean | undefined;
}

interface Reading {
  text: string;
  readonly without: ReadonlySet<Node> | undefined;
  readonly keepsLines: boolean;
  readonly readsUnseen: boolean;
}

/**
 * The text of an element as a human sees it: line breaks where lines end, no scripts, styles, controls or hidden parts.
 *
 * Works without layout, so it costs none; what only a style sheet hides is read.
 *
 * @param element - What to read; shadow trees in it are read in place of their hosts' children.
 * @param options - What to leave out.
 * @returns The text, trimmed, with `\n` between lines; cut at 20,000 characters.
 */
export function visibleText(element: Element, options: TextOptions = {}): string {
  const plain = onlyTextOf(element);
  if (plain !== null && !options.keepsLines) return plain.replaceAll(WIDE, ' ').trim();
  const seen = read(element, options, false);
  // Where nothing is seen but an icon, its words for screen readers are what a human gets.
  return seen === '' ? read(element, options, true) : seen;
}

/** Most names, dates and titles are one text by itself: that needs no reading of its parts. */
function onlyTextOf(element: Element): string | null {
  const child = firstChildOf(element);
  if (!(child instanceof Text) || nextOf(child) !== null) return null;
  if (shadowOf(element) !== null || element instanceof HTMLSlotElement) return null;
  return child.data.slice(0, MAX_LETTERS);
}

function read(element: Element, options: TextOptions, readsUnseen: boolean): string {
  const reading: Reading = {
    text: '',
    without: options.without,
    keepsLines: options.keepsLines ?? false,
    readsUnseen,
  };
  readChildren(element, reading, 0);
  return tidy(reading.text);
}

/**
 * Tidies white space: single spaces, no spaces around line breaks, at most one empty line.
 *
 * @param text - Any text.
 * @returns The tidied text.
 */
export function tidy(text: string): string {
  const spaced = text.replaceAll(WIDE_IN_LINE, ' ');
  if (!spaced.includes('\n')) return spaced.trim();
  return spaced
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function readChildren(parent: Element, reading: Reading, depth: number): void {
  if (depth > MAX_DEPTH || isFull(reading)) return;
  const assigned = parent instanceof HTMLSlotElement ? parent.assignedNodes() : [];
  for (const node of assigned) readNode(node, reading, depth);
  if (assigned.length > 0) return;
  const first = shadowOf(parent)?.firstChild ?? firstChildOf(parent);
  // What is full stays full, however much more there is: a text may have a million parts.
  for (let node = first; node !== null && !isFull(reading); node = nextOf(node)) {
    readNode(node, reading, depth);
  }
}

function isFull({ text }: Reading): boolean {
  return text.length > MAX_LETTERS;
}

function readNode(node: Node, reading: Reading, depth: number): void {
  if (node instanceof Text) {
    if (reading.without?.has(node)) return;
    const text = node.data.slice(0, MAX_LETTERS);
    reading.text += reading.keepsLines ? text : text.replaceAll(WIDE, ' ');
    return;
  }
  if (!(node instanceof Element)) return;
  const tag = tagOf(node);
  if (isSilent(node, tag, reading)) return;
  if (node instanceof HTMLBRElement) {
    reading.text += '\n';
    return;
  }
  const isBlock = BLOCKS.has(tag);
  if (isBlock) endLine(reading);
  readChildren(node, reading, depth + 1);
  if (isBlock) endLine(reading);
}

function isSilent(element: Element, tag: string, reading: Reading): boolean {
  if (SILENT.has(tag) || reading.without?.has(element)) return true;
  if (tag === 'SPAN' && isHiddenEllipsis(element)) return true;
  return !reading.readsUnseen && isUnseen(element);
}

/** The dots of a cut text that has been opened, or whose rest is there to be opened. */
function isHiddenEllipsis(element: Element): boolean {
  const child = firstChildOf(element);
  if (!(child instanceof Text) || child.data.length > MAX_ELLIPSIS) return false;
  if (!/^\s*(?:…|\.{3})\s*$/.test(child.data) || nextOf(child) !== null) return false;
  return ELLIPSIS.test(attributeOf(element, 'class') ?? '') || isHiddenByStyle(element);
}

const MAX_ELLIPSIS = 8;
const ELLIPSIS = /(?:^|[\s_-])(?:ellipsis|dots|etc)(?:$|[\s_-])/i;

function isHiddenByStyle(element: Element): boolean {
  return /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

function isUnseen(element: Element): boolean {
  const classes = attributeOf(element, 'class');
  const isHidden = classes !== null && (UNSEEN.test(classes) || UNSEEN_BY_NAME.test(classes));
  return isHidden || hasAttribute(element, 'hidden');
}

function endLine(reading: Reading): void {
  const last = reading.text.at(-1);
  if (last === undefined || last === '\n') return;
  if (last.trim() !== '' || !EMPTY_LINE.test(reading.text.slice(-80))) reading.text += '\n';
}

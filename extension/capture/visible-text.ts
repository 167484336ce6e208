import { fits, shadowOf } from './dom.ts';

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
const UNSEEN =
  '[hidden], [class*="visuallyhidden" i], [class*="visually-hidden" i], [class*="off-screen" i], [class*="offscreen" i], ' +
  '[class~="sr-only"], [class*="screen-reader" i], [class*="screenreader" i]';

/** Beyond this a page is not meant for people. */
const MAX_DEPTH = 100;
/** Longest text that is read, in characters: many times the longest review that a site takes. */
const MAX_LETTERS = 20_000;

/** How a text is to be read. */
export interface TextOptions {
  /** Elements to leave out, such as "Read more". */
  readonly without?: ReadonlySet<Element> | undefined;
  /** Whether line ends in the source count, as where the site sets `white-space: pre-line`. */
  readonly keepsLines?: boolean | undefined;
}

interface Reading {
  text: string;
  readonly without: ReadonlySet<Element> | undefined;
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
  const seen = read(element, options, false);
  // Where nothing is seen but an icon, its words for screen readers are what a human gets.
  return seen === '' ? read(element, options, true) : seen;
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
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function readChildren(parent: Element, reading: Reading, depth: number): void {
  if (depth > MAX_DEPTH || reading.text.length > MAX_LETTERS) return;
  const nodes = shadowOf(parent)?.childNodes ?? childNodesOf(parent);
  for (const node of nodes) readNode(node, reading, depth);
}

function readNode(node: Node, reading: Reading, depth: number): void {
  if (node instanceof Text) {
    const text = node.data.slice(0, MAX_LETTERS);
    reading.text += reading.keepsLines ? text : text.replaceAll(/\s+/g, ' ');
    return;
  }
  if (!(node instanceof Element) || isSilent(node, reading)) return;
  if (node instanceof HTMLBRElement) {
    reading.text += '\n';
    return;
  }
  const isBlock = BLOCKS.has(node.tagName);
  if (isBlock) endLine(reading);
  readChildren(node, reading, depth + 1);
  if (isBlock) endLine(reading);
}

/** The nodes that show in an element's place: a slot shows what is put into it. */
function childNodesOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children: unknown = Reflect.get(Node.prototype, 'childNodes', element);
  return children instanceof NodeList ? children : [];
}

function isSilent(element: Element, reading: Reading): boolean {
  if (SILENT.has(element.tagName) || reading.without?.has(element)) return true;
  return !reading.readsUnseen && fits(element, UNSEEN);
}

function endLine(reading: Reading): void {
  if (!/(?:^|\n)[^\S\n]*$/.test(reading.text.slice(-80))) reading.text += '\n';
}

/** What stands next in a file of XML. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      /** As it is written, with its prefix. */
      readonly name: string;
      readonly attributes: (name: string) => string | null;
      /** Line of the tag, from 1. */
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Named entities of XML itself; all others stay as they are written, since only a DTD could explain them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi;
const NAME = /[^\s/>]+/y;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Reads XML piece by piece, without ever building a tree of it: memory and time grow with the text, not with its nesting.
 *
 * A DTD is passed over and nothing that it declares is expanded. Markup that is not well-formed ends the reading.
 *
 * @param text - XML, lines ended by `\n`.
 * @yields Tags and texts in their order; a tag that closes itself opens and closes.
 * @source Extensible Markup Language (XML) 1.0, fifth edition
 */
export function* xmlEvents(text: string): Generator<XmlEvent> {
  const lines = lineCounter(text);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const end = open === -1 ? text.length : open;
    if (end > at) yield { kind: 'text', text: withoutEntities(text.slice(at, end)) };
    if (open === -1) return;
    const passed = passedOver(text, open);
    if (passed === null) {
      const close = endOfTag(text, open);
      if (close === -1) return;
      yield* tagEvents(text.slice(open + 1, close), lines(open));
      at = close + 1;
    } else {
      if (passed.text !== '') yield { kind: 'text', text: passed.text };
      at = passed.end;
    }
  }
}

/**
 * Replaces the entities that XML and HTML share.
 *
 * @param text - With `&amp;`, `&#8217;` and their like.
 * @returns The text that is meant; entities of other names stay.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** Comments, declarations and CDATA: what begins with `<!` or `<?`. */
function passedOver(
  text: string,
  open: number,
): { readonly end: number; readonly text: string } | null {
  if (text.startsWith('<![CDATA[', open)) {
    const close = text.indexOf(']]>', open);
    const end = close === -1 ? text.length : close;
    return { end: Math.min(text.length, end + 3), text: text.slice(open + 9, end) };
  }
  if (text.startsWith('<!--', open)) return { end: behind(text, '-->', open + 4), text: '' };
  if (text.startsWith('<?', open)) return { end: behind(text, '?>', open), text: '' };
  if (text.startsWith('<!', open)) return { end: endOfDeclaration(text, open), text: '' };
  return null;
}

function behind(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found + sign.length;
}

/** A DTD may hold declarations of its own between brackets. */
function endOfDeclaration(text: string, open: number): number {
  const bracket = text.indexOf('[', open);
  const close = text.indexOf('>', open);
  if (bracket === -1 || close === -1 || close < bracket) return behind(text, '>', open);
  return behind(text, '>', behind(text, ']', bracket) - 1);
}

/** An attribute's value may hold a `>`. */
function endOfTag(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") {
      const quote = text.indexOf(sign, at + 1);
      if (quote === -1) return -1;
      at = quote;
    }
    at += 1;
  }
  return -1;
}

function* tagEvents(tag: string, line: number): Generator<XmlEvent> {
  const isClosing = tag.startsWith('/');
  NAME.lastIndex = isClosing ? 1 : 0;
  const name = NAME.exec(tag)?.[0] ?? '';
  if (isClosing) {
    yield { kind: 'close', name };
    return;
  }
  yield { kind: 'open', name, line, attributes: (wanted) => attributeIn(tag, wanted) };
  if (tag.endsWith('/')) yield { kind: 'close', name };
}

function attributeIn(tag: string, name: string): string | null {
  for (const quote of ['"', "'"]) {
    const start = tag.indexOf(` ${name}=${quote}`);
    if (start === -1) continue;
    const from = start + name.length + 3;
    const end = tag.indexOf(quote, from);
    return end === -1 ? null : withoutEntities(tag.slice(from, end));
  }
  return null;
}

/** Offsets are asked for in their order, so that each line end is looked for once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  szlig: 'ß',
  uacute: 'ú',
  uuml: 'ü',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Makes a string of a page's JSON-LD readable: many sites leave HTML's entities and `<br>` in it.
 *
 * Nothing is parsed as HTML: any other tag stays the text that it is.
 *
 * @param text - A string value.
 * @returns The text as a human would see it; escaped twice is unescaped twice.
 */
export function unescapeEntities(text: string): string {
  if (!/[&<]/.test(text)) return text;
  const once = text.replaceAll(ENTITY, decode);
  const twice = text.includes('&amp;') ? once.replaceAll(ENTITY, decode) : once;
  return twice.replaceAll(/<br\s*\/?>|<\/p>\s*<p>/gi, '\n').replaceAll(/^<p>|<\/p>$/gi, '');
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

function named(name: string): string | undefined {
  const known = NAMED[name.toLowerCase()];
  const isCapital = /^[A-Z][a-z]/.test(name);
  return isCapital ? known?.toUpperCase() : known;
}

import { withoutEntities } from './xml/xml-events.ts';

/** Longer texts are cut anyway, or an attack. */
const MOST_LETTERS = 200_000;

/** Tags that end a line. */
const BREAKS = /<\s*br\s*\/?>|<\/\s*(?:p|div|li|h[1-6]|tr|blockquote|ul|ol|pre)\s*>/gi;
const TAGS =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^<>]*)?\/?>/gi;
const FORMATTED =
  /<(?:br|p|div|span|strong|em|b|i|u|li|ul|ol|a|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/i;
const HTML_ENTITY = /&(?:[a-z]{2,6}\d{0,2}|#\d{2,6}|#x[\da-f]{2,5});/i;
/** Signs with the names that HTML gives them. */
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ...`hellip:… rsquo:’ lsquo:‘ ldquo:“ rdquo:” bdquo:„ sbquo:‚ laquo:« raquo:» ndash:– mdash:—
  euro:€ pound:£ copy:© reg:® trade:™ deg:° middot:· bull:• iexcl:¡ iquest:¿ times:× frac12:½
  auml:ä ouml:ö uuml:ü Auml:Ä Ouml:Ö Uuml:Ü szlig:ß aacute:á eacute:é iacute:í oacute:ó uacute:ú
  Aacute:Á Eacute:É Iacute:Í Oacute:Ó Uacute:Ú agrave:à egrave:è igrave:ì ograve:ò ugrave:ù Agrave:À
  Egrave:È acirc:â ecirc:ê icirc:î ocirc:ô ucirc:û Ecirc:Ê euml:ë iuml:ï ccedil:ç Ccedil:Ç ntilde:ñ
  Ntilde:Ñ atilde:ã otilde:õ aring:å Aring:Å aelig:æ AElig:Æ oslash:ø Oslash:Ø oelig:œ yuml:ÿ`
    .split(/[ \n]+/)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
]);

/**
 * What a reader sees of a text that may be formatted as HTML, as shop systems and WordPress export theirs.
 *
 * It only ever makes text: what is left of markup is shown letter by letter, never as markup.
 *
 * @param text - Plain, or with tags and entities.
 * @returns The words with line breaks for paragraphs; the text itself where it is not formatted.
 */
export function plainText(text: string): string {
  if (text.length > MOST_LETTERS) return text;
  const isFormatted = FORMATTED.test(text);
  if (!isFormatted && !HTML_ENTITY.test(text)) return text;
  const words = isFormatted ? text.replaceAll(BREAKS, '\n').replaceAll(TAGS, '') : text;
  const named = words.replaceAll(
    /&([a-z]{3,6}\d{0,2});/gi,
    (whole, name: string) => HTML_NAMES.get(name) ?? whole,
  );
  return withoutEntities(named)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

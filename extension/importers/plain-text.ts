import { withoutEntities } from './xml/xml-events.ts';

/** Longer texts are cut anyway, or an attack. */
const MOST_LETTERS = 200_000;

/** Tags that end a line. */
const BREAKS = /<\s*br\s*\/?>|<\/\s*(?:p|div|li|h[1-6]|tr|blockquote|ul|ol|pre)\s*>/gi;
const TAGS =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^<>]*)?\/?>/gi;
const FORMATTED =
  /<(?:br|p|div|span|strong|em|b|i|u|li|ul|ol|a|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/i;
const HTML_ENTITY =
  /&(?:amp|quot|apos|lt|gt|nbsp|hellip|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#\d{2,6}|#x[\da-f]{2,5});/i;
const HTML_NAMES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

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
    /&([a-z]{4,6});/g,
    (whole, name: string) => HTML_NAMES[name] ?? whole,
  );
  return withoutEntities(named)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

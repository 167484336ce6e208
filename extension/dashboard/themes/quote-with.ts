/** Characters before and behind the phrase. */
const AROUND = 80;

/**
 * The words around a phrase.
 *
 * @param text - The whole text.
 * @param phrase - In lower case; any other case of it is found too.
 * @returns A part of the text with the phrase in it, cut at spaces; `null` where it does not stand in it.
 */
export function quoteWith(text: string, phrase: string): string | null {
  const at = text.toLowerCase().indexOf(phrase);
  // Where a letter grows in lower case, offsets are not those of the text: better no quote than a wrong one.
  if (at < 0 || text.toLowerCase().length !== text.length) return null;
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const behind = at + phrase.length + AROUND;
  const to = behind >= text.length ? text.length : text.lastIndexOf(' ', behind);
  const end = Math.max(to, at + phrase.length);
  const start = from > at ? at : from;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** How sites in many languages call the link that shows the rest of a text. */
const MORE =
  /(?:…|\.{3})\s*(?:(?:show|see|read|view)\b.{0,80}|more|continue|mehr|weiterlesen|lire .{0,20}|voir .{0,20}|plus|leer .{0,20}|ver .{0,20}|más|meer.{0,20}|lees .{0,20}|altro|leggi .{0,20}|continua|mais|ler .{0,20}|ещ[её]|читать .{0,20}|więcej|visa .{0,20}|læs .{0,20}|daha .{0,20})\s*$/isu;

/** A text and whether it goes on elsewhere. */
export interface MaybeCut {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Takes the site's "Read more" off the end of a text.
 *
 * @param text - A review's text.
 * @returns The text up to its ellipsis, and that it is cut; the text as it was where no such link ends it.
 */
export function withoutReadMore(text: string): MaybeCut {
  const match = MORE.exec(text.slice(-140));
  if (match === null) return { text, isCut: false };
  const end = Math.max(0, text.length - 140) + match.index;
  return { text: `${text.slice(0, end).trimEnd()}…`, isCut: true };
}

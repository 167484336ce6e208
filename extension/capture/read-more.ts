/** How sites in many languages call the link that shows the rest of a text. */
const MORE =
  /(?:…|\.{3})\s*(?:(?:show|see|read|view)\b.{0,80}|more|continue.{0,20}|mehr(?: .{0,15})?|weiter(?:lesen)?|lire .{0,20}|(?:en )?voir .{0,20}|afficher .{0,20}|plus|leer .{0,20}|(?:ver|mostrar) .{0,20}|más|meer.{0,20}|(?:lees|toon) .{0,20}|altro|(?:leggi|mostra) .{0,20}|continua|mais|ler .{0,20}|ещ[её]|(?:читать|показать) .{0,20}|(?:czytaj |pokaż )?więcej|(?:visa|läs|vis|les|læs|näytä|lue) .{0,20}|(?:daha|devamını) .{0,20}|もっと.{0,10}|続きを.{0,10}|(?:查看|显示|顯示)?更多|全文|더 ?보기)\s*$/isu;

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
  const end = text.slice(-140);
  // Few texts are cut, and the long pattern is not even made for a page without any.
  const match = end.includes('…') || end.includes('...') ? MORE.exec(end) : null;
  if (match === null) return { text, isCut: false };
  const length = Math.max(0, text.length - 140) + match.index;
  return { text: `${text.slice(0, length).trimEnd()}…`, isCut: true };
}

/** Markup in which every text is escaped already. */
export interface Markup {
  readonly markup: string;
}

/** What may stand between the tags: texts are escaped, markup stays, `null` is nothing. */
export type Part = string | number | Markup | null | readonly Part[];

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * A piece of a page: all that is put in is escaped, in contents and in quoted attributes alike.
 *
 * @param strings - The page's own markup.
 * @param parts - What is put in between.
 * @returns The piece.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = strings.map((own, at) => own + markupOf(parts[at] ?? null));
  return { markup: pieces.join('') };
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map((piece) => markupOf(piece)).join('');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES.get(sign) ?? '');
}

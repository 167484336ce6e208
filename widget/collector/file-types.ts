/** What a widget's build is made of, by ending. Nothing else is served. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
]);

/** One name in one folder. */
const PLAIN_NAME = /^[\w][\w.-]*\.(\w+)$/;

/**
 * The content type of a file of the widget.
 *
 * @param name - Anything that stood in an address, or in the folder.
 * @returns The type; `null` for a name that no file of the widget has.
 */
export function typeOf(name: string): string | null {
  const [, ending = ''] = PLAIN_NAME.exec(name) ?? [];
  return TYPES.get(ending) ?? null;
}

/** What a page or event says by name. */
export type Properties = Record<string, string | number | boolean>;

/**
 * Reads what the owner typed between commas or on lines of their own.
 *
 * @param text - As it was typed.
 * @returns What stands between, without blanks; empty where nothing does.
 */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Reads `plan=gold, orders=3, new=true`.
 *
 * @param text - As it was typed.
 * @returns Numbers and yes-or-no as such, all else as text; what has no `=` is left out.
 */
export function propertiesOf(text: string): Properties {
  const pairs = listOf(text)
    .map((part) => part.split('='))
    .filter(([name = '', value]) => name.trim() !== '' && value !== undefined)
    .map(([name = '', ...rest]) => [name.trim(), valueOf(rest.join('=').trim())] as const);
  return Object.fromEntries(pairs);
}

/**
 * Writes properties as `propertiesOf` reads them.
 *
 * @param properties - By name.
 * @returns Such as `plan=gold, orders=3`.
 */
export function propertiesText(properties: Readonly<Properties>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

function valueOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/**
 * Splits a list as the theme files write it.
 *
 * @param list - Words and phrases, parted by `, `; a trailing `*` matches any ending.
 * @returns The words and phrases.
 */
export function phrasesOf(list: string): readonly string[] {
  return list.split(', ');
}

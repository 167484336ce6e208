/**
 * The letters and digits of a text, for telling whether two renderings are the same words.
 *
 * @param text - Any text.
 * @returns Lower case, without spaces, punctuation and signs; empty where the text has no letters.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

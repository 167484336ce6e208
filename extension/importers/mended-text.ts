/** Signs that windows-1252 has where Latin-1 has controls, by their bytes from 0x80 on. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST_WINDOWS_BYTE = 0x80;

/** The first sign of a letter whose bytes were each taken for a letter, with the one behind it. */
const SPLIT_LETTER = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

const WINDOWS_BYTES = new Map(
  Array.from(WINDOWS_SIGNS, (sign, at) => [sign, FIRST_WINDOWS_BYTE + at] as const),
);
const LONGEST = 200_000;

/**
 * Mends a text whose UTF-8 was once read as Western European, as Facebook's download and many a spreadsheet have it:
 * "TrÃ¨s bien" becomes "Très bien".
 *
 * @param text - As the file has it.
 * @returns The text that was meant; the text itself where it is not broken so throughout.
 */
export function mendedText(text: string): string {
  if (text.length > LONGEST || !SPLIT_LETTER.test(text)) return text;
  const bytes = bytesOf(text);
  if (bytes === null) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Letters that belong together by chance only: it was right as it was.
    return text;
  }
}

function bytesOf(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = WINDOWS_BYTES.get(sign) ?? sign.codePointAt(0) ?? 0;
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

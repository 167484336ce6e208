const MARKS = /\p{M}/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /\s+/g;
/** What has neither accents nor invisible signs, nor another script's digits: most texts. */
const PLAIN = /^[ -~]*$/;
/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/**
 * Brings a short text to the form in which the word lists of dates and ratings are matched.
 *
 * Lower case, no accents, no invisible signs, single spaces, digits 0 to 9, whatever the script.
 *
 * @param text - As a page or file has it.
 * @returns The folded text; letters that only differ by an accent are the same in it.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(SPACES, ' ').trim();
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(FOREIGN_DIGITS, plainDigit)
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(SPACES, ' ')
    .trim();
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = DIGIT_ZEROS.findLast((each) => each <= code) ?? code;
  return String(code - zero);
}

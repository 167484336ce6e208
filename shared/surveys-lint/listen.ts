/** Names that stand for a public review, in every language. */
const SITES = [
  'google',
  'trustpilot',
  'yelp',
  'tripadvisor',
  'facebook',
  'trustindex',
  'booking.com',
  'opentable',
  'capterra',
  'g2',
];

const ADDRESS = /https?:|www\./;

const NUMBERS = /\d+ \S+ \d+/g;

/**
 * Brings a text to the form that is listened to.
 *
 * @param text - The owner's.
 * @returns Small letters, plain apostrophes, single blanks.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Which of some words a text has.
 *
 * @param text - As `plain` makes it.
 * @param words - A `*` at a word's end stands for any letters.
 * @returns The first as it stands in the text; `null` where none does.
 */
export function heard(text: string, words: readonly string[]): string | null {
  for (const word of words) {
    const found = patternOf(word).exec(text);
    if (found !== null) return found[0];
  }
  return null;
}

/**
 * Takes words out of a text.
 *
 * @param text - As `plain` makes it.
 * @param words - What is not to be looked at, such as the business's name; `*` as in `heard`.
 * @returns The rest, without numbers that are joined by a word.
 */
export function without(text: string, words: readonly string[]): string {
  const left = words
    .filter((word) => word !== '')
    .reduce((rest, word) => rest.replaceAll(patternOf(word), ' · '), text);
  return left.replaceAll(NUMBERS, ' · ');
}

/**
 * Whether a text leads to a public review site.
 *
 * @param text - As `plain` makes it.
 * @returns The name or address; `null` where there is none.
 */
export function publicPlace(text: string): string | null {
  return heard(text, SITES) ?? ADDRESS.exec(text)?.[0] ?? null;
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const literal = word
    .replaceAll(/[.?+^$()[\]{}|\\]/g, String.raw`\$&`)
    .replaceAll('*', String.raw`[\p{L}]*`);
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(word, made);
  return made;
}

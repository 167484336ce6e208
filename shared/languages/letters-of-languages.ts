/** What the letters of a text tell of its language. */
export interface LetterCounts {
  /** Letters of any script. */
  letters: number;
  /** Of them in the Latin script. */
  latin: number;
  /** By tag: letters that this language uses and most of the others do not. */
  readonly own: Readonly<Record<string, number>>;
  /** Letters of Latin languages that we do not read. */
  foreign: number;
}

const OWN_LETTERS: Readonly<Record<string, string>> = {
  es: 'ñ¿¡',
  fr: 'œêèëûîù',
  de: 'ßäöü',
  it: 'ìò',
  pt: 'ãõ',
};
const FOREIGN_LETTERS = 'łąężźśćńőűşığåøčřěůžđšťďțășơưạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹþð';
const LAST_PLAIN = 0x7f;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

interface LetterKind {
  readonly isLetter: boolean;
  readonly isLatin: boolean;
  readonly tag: string | null;
  readonly isForeign: boolean;
}

const kinds = new Map<number, LetterKind>();

/**
 * Counts the letters of a text's beginning.
 *
 * @param text - Any text.
 * @param most - So many code units are looked at.
 * @returns The counts.
 */
export function countLetters(text: string, most: number): LetterCounts {
  const own: Record<string, number> = {};
  const counts = { letters: 0, latin: 0, own, foreign: 0 };
  const end = Math.min(text.length, most);
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_PLAIN) countRare(counts, own, kindOf(unit));
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) {
      counts.letters += 1;
      counts.latin += 1;
    }
  }
  return counts;
}

function countRare(counts: LetterCounts, own: Record<string, number>, kind: LetterKind): void {
  if (kind.isLetter) counts.letters += 1;
  if (kind.isLatin) counts.latin += 1;
  if (kind.isForeign) counts.foreign += 1;
  if (kind.tag !== null) own[kind.tag] = (own[kind.tag] ?? 0) + 1;
}

function kindOf(unit: number): LetterKind {
  const known = kinds.get(unit);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(unit);
  const small = letter.toLowerCase();
  const tag = Object.keys(OWN_LETTERS).find((one) => OWN_LETTERS[one]?.includes(small)) ?? null;
  const kind = {
    isLetter: LETTER.test(letter),
    isLatin: LATIN.test(letter),
    tag,
    isForeign: FOREIGN_LETTERS.includes(small),
  };
  kinds.set(unit, kind);
  return kind;
}

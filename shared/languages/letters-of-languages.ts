import { LANGUAGES } from './registry.ts';

/** What the letters of a text tell of its language. */
export interface LetterCounts {
  /** Letters of any script; a sign that stands for a syllable or a word counts as three. */
  letters: number;
  /** Of them in the Latin script. */
  latin: number;
  /** By language that we read: steps, see `LearnedWords`. */
  readonly steps: Float64Array;
  /** Steps for a language that we do not read. */
  strange: number;
}

const LAST_PLAIN = 0x7f;
/** By code: 1 for an English letter. */
const PLAIN_LETTERS = Uint8Array.from({ length: LAST_PLAIN + 1 }, (_, code) =>
  /[a-z]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTERS_OF_A_SYLLABLE = 3;
/** Any letter with a mark speaks for a language that we do not read, unless one that we read has it. */
const STRANGE_STEPS = 8;
/** One letter in one name must not decide. */
const MOST_OF_A_LETTER = 2;

interface LetterKind {
  readonly letters: number;
  readonly isLatin: boolean;
  /** By language; `null` for what tells nothing. */
  readonly steps: readonly number[] | null;
  /** In the text that is being counted. */
  count: number;
}

const kinds = new Map<number, LetterKind>();
const met: LetterKind[] = [];
const counts: LetterCounts = {
  letters: 0,
  latin: 0,
  steps: new Float64Array(LANGUAGES.length),
  strange: 0,
};

/**
 * Counts the letters of a text. In time linear in its length.
 *
 * @param text - Any text.
 * @returns The counts; the same object each time.
 */
export function countLetters(text: string): LetterCounts {
  counts.letters = 0;
  counts.latin = 0;
  counts.strange = 0;
  counts.steps.fill(0);
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_PLAIN) countRare(kindOf(unit));
    // Asking whether it is a letter takes longer, for nobody foresees where words end.
    else plain += PLAIN_LETTERS[unit] ?? 0;
  }
  counts.letters += plain;
  counts.latin += plain;
  for (const kind of met) kind.count = 0;
  met.length = 0;
  return counts;
}

function countRare(kind: LetterKind): void {
  counts.letters += kind.letters;
  if (kind.isLatin) counts.latin += kind.letters;
  if (kind.steps === null) return;
  if (kind.count === 0) met.push(kind);
  kind.count += 1;
  if (kind.count > MOST_OF_A_LETTER) return;
  counts.strange += STRANGE_STEPS;
  for (let at = 0; at < kind.steps.length; at += 1) {
    counts.steps[at] = (counts.steps[at] ?? 0) + (kind.steps[at] ?? 0);
  }
}

/** The small and the capital form of a letter count together. */
function kindOf(unit: number): LetterKind {
  const known = kinds.get(unit);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(unit);
  const small = letter.toLowerCase();
  const kind = small === letter || small.length > 1 ? look(letter) : kindOf(small.charCodeAt(0));
  kinds.set(unit, kind);
  return kind;
}

function look(letter: string): LetterKind {
  const isLatin = LATIN.test(letter);
  const steps = LANGUAGES.map(({ learned }) => {
    const group = learned.letters.find(([, list]) => list.includes(letter));
    return group?.[0] ?? 0;
  });
  const isTelling = isLatin || steps.some((one) => one > 0);
  return { letters: lettersIn(letter), isLatin, steps: isTelling ? steps : null, count: 0 };
}

function lettersIn(letter: string): number {
  if (!LETTER.test(letter)) return 0;
  return SYLLABLE.test(letter) ? LETTERS_OF_A_SYLLABLE : 1;
}

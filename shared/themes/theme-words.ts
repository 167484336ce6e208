import { SMALL, WORD, type Scan } from '../sentiment/scan.ts';
import { formAt, plainForm } from '../sentiment/tokenise.ts';
import type { Weights } from './learned-themes.ts';

/** A phrase of the catalogue or of the owner, and the theme that it names. */
export interface ThemePhrase {
  readonly words: readonly string[];
  /** Index into `ThemeIndex.ids`. */
  readonly theme: number;
}

/** All that the themes have to say of one word. */
export interface ThemeEntry {
  /** Themes that the word names: indexes into `ThemeIndex.ids`. */
  readonly themes: readonly number[];
  /** Phrases that start with it. */
  readonly phrases: readonly ThemePhrase[];
  /** Theme, steps of log-odds, theme, steps… */
  readonly weights: Weights;
  /** The same for it and the word behind it; `null` where no pair starts with it. */
  readonly pairs: ReadonlyMap<string, Weights> | null;
}

/** A word that was met in a text. */
export interface ThemeWord {
  /** As a `Token` has it. */
  readonly form: string;
  /** `null` for most words. */
  readonly entry: ThemeEntry | null;
}

/** Words that were met, at hand for the next text. */
export interface ThemeWords {
  readonly entryOf: (form: string) => ThemeEntry | null;
  /** By form. */
  readonly known: Map<string, ThemeWord>;
  /** The latest by hash, two to a hash: found without making a string of what the text has. */
  readonly latest: (ThemeWord | null)[];
  /** Of the text that was read last, by place in its scan. */
  readonly read: (ThemeWord | null)[];
}

/** A text of random words must not fill the memory. */
const MOST_KNOWN = 30_000;
const LATEST = 2 ** 14;
const CASE = 0x20;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;

/**
 * Makes room for the words that texts will bring.
 *
 * @param entryOf - Looks a word up.
 * @returns No words yet.
 */
export function newThemeWords(entryOf: ThemeWords['entryOf']): ThemeWords {
  const latest = Array.from({ length: LATEST }, () => null);
  return { entryOf, known: new Map(), latest, read: [] };
}

/**
 * Looks the words of a text up.
 *
 * @param words - Of an index of themes.
 * @param scan - Of the text.
 * @param text - The same text.
 * @returns By place in the scan; `null` for what is no word. Valid until the next text is read.
 */
export function readWords(
  words: ThemeWords,
  scan: Scan,
  text: string,
): readonly (ThemeWord | null)[] {
  const { read } = words;
  const { count, kinds } = scan;
  while (read.length <= count) read.push(null);
  for (let at = 0; at < count; at += 1) {
    read[at] = kinds[at] === WORD ? wordAt(words, scan, text, at) : null;
  }
  // Whoever looks at the word behind the last must not find one of another text.
  read[count] = null;
  return read;
}

function wordAt(words: ThemeWords, scan: Scan, text: string, at: number): ThemeWord {
  const { latest } = words;
  const slot = (scan.hashes[at] ?? 0) & (LATEST - 1);
  const word = latest[slot] ?? null;
  if (word !== null && isForm(word.form, scan, text, at)) return word;
  const other = latest[slot ^ 1] ?? null;
  if (other !== null && isForm(other.form, scan, text, at)) return other;
  const met = knownWord(words, formAt(scan, text, at));
  // A form that would be written otherwise once more must not be compared with what is written.
  if (plainForm(met.form) === met.form) {
    latest[slot ^ 1] = word;
    latest[slot] = met;
  }
  return met;
}

/** Whether a word of the text has a form, letter by letter; where it cannot be told this way, no. */
function isForm(form: string, { starts, ends, makeups }: Scan, text: string, at: number): boolean {
  const start = starts[at] ?? 0;
  const { length } = form;
  if ((ends[at] ?? 0) - start !== length) return false;
  const isExact = ((makeups[at] ?? 0) & SMALL) !== 0;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = text.charCodeAt(start + offset);
    const expected = form.charCodeAt(offset);
    if (unit === expected) continue;
    if (isExact || unit < FIRST_CAPITAL || unit > LAST_CAPITAL) return false;
    if ((unit | CASE) !== expected) return false;
  }
  return true;
}

function knownWord({ known, entryOf }: ThemeWords, form: string): ThemeWord {
  const word = known.get(form);
  if (word !== undefined) return word;
  const met = { form, entry: entryOf(form) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(form, met);
  return met;
}

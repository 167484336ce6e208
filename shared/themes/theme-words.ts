import { SMALL, WORD, type Scan } from '../sentiment/scan.ts';
import { formAt, plainForm } from '../sentiment/tokenise.ts';
import type { Weights } from './learned-themes.ts';
import type { ThemePairs } from './theme-pairs.ts';

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
}

/** Words that were met, at hand for the next text. Each has a number, from 1, for what stands in arrays is quick to reach. */
export interface ThemeWords {
  readonly entryOf: (form: string) => ThemeEntry | null;
  readonly pairs: ThemePairs;
  /** Number by form. */
  readonly known: Map<string, number>;
  /** By number: as a `Token` has it. */
  readonly forms: string[];
  /** By number; `null` for what no theme has to say anything of on its own. */
  readonly entries: (ThemeEntry | null)[];
  /** By number, `FIELDS` each: what `sentence-themes.ts` asks of a word. */
  fields: Int32Array;
  /** By place in `fields`: how many numbers follow, and these, see `Weights`; first those of no word, then those of the pairs. */
  readonly weights: number[];
  /** By place: how many letters a word has, and these; comparing strings takes longer. */
  letters: Uint16Array;
  /** How many of `letters` are taken. */
  taken: number;
  /** By slot: a hash and a number; finds a word without making a string of what the text has. */
  readonly slots: Int32Array;
  /** Of the text that was read last, by place in its scan. */
  read: Int32Array;
}

/** How many fields a word has. */
export const FIELDS = 4;
/** Where its weights start. */
export const WEIGHTS = 0;
/** Its number in pairs; 0 for none. */
export const IN_PAIRS = 1;
/** `MEANS_SOMETHING`, `STARTS_PAIR` and `NAMES` added up. */
export const FLAGS = 2;
/** Where its letters start, if it is found by its hash; else 0. */
const LETTERS = 3;

/** Some theme has something to say of it. */
export const MEANS_SOMETHING = 1;
export const STARTS_PAIR = 2;
/** It names a theme, or a phrase that does may start with it. */
export const NAMES = 4;

/** Texts of random words must not fill the memory. */
const MOST_KNOWN = 30_000;
const SLOTS = 2 ** 16;
/** Words that are written differently may have one hash; so far one is searched for by it. */
const LONGEST_SEARCH = 8;
/** Longer words are rare. */
const MOST_LETTERS = 32;
const FIRST_SIZE = 4096;
const CASE = 0x20;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;

/**
 * Makes room for the words that texts will bring.
 *
 * @param entryOf - Looks a word up.
 * @param pairs - Words that mean something one after the other.
 * @returns No words yet.
 */
export function newThemeWords(entryOf: ThemeWords['entryOf'], pairs: ThemePairs): ThemeWords {
  return {
    entryOf,
    pairs,
    known: new Map(),
    forms: [''],
    entries: [null],
    fields: new Int32Array(FIRST_SIZE * FIELDS),
    weights: Array.from(pairs.weights),
    letters: new Uint16Array(FIRST_SIZE * MOST_LETTERS),
    taken: 1,
    slots: new Int32Array(SLOTS * 2),
    read: new Int32Array(FIRST_SIZE),
  };
}

/**
 * Looks the words of a text up.
 *
 * @param words - Of an index of themes.
 * @param scan - Of the text.
 * @param text - The same text.
 * @returns By place in the scan: the number of a word; 0 for what is none. Valid until the next text is read.
 */
export function readWords(words: ThemeWords, scan: Scan, text: string): Int32Array {
  const { count, kinds } = scan;
  if (words.forms.length > MOST_KNOWN) forget(words);
  if (words.read.length <= count) words.read = new Int32Array(count * 2);
  const { read } = words;
  lookAhead(words, scan);
  const word = WORD;
  for (let at = 0; at < count; at += 1) {
    read[at] = kinds[at] === word ? wordAt(words, scan, text, at) : 0;
  }
  // Whoever looks at the word behind the last must not find one of another text.
  read[count] = 0;
  return read;
}

const ahead = { fetched: 0 };

/** A look at all first slots before any is looked at closely lets the processor fetch many at a time. */
function lookAhead({ slots }: ThemeWords, { hashes, count }: Scan): void {
  const mask = slots.length - 1;
  let fetched = 0;
  for (let at = 0; at < count; at += 1) fetched ^= slots[((hashes[at] ?? 0) << 1) & mask] ?? 0;
  // What nobody keeps an engine may leave out.
  ahead.fetched = fetched;
}

function forget(words: ThemeWords): void {
  const { known, forms, entries, weights, slots, fields, pairs } = words;
  known.clear();
  words.taken = 1;
  forms.length = 1;
  entries.length = 1;
  weights.length = pairs.weights.length;
  slots.fill(0);
  fields.fill(0);
}

function wordAt(words: ThemeWords, scan: Scan, text: string, at: number): number {
  const { slots, fields } = words;
  const hash = scan.hashes[at] ?? 0;
  let slot = (hash << 1) & (slots.length - 1);
  for (let step = 0; step < LONGEST_SEARCH; step += 1) {
    const number = slots[slot + 1] ?? 0;
    if (number === 0) break;
    const letters = fields[number * FIELDS + LETTERS] ?? 0;
    if (slots[slot] === hash && isWritten(words, letters, { scan, text, at })) return number;
    slot = (slot + 2) & (slots.length - 1);
  }
  const number = knownWord(words, formAt(scan, text, at));
  if (slots[slot + 1] === 0) place(words, number, slot, hash);
  return number;
}

function place(words: ThemeWords, number: number, slot: number, hash: number): void {
  const { slots, fields, forms } = words;
  const form = forms[number] ?? '';
  // A form that would be written otherwise once more must not be compared with what is written.
  if (number > MOST_KNOWN || form.length > MOST_LETTERS || plainForm(form) !== form) return;
  if (fields[number * FIELDS + LETTERS] !== 0) return;
  fields[number * FIELDS + LETTERS] = keepLetters(words, form);
  slots[slot] = hash;
  slots[slot + 1] = number;
}

function keepLetters(words: ThemeWords, form: string): number {
  const start = words.taken;
  words.taken = start + 1 + form.length;
  if (words.letters.length < words.taken) {
    const letters = new Uint16Array(words.letters.length * 2);
    letters.set(words.letters);
    words.letters = letters;
  }
  words.letters[start] = form.length;
  for (let at = 0; at < form.length; at += 1) words.letters[start + 1 + at] = form.charCodeAt(at);
  return start;
}

interface WrittenWord {
  readonly scan: Scan;
  readonly text: string;
  /** Place of the token. */
  readonly at: number;
}

/** Whether a word of the text has these letters, one by one; where it cannot be told this way, no. */
function isWritten(
  { letters }: ThemeWords,
  from: number,
  { scan, text, at }: WrittenWord,
): boolean {
  const start = scan.starts[at] ?? 0;
  const length = letters[from] ?? 0;
  if ((scan.ends[at] ?? 0) - start !== length) return false;
  const isExact = ((scan.makeups[at] ?? 0) & SMALL) !== 0;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = text.charCodeAt(start + offset);
    const expected = letters[from + 1 + offset] ?? 0;
    if (unit !== expected && (isExact || smallOf(unit) !== expected)) return false;
  }
  return true;
}

/** Of an English capital the small letter. */
function smallOf(unit: number): number {
  return unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL ? unit | CASE : unit;
}

function knownWord(words: ThemeWords, form: string): number {
  const known = words.known.get(form);
  if (known !== undefined) return known;
  const number = words.forms.length;
  const entry = words.entryOf(form);
  words.known.set(form, number);
  words.forms.push(form);
  words.entries.push(entry);
  if (words.fields.length <= number * FIELDS) {
    const fields = new Int32Array(words.fields.length * 2);
    fields.set(words.fields);
    words.fields = fields;
  }
  const first = number * FIELDS;
  words.fields[first + WEIGHTS] = entry === null ? 0 : keepWeights(words, entry.weights);
  words.fields[first + IN_PAIRS] = words.pairs.numbers.get(form) ?? 0;
  words.fields[first + FLAGS] = entry === null ? 0 : flagsOf(entry, words.pairs.firsts.has(form));
  return number;
}

function keepWeights({ weights }: ThemeWords, own: Weights): number {
  if (own.length === 0) return 0;
  const at = weights.length;
  weights.push(own.length, ...own);
  return at;
}

function flagsOf({ themes, phrases }: ThemeEntry, startsPair: boolean): number {
  const names = themes.length + phrases.length > 0;
  return MEANS_SOMETHING | (startsPair ? STARTS_PAIR : 0) | (names ? NAMES : 0);
}

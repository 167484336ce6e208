import { DIGIT, isCapital, kindOf } from '../sentiment/letters.ts';
import { newScan, NO_LETTER, scanText, WORD, type Scan } from '../sentiment/scan.ts';
import { countLetters, type LetterCounts } from './letters-of-languages.ts';
import { languagesOfStem } from './stem-table.ts';
import { addTrigrams, TRIGRAM_SIDES } from './trigram-table.ts';
import {
  entriesOfWord,
  READ_TAGS,
  stepsOf,
  STRANGE,
  tagOf,
  TAGS,
  wordTable,
  type WordTable,
} from './word-table.ts';

/** What a text is written in. */
export interface FoundLanguage {
  /** A tag of the registry; `null` for any other language, which is said and not guessed. */
  readonly language: string | null;
  /** Whether many of its words are at home in another language that we read: parts of it may be written in that. */
  readonly isMixed: boolean;
}

/** Of a text that is longer its beginning and its end decide. */
export const LOOKED_AT = 500;
const AT_THE_END = 150;
/** A word that is in no list speaks for a language that we do not read. */
const STRANGE_WORD = 4;
/** With a capital it may be a name, of which every language has many. */
const STRANGE_NAME = 1;
/** Single letters tell nothing, nor do "@friend" and "#holiday". */
const SHORTEST = 2;
const MARKS_OF_NAMES = '@#';
/** Before a word is read: English is the most frequent, other languages than ours are not. */
const ENGLISH_FIRST = 2;
const OTHERS_LAST = -8;
const STRANGE_LAST = -10;
/** What a hint counts: it decides only where the text itself is too short to tell. */
const HINT = 8;
const STRANGE_HINT = 14;
/** A letter with a mark may belong to another language that we know by sight. */
const STRANGE_BY_LETTER = 0.75;
/** Where one language is that far ahead, letters in threes need not be asked. */
const CLEAR = 16;
/** Three letters tell half as much as they count: they overlap. */
const TRIGRAM_SHARE = 0.5;
/** One of the other languages that we know by sight looks a little like all of them. */
const OTHERS_BY_TRIGRAMS = 0.75;
/** A word that begins as one in the lists. */
const KNOWN_STEM = 8;
const MOST_STRANGERS = 12;
/** Letters alone must tell at least so much. */
const LEAST_BY_LETTERS = 2;
/** Of what the words tell, the share that one language cannot explain and another that we read can. */
const MIXED_SHARE = 0.08;
const MIXED_STEPS = 10;

const UNREAD: FoundLanguage = { language: null, isMixed: false };
const NO_SCAN: Scan | null = null;
/** An address that follows an apostrophe is seen only where apostrophes part words. */
const ADDRESS = '://';
const scan = newScan();
/** By index into `TAGS`, and `STRANGE`. */
const sums = new Float64Array(STRANGE + 1);
const trigrams = new Float64Array(TRIGRAM_SIDES);
/** Offsets of the words that are in no list: of the first character, behind the last one, of the first… */
const strangers: number[] = [];
/** Hash of the token before, of whatever kind. */
let latest: number | null = null;
/** By language that we read: the sums before the words were looked at. */
const before = new Float64Array(READ_TAGS);

/**
 * Tells the language of a text by its words and letters. In time linear in its length.
 *
 * @param text - Any text; its beginning and its end decide.
 * @param hint - BCP 47 tag from where the text came; decides only where the text itself is too short to tell.
 * @returns A tag of the registry; `null` for any other language, which is said and not guessed.
 */
export function detectLanguage(text: string, hint: string | null = null): string | null {
  return findLanguage(text, hint).language;
}

/**
 * Tells the language of a text, and whether it seems to be written in one alone.
 *
 * @param text - Any text.
 * @param hint - As for `detectLanguage`.
 * @param read - Of the text, made without parting words at apostrophes, where somebody has made it and it is no longer than
 *   `LOOKED_AT`.
 * @returns The language that most of it is written in.
 */
export function findLanguage(
  text: string,
  hint: string | null,
  read: Scan | null = NO_SCAN,
): FoundLanguage {
  const sample = sampleOf(text);
  const letters = countLetters(sample);
  if (letters.latin === 0 || letters.latin * 2 < letters.letters) return UNREAD;
  startSums(letters, hint);
  const most = addWords(sample, read);
  let best = bestOf();
  if (strangers.length > 0 && leadOf(best) < CLEAR) {
    addLetters(sample);
    best = bestOf();
  }
  const isGuess = most === 0 && hint === null && leadOf(best) < LEAST_BY_LETTERS;
  if (best >= READ_TAGS || isGuess) return UNREAD;
  return { language: TAGS[best] ?? null, isMixed: isMixed(best, most) };
}

/** Whether much of what the words tell is explained by other languages that we read alone. */
function isMixed(best: number, most: number): boolean {
  const lost = most - ((sums[best] ?? 0) - (before[best] ?? 0));
  return lost >= MIXED_STEPS && lost >= MIXED_SHARE * most;
}

function sampleOf(text: string): string {
  if (text.length <= LOOKED_AT) return text;
  return `${text.slice(0, LOOKED_AT - AT_THE_END)} ${text.slice(-AT_THE_END)}`;
}

function startSums(letters: LetterCounts, hint: string | null): void {
  const byLetters = letters.strange * STRANGE_BY_LETTER;
  sums.fill(OTHERS_LAST + byLetters);
  sums[STRANGE] = STRANGE_LAST + letters.strange;
  for (let at = 0; at < READ_TAGS; at += 1) {
    sums[at] = (letters.steps[at] ?? 0) + (at === 0 ? ENGLISH_FIRST : 0);
  }
  if (hint !== null) addHint(hint);
  for (let at = 0; at < READ_TAGS; at += 1) before[at] = sums[at] ?? 0;
}

function addHint(hint: string): void {
  const primary = hint.toLowerCase().split(/[-_]/u)[0] ?? '';
  const at = TAGS.indexOf(primary);
  if (at >= 0 && at < READ_TAGS) sums[at] = (sums[at] ?? 0) + HINT;
  else sums[STRANGE] = (sums[STRANGE] ?? 0) + STRANGE_HINT;
}

/** Gives what the words would tell if each were read in the language that it speaks for most. */
function addWords(sample: string, read: Scan | null): number {
  strangers.length = 0;
  latest = null;
  if (read !== null && !sample.includes(ADDRESS)) return addTokens(sample, read, 0);
  scanText(scan, sample, true);
  return addTokens(sample, scan, 0);
}

function addTokens(sample: string, tokens: Scan, offset: number): number {
  const table = wordTable();
  const { count, kinds, hashes, makeups } = tokens;
  const [word, noLetter] = [WORD, NO_LETTER];
  let most = 0;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    if (kinds[at] === word) {
      if (tokens !== scan && ((makeups[at] ?? 0) & noLetter) !== 0) {
        most += addParts(sample, tokens, at);
        continue;
      }
      const entries = entriesOfWord(table, hash);
      if (entries === 0) addStranger(sample, tokens, at, offset);
      else most += addEntries(table, entries);
    }
    latest = hash;
  }
  return most;
}

/** Of a word with apostrophes each part may be in a list. */
function addParts(sample: string, { starts, ends }: Scan, at: number): number {
  const start = starts[at] ?? 0;
  scanText(scan, sample.slice(start, ends[at] ?? 0), true);
  return addTokens(sample, scan, start);
}

function addStranger(sample: string, tokens: Scan, at: number, offset: number): void {
  const start = offset + (tokens.starts[at] ?? 0);
  const end = offset + (tokens.ends[at] ?? 0);
  const unit = sample.charCodeAt(start);
  if (end - start < SHORTEST || kindOf(unit) === DIGIT) return;
  if (latest === tokens.hashes[at]) return;
  if (MARKS_OF_NAMES.includes(sample[start - 1] ?? ' ')) return;
  strangers.push(start, end);
  sums[STRANGE] = (sums[STRANGE] ?? 0) + (isCapital(unit) ? STRANGE_NAME : STRANGE_WORD);
}

function addEntries({ entries }: WordTable, place: number): number {
  const read = READ_TAGS;
  let most = 0;
  for (let at = place; ; at += 1) {
    const entry = entries[at] ?? 0;
    if (entry === 0) return most;
    const tag = tagOf(entry);
    const amount = stepsOf(entry);
    sums[tag] = (sums[tag] ?? 0) + amount;
    if (tag < read && amount > most) most = amount;
  }
}

function addLetters(sample: string): void {
  trigrams.fill(0);
  const last = Math.min(strangers.length, MOST_STRANGERS * 2);
  for (let at = 0; at < last; at += 2) {
    const [start = 0, end = 0] = [strangers[at], strangers[at + 1]];
    addTrigrams(trigrams, sample, start, end);
    addStem(languagesOfStem(sample, start, end));
  }
  for (let at = 0; at < READ_TAGS; at += 1) {
    sums[at] = (sums[at] ?? 0) + TRIGRAM_SHARE * (trigrams[at] ?? 0);
  }
  const others = TRIGRAM_SHARE * (trigrams[READ_TAGS] ?? 0);
  for (let at = READ_TAGS; at < STRANGE; at += 1) {
    sums[at] = (sums[at] ?? 0) + OTHERS_BY_TRIGRAMS * others;
  }
  sums[STRANGE] = (sums[STRANGE] ?? 0) + others;
}

function addStem(languages: number): void {
  for (let rest = languages, at = 0; rest !== 0; rest >>>= 1, at += 1) {
    if ((rest & 1) === 1) sums[at] = (sums[at] ?? 0) + KNOWN_STEM;
  }
}

function bestOf(): number {
  let best = 0;
  for (let at = 1; at <= STRANGE; at += 1) {
    if ((sums[at] ?? 0) > (sums[best] ?? 0)) best = at;
  }
  return best;
}

function leadOf(best: number): number {
  let second = -Infinity;
  for (let at = 0; at <= STRANGE; at += 1) {
    if (at !== best && (sums[at] ?? 0) > second) second = sums[at] ?? 0;
  }
  return (sums[best] ?? 0) - second;
}

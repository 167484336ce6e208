import { DIGIT, isCapital, kindOf } from '../sentiment/letters.ts';
import { newScan, scanText, WORD } from '../sentiment/scan.ts';
import { countLetters, type LetterCounts } from './letters-of-languages.ts';
import { languagesOfStem } from './stem-table.ts';
import { addTrigrams, TRIGRAM_SIDES } from './trigram-table.ts';
import { placeOfWord, READ_TAGS, STRANGE, TAGS, wordTable, type WordTable } from './word-table.ts';

/** What a text is written in. */
export interface FoundLanguage {
  /** A tag of the registry; `null` for any other language, which is said and not guessed. */
  readonly language: string | null;
  /** Whether many of its words are at home in another language that we read: parts of it may be written in that. */
  readonly isMixed: boolean;
}

/** Of a long text its beginning and its end decide. */
const LOOKED_AT = 500;
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
const scan = newScan();
/** By index into `TAGS`, and `STRANGE`. */
const sums = new Float64Array(STRANGE + 1);
const trigrams = new Float64Array(TRIGRAM_SIDES);
/** Tokens of the scan that are words in no list. */
const strangers: number[] = [];
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
 * @returns The language that most of it is written in.
 */
export function findLanguage(text: string, hint: string | null): FoundLanguage {
  const sample = sampleOf(text);
  const letters = countLetters(sample);
  if (letters.latin === 0 || letters.latin * 2 < letters.letters) return UNREAD;
  startSums(letters, hint);
  const most = addWords(sample);
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
function addWords(sample: string): number {
  const table = wordTable();
  let most = 0;
  strangers.length = 0;
  scanText(scan, sample, true);
  for (let at = 0; at < scan.count; at += 1) {
    if (scan.kinds[at] !== WORD) continue;
    const place = placeOfWord(table, scan.hashes[at] ?? 0);
    if (place >= 0) most += addEntries(table, place);
    else addStranger(sample, at);
  }
  return most;
}

function addStranger(sample: string, at: number): void {
  const start = scan.starts[at] ?? 0;
  const unit = sample.charCodeAt(start);
  if ((scan.ends[at] ?? 0) - start < SHORTEST || kindOf(unit) === DIGIT) return;
  if (at > 0 && scan.hashes[at - 1] === scan.hashes[at]) return;
  if (MARKS_OF_NAMES.includes(sample[start - 1] ?? ' ')) return;
  strangers.push(at);
  sums[STRANGE] = (sums[STRANGE] ?? 0) + (isCapital(unit) ? STRANGE_NAME : STRANGE_WORD);
}

function addEntries({ offsets, tags, steps }: WordTable, place: number): number {
  let most = 0;
  const end = offsets[place + 1] ?? 0;
  for (let entry = offsets[place] ?? 0; entry < end; entry += 1) {
    const tag = tags[entry] ?? 0;
    const amount = steps[entry] ?? 0;
    sums[tag] = (sums[tag] ?? 0) + amount;
    if (tag < READ_TAGS && amount > most) most = amount;
  }
  return most;
}

function addLetters(sample: string): void {
  trigrams.fill(0);
  for (const at of strangers.slice(0, MOST_STRANGERS)) {
    const start = scan.starts[at] ?? 0;
    const end = scan.ends[at] ?? 0;
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

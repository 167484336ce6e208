import { PHRASE_TOKEN, readPhrases, type PhraseWord } from './phrase-words.ts';

/** On which side of a comparison a text stands; `null`: on neither. */
export type Side = 'here' | 'there' | null;

/** A text to be counted. */
export interface PhraseText {
  readonly id: string;
  readonly text: string;
  /** Primary tag, as it was analysed; `null` where that is not known. */
  readonly language: string | null;
  /** One for each comparison. */
  readonly sides: readonly Side[];
}

/** Where a phrase stands. */
export interface PhrasePlace {
  /** `PhraseText.id`. */
  readonly id: string;
  /** Offset of the first character in the text. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
}

/** What has been counted of a word or a pair. */
export interface PhraseCount {
  /** As it is written most. */
  form: string;
  votes: number;
  /** The words: one or two ids. */
  readonly words: readonly number[];
  /** Texts with it in all. */
  texts: number;
  /** Texts with it, here and there, for each comparison in turn. */
  readonly sides: Int32Array;
  /** Of the side that is looked at, for each comparison. */
  readonly places: PhrasePlace[][];
  /** The text that was counted last. */
  last: number;
}

/** Words and pairs of texts, counted as they come: the texts themselves are not kept. */
export interface PhraseCounts {
  /** Texts with words in them. */
  readonly texts: () => number;
  /** Texts here and there, for each comparison in turn. */
  readonly all: Int32Array;
  /** By `PhraseWord.id`. */
  readonly words: ReadonlyMap<number, PhraseCount>;
  readonly pairs: ReadonlyMap<number, PhraseCount>;
  /** Takes a text in. */
  readonly add: (text: PhraseText) => void;
}

/** How texts are compared. */
export interface CountOptions {
  /** How many comparisons are made of the same texts. */
  readonly comparisons: number;
  /** What no phrase may be made of, such as the business's own name. */
  readonly names?: readonly string[];
}

/** Quotes that are kept of each phrase. */
const MOST_PLACES = 5;
/** Beyond these, what was met once is forgotten: it would have to come back to be news. */
const MOST_WORDS = 60_000;
const MOST_PAIRS = 150_000;
const LONGEST_TEXT = 20_000;
const ID_SPACE = 2 ** 25;

/**
 * Prepares the counting of words and pairs of words.
 *
 * @param options - How many comparisons, and which names to leave out.
 * @returns Counts, to be filled text by text; memory stays bounded however many come.
 */
export function countPhrases({ comparisons, names = [] }: CountOptions): PhraseCounts {
  const reader = readPhrases(names);
  const words = new Map<number, PhraseCount>();
  const pairs = new Map<number, PhraseCount>();
  const all = new Int32Array(2 * comparisons);
  let texts = 0;
  const add = (text: PhraseText): void => {
    texts += 1;
    for (const [at, side] of text.sides.entries()) {
      if (side !== null) all[slotOf(at, side)] = (all[slotOf(at, side)] ?? 0) + 1;
    }
    const written = text.text.slice(0, LONGEST_TEXT);
    const folded = written.toLowerCase();
    // A few letters grow in lower case: then offsets would be wrong, and words are counted as they are written.
    const lower = withoutFrame(folded.length === written.length ? folded : written);
    const reading = { text, number: texts, lower, comparisons, start: 0, end: 0 };
    readText(reading, (word) => reader.read(word, text.language), { words, pairs });
    forget(words, MOST_WORDS);
    forget(pairs, MOST_PAIRS);
  };
  return { texts: () => texts, all, words, pairs, add };
}

/** Addresses, and what sites write around a text: "(Translated by Google)". */
const FRAME =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,200}|\([^()\n]{0,40}\bgoogle\)|\(original\)/gu;

/** Blanks out what nobody said, so that offsets stay. */
function withoutFrame(lower: string): string {
  return lower.replaceAll(FRAME, (frame) => ' '.repeat(frame.length));
}

/**
 * Where a side of a comparison is counted.
 *
 * @param comparison - Counts from 0.
 * @param side - Here or there.
 * @returns Index into `PhraseCounts.all` and `PhraseCount.sides`.
 */
export function slotOf(comparison: number, side: 'here' | 'there'): number {
  return 2 * comparison + (side === 'here' ? 0 : 1);
}

/** One text, and where in it we are: one object for all its words. */
interface TextReading {
  readonly text: PhraseText;
  /** Tells this text from those before. */
  readonly number: number;
  readonly lower: string;
  readonly comparisons: number;
  start: number;
  end: number;
}

interface Maps {
  readonly words: Map<number, PhraseCount>;
  readonly pairs: Map<number, PhraseCount>;
}

function readText(
  reading: TextReading,
  read: (word: string) => PhraseWord,
  { words, pairs }: Maps,
): void {
  let before = 0;
  let beforeStart = 0;
  for (const match of reading.lower.matchAll(PHRASE_TOKEN)) {
    const { id: word, isTelling } = read(match[0]);
    if (isTelling) {
      reading.start = match.index;
      reading.end = match.index + match[0].length;
      count(words, word, reading, 0);
      if (before !== 0 && before !== word) {
        reading.start = beforeStart;
        count(pairs, before * ID_SPACE + word, reading, before);
      }
    }
    before = isTelling ? word : 0;
    beforeStart = match.index;
  }
}

/** A text counts once for a word, however often it says it. */
function count(
  counts: Map<number, PhraseCount>,
  key: number,
  reading: TextReading,
  before: number,
): void {
  let known = counts.get(key);
  if (known?.last === reading.number) return;
  if (known === undefined) {
    known = newCount(before === 0 ? [key] : [before, key % ID_SPACE], reading.comparisons);
    counts.set(key, known);
  }
  known.last = reading.number;
  known.texts += 1;
  const { text, lower, start, end } = reading;
  vote(known, lower, start, end);
  for (let at = 0; at < text.sides.length; at += 1) {
    const side = text.sides[at] ?? null;
    if (side === null) continue;
    const slot = slotOf(at, side);
    known.sides[slot] = (known.sides[slot] ?? 0) + 1;
    const places = known.places[at];
    if (side === 'here' && places !== undefined && places.length < MOST_PLACES) {
      places.push({ id: text.id, start, end });
    }
  }
}

function newCount(words: readonly number[], comparisons: number): PhraseCount {
  return {
    form: '',
    votes: 0,
    words,
    texts: 0,
    sides: new Int32Array(2 * comparisons),
    places: Array.from({ length: comparisons }, () => []),
    last: 0,
  };
}

/** The majority in one pass and no memory (Boyer and Moore). */
function vote(known: PhraseCount, lower: string, start: number, end: number): void {
  if (known.form.length === end - start && lower.startsWith(known.form, start)) known.votes += 1;
  else if (known.votes === 0) {
    known.form = lower.slice(start, end);
    known.votes = 1;
  } else known.votes -= 1;
}

function forget(counts: Map<number, PhraseCount>, most: number): void {
  if (counts.size <= most) return;
  for (let least = 1; counts.size > most / 2; least *= 2) {
    for (const [key, { texts }] of counts) if (texts <= least) counts.delete(key);
  }
}

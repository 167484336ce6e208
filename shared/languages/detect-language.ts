import { newScan, scanText, WORD } from '../sentiment/scan.ts';
import { countLetters, type LetterCounts } from './letters-of-languages.ts';
import { lexiconFor } from './registry.ts';
import {
  languagesOfFunctionWord,
  languagesOfValuedWord,
  READ_TAGS,
  TAGS,
} from './words-of-languages.ts';

const MOST_LETTERS = 500;
const MOST_WORDS = 100;
/** Below this the words found say too little to overrule a hint. */
const FEW_POINTS = 2;
/** Function words and words with a valence make up a third of a text and more; far fewer is another language. */
const LOWEST_SHARE = 0.12;
const MOST_BY_LETTERS = 3;
/** A word with a valence tells half as much as a function word. */
const VALUED_SHARE = 0.5;

interface Points {
  /** By index into `TAGS`. */
  readonly points: Float64Array;
  /** How many words carry sentiment, by index into `TAGS`. */
  readonly valued: Float64Array;
  words: number;
  foreign: number;
}

const scan = newScan();
const points: Points = {
  points: new Float64Array(TAGS.length),
  valued: new Float64Array(TAGS.length),
  words: 0,
  foreign: 0,
};

/**
 * Tells the language of a text by its function words and letters.
 *
 * @param text - Any text; its beginning decides.
 * @param hint - BCP 47 tag from where the text came; decides only where the text itself is too short to tell.
 * @returns A tag of the registry; `null` for any other language, which is said and not guessed.
 */
export function detectLanguage(text: string, hint: string | null = null): string | null {
  const letters = countLetters(text, MOST_LETTERS);
  if (letters.latin === 0 || letters.latin * 2 < letters.letters) return null;
  countPoints(text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS) : text, letters);
  const [best, second] = bestTwo();
  const most = pointsOf(best);
  if (most < FEW_POINTS || most === pointsOf(second)) return fromLittle(hint);
  return most >= points.foreign && isSure(best) ? (TAGS[best] ?? null) : null;
}

function isSure(at: number): boolean {
  const evidence = pointsOf(at) + valuedOf(at);
  return at < READ_TAGS && evidence / points.words >= LOWEST_SHARE;
}

function pointsOf(at: number): number {
  return (points.points[at] ?? 0) + VALUED_SHARE * valuedOf(at);
}

function valuedOf(at: number): number {
  return points.valued[at] ?? 0;
}

function countPoints(text: string, letters: LetterCounts): void {
  points.points.fill(0);
  points.valued.fill(0);
  points.words = 0;
  points.foreign = letters.foreign;
  scanText(scan, text, true);
  for (let at = 0; at < scan.count && points.words < MOST_WORDS; at += 1) {
    if (scan.kinds[at] !== WORD) continue;
    points.words += 1;
    const hash = scan.hashes[at] ?? 0;
    addBits(points.points, languagesOfFunctionWord(hash));
    addBits(points.valued, languagesOfValuedWord(hash));
  }
  for (const [tag, count] of Object.entries(letters.own)) {
    const at = TAGS.indexOf(tag);
    points.points[at] = (points.points[at] ?? 0) + Math.min(MOST_BY_LETTERS, count);
  }
}

function addBits(counts: Float64Array, mask: number): void {
  for (let rest = mask, at = 0; rest !== 0; rest >>>= 1, at += 1) {
    if ((rest & 1) === 1) counts[at] = (counts[at] ?? 0) + 1;
  }
}

function bestTwo(): readonly [number, number] {
  let best = 0;
  let second = -1;
  for (let at = 1; at < TAGS.length; at += 1) {
    const count = pointsOf(at);
    if (count > pointsOf(best)) {
      second = best;
      best = at;
    } else if (second < 0 || count > pointsOf(second)) second = at;
  }
  return [best, second];
}

/** Short texts: the hint where we read it and nothing speaks against, else the language that knows most of the words. */
function fromLittle(hint: string | null): string | null {
  const most = TAGS.reduce((largest, _, at) => Math.max(largest, pointsOf(at)), 0);
  if (points.foreign > 0 && points.foreign >= most) return null;
  if (hint !== null) return lexiconFor(hint)?.language.tag ?? null;
  const best = bestKnown(most);
  return best >= 0 && most + valuedOf(best) > 0 ? (TAGS[best] ?? null) : null;
}

/** Of the languages that fit best, the one that knows most of the words. */
function bestKnown(most: number): number {
  let best = -1;
  for (let at = 0; at < READ_TAGS; at += 1) {
    if (pointsOf(at) < most) continue;
    if (best < 0 || valuedOf(at) > valuedOf(best)) best = at;
  }
  return best;
}

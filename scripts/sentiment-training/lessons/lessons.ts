import { randomFrom, type Random } from '../random.ts';
import type { Sample } from '../samples.ts';

/** What the lessons of a language are made of; alternatives stand between bars. */
export interface Lessons {
  /** What is judged, with its article where the frames give none. */
  readonly topics: string;
  /** What is said of it in praise. */
  readonly good: string;
  /** What is said of it in complaints. */
  readonly bad: string;
  /** Sentences with `{topic}` and `{word}`. */
  readonly frames: readonly string[];
  /** The same, where the word is denied. */
  readonly turned: readonly string[];
  /** Sentences that praise without such a word, or the ends of such sentences. */
  readonly praise: string;
  /** The same of complaints. */
  readonly complaint: string;
}

const SEED = 11;
/** Of 1: so many end with a full stop. */
const STOPPED = 0.4;
/** Of complaints, so many praise in quotation marks. */
const DOUBTED = 0.05;
/** Of 1: in so many a word is said of a topic, then denied of it, then a sentence is told of a topic; the rest are sentences. */
const SAID = 0.5;
const DENIED = 0.7;
const TOLD = 0.82;

/**
 * Makes short texts of words in all combinations, so that a topic that is often complained of is no complaint by itself.
 *
 * @param language - Primary tag.
 * @param lessons - Of that language.
 * @param count - How many texts to make; half of them praise.
 * @returns Always the same texts, as a set of their own.
 */
export function makeLessons(language: string, lessons: Lessons, count: number): readonly Sample[] {
  const random = randomFrom(SEED);
  const sides = [
    { words: listed(lessons.bad), denied: listed(lessons.good), told: listed(lessons.complaint) },
    { words: listed(lessons.good), denied: listed(lessons.bad), told: listed(lessons.praise) },
  ];
  const topics = listed(lessons.topics);
  return Array.from({ length: count }, (_, at) => {
    const isPraise = at % 2 === 1;
    const side = sides[isPraise ? 1 : 0] ?? { words: [], denied: [], told: [] };
    const words = makeText({ ...side, topics, lessons, isDoubted: !isPraise }, random);
    const text = random() < STOPPED ? `${words.replace(/[.!]$/u, '')}.` : words;
    return { text, language, set: `lessons ${language}`, level: isPraise ? 2 : 0, stars: 0 };
  });
}

interface Side {
  readonly topics: readonly string[];
  readonly lessons: Lessons;
  readonly words: readonly string[];
  readonly denied: readonly string[];
  readonly told: readonly string[];
  /** Whether the denied words may stand in quotation marks, too. */
  readonly isDoubted: boolean;
}

function makeText(
  { topics, lessons, words, denied, told, isDoubted }: Side,
  random: Random,
): string {
  const kind = random();
  const topic = pick(topics, random);
  const fill = (frames: readonly string[], from: readonly string[]): string =>
    pick(frames, random).replace('{topic}', topic).replace('{word}', pick(from, random));
  if (isDoubted && kind < DOUBTED) return fill(lessons.frames, denied.map(quoted));
  if (kind < SAID) return fill(lessons.frames, words);
  if (kind < DENIED) return fill(lessons.turned, denied);
  return kind < TOLD ? `${topic} ${pick(told, random)}` : pick(told, random);
}

function quoted(words: string): string {
  return words
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' ');
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

function listed(alternatives: string): readonly string[] {
  return alternatives.split('|');
}

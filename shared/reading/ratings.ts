import type { Rating } from '../feedback/feedback.ts';
import { fold } from './fold.ts';

/** A rating's text is short; what is longer is prose. */
const MAX_LETTERS = 120;

/** Numbers in words, as Google writes them in exports and labels. */
const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const WORD = new RegExp(`\\b(?:${Object.keys(WORDS).join('|')})\\b`, 'g');

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
/** "4 out of 5", "4,8 sur 5", "5 из 5", "8/10", "Rated 3 stars out of five". */
const OF = new RegExp(
  String.raw`(?<![\d.,])(${NUMBER})(?!\d)[^\d]{0,18}?(?:\bout of\b|\bof\b|\bsur\b|\bde\b|\bdi\b|\bvon\b|\bvan\b|\bvan de\b|\bav\b|\baf\b|\bem\b|\bsu\b|\bna\b|\bz\b|\bdin\b|/|из|з|από|من|מתוך|中|,\s?最多)[^\d]{0,8}?(${NUMBER})(?![\d.,]?\d)`,
);
/** Languages that name the best first: "5つ星のうち4.0", "5점 만점에 4점", "5 yıldız üzerinden 4", "5 星中的 4 星". */
const BEST_FIRST = new RegExp(
  String.raw`(${NUMBER})\s?(?:yıldız\s)?(?:つ星のうち|段階中|점 만점에|점 만점 중|uzerinden|종|分中|点中|星中的|中)\s?(${NUMBER})`,
);
const PERCENT = new RegExp(String.raw`(?<![\d.,])(${NUMBER})\s?%`);
const LONE = new RegExp(String.raw`(?<![\d.,-])(${NUMBER})(?![\d]|[.,]\d)`);
const FULL_STARS = /[★⭐✭🌟]/gu;
const EMPTY_STARS = /[☆✩]/gu;
const HALF_STARS = /[⯨½]/gu;

/** Ends of the scales that people rate on, in the order in which a lone number is tried. */
const SCALES = [5, 10, 100] as const;

/**
 * Reads a rating as a person would, in any language whose way of saying "of" we know.
 *
 * "5.0 out of 5 stars", "4,8 sur 5", "8/10", "80%", "★★★★☆", "FIVE", "4.5". Does not judge whether the number is a
 * rating: the caller does, who knows where it stands.
 *
 * @param text - A label, attribute or cell.
 * @param scale - The best rating where it is known from elsewhere; it also turns a share ("80%") into points.
 * @returns The rating on its scale; `null` where the text holds none, or one above its scale.
 */
export function readRating(text: string, scale: number | null = null): Rating | null {
  if (text.length > MAX_LETTERS * 10) return null;
  const folded = fold(text)
    .slice(0, MAX_LETTERS)
    .replaceAll(WORD, (word) => String(WORDS[word] ?? word));
  const share = readShare(folded, scale);
  return share === undefined ? (readGlyphs(folded) ?? readLone(folded, scale)) : share;
}

/**
 * Makes a rating of numbers, with the scale guessed where it is not said.
 *
 * @param value - The points given.
 * @param best - The end of the scale; `null` where unknown: then 5, 10 or 100, the first that the value fits.
 * @param worst - The beginning of the scale; `null` where unknown.
 * @returns The rating; `null` where the value is not on its scale.
 */
export function ratingOf(
  value: number,
  best: number | null = null,
  worst: number | null = null,
): Rating | null {
  const end = best ?? SCALES.find((each) => value <= each) ?? null;
  const isOnScale = end !== null && end > 0 && value >= 0 && value <= end;
  if (!isOnScale) return null;
  const beginning = worst ?? (end >= 100 ? 0 : 1);
  return { value, best: end, worst: Math.min(beginning, Math.floor(value)) };
}

/** `undefined` where the text speaks of no share at all, `null` where it speaks of an impossible one. */
function readShare(text: string, scale: number | null): Rating | null | undefined {
  const bestFirst = BEST_FIRST.exec(text);
  const ofBest = bestFirst && ratingOf(numberOf(bestFirst[2]), numberOf(bestFirst[1]));
  if (ofBest) return ofBest;
  const of = OF.exec(text);
  if (of) return ratingOf(numberOf(of[1]), numberOf(of[2]));
  const percent = PERCENT.exec(text);
  if (percent === null) return undefined;
  const share = numberOf(percent[1]);
  if (scale === null || scale === 100) return ratingOf(share, 100);
  return ratingOf(Math.round(share * scale) / 100, scale);
}

function readGlyphs(text: string): Rating | null {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const full = count(FULL_STARS);
  if (full === 0 && count(EMPTY_STARS) === 0) return null;
  // "4.5 ★" shows one star as an ornament behind its number.
  if (full === 1 && LONE.test(text.replaceAll(FULL_STARS, ''))) return null;
  const value = full + count(HALF_STARS) / 2;
  return value > 0 ? ratingOf(value, Math.max(5, full + count(EMPTY_STARS))) : null;
}

function readLone(text: string, scale: number | null): Rating | null {
  const lone = LONE.exec(text);
  return lone ? ratingOf(numberOf(lone[1]), scale) : null;
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

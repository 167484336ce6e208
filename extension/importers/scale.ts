import type { Rating } from '../../shared/feedback/feedback.ts';
import { ratingOf, readRating } from '../../shared/reading/ratings.ts';
import { numberIn } from './table.ts';

/** Ends of the scales that exports use. */
const SCALES = [5, 10, 20, 100] as const;

/** Least end of a scale that a name can tell: "1 of 2" counts parts. */
const LEAST_SCALE = 3;

/** "(1-10)", "1 to 10", "0–100", "/10", "out of 5", "sur 10", "von 5". */
const SCALE_IN_NAME =
  /(?:\b[01]\s*(?:-|–|to|bis|à|a|tot|até)\s*|\/\s*|\b(?:out of|sur|von|di|de|van|em)\s+)(\d{1,3})\b/iu;

/** Stars are five, where a row does not slip. */
const NAMES_STARS =
  /\bstars?\b|sterne\b|étoiles?\b|estrellas?\b|estrelas?\b|\bstelle\b|sterren\b|gwiazd|stjärn|星/iu;
const STARS = 5;
const MOST_STARS = 0.75;

const NAME_LENGTH = 300;
const CELL_LENGTH = 300;

/** `{"scale_min": "1.0", "scale_max": "5.0", "value": "4.0"}`, as shops keep ratings. */
const VALUE = /"(?:value|rating|ratingValue)"\s*:\s*"?(\d{1,3}(?:\.\d+)?)\b/;
const END = /"(?:scale_max|max|best|bestRating)"\s*:\s*"?(\d{1,3}(?:\.\d+)?)\b/;

/** Above this a number of a short scale is a slip: 45 for 4.5. */
const SHORT_SCALE = 10;

/** Share of numbers that may be slips; of a column out of 100 far more are above 10. */
const MOST_SLIPS = 0.25;

/**
 * Finds the scale of a rating column from all of its rows, since 4 may be good of 5 and poor of 10.
 *
 * @param name - The column's name, which may say it.
 * @param cells - All cells that are rated on the same scale, those of the aspects (staff, location) included.
 * @returns 5, 10, 20 or 100, or what the name says; `null` where no number says anything.
 */
export function findScale(name: string, cells: readonly string[]): number | null {
  const named = SCALE_IN_NAME.exec(name.slice(0, NAME_LENGTH))?.[1];
  const numbers = withoutSlips(cells.map(numberIn).filter((number) => number !== null));
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const starred = numbers.filter((number) => number <= STARS).length;
  if (NAMES_STARS.test(name) && starred > 0 && starred >= numbers.length * MOST_STARS) return STARS;
  const end = Number(named ?? 0);
  if (end >= LEAST_SCALE && end <= 100 && greatest <= end) return end;
  if (greatest === 0) return null;
  return SCALES.find((scale) => greatest <= scale) ?? null;
}

/** One slip must not make one star of everybody's five. */
function withoutSlips(numbers: readonly number[]): readonly number[] {
  const short = numbers.filter((number) => number <= SHORT_SCALE);
  const slips = numbers.length - short.length;
  return slips <= numbers.length * MOST_SLIPS ? short : numbers;
}

/**
 * Reads a cell of a rating column.
 *
 * @param cell - A number, "4/5", "80 %", stars, a number in words.
 * @param scale - What `findScale` found.
 * @returns The rating; `null` where there is none. 0 of 5 is none: it is what programs write for "not rated".
 */
export function readCellRating(cell: string, scale: number | null): Rating | null {
  const structured = cell.startsWith('{') ? ratingIn(cell.slice(0, CELL_LENGTH)) : undefined;
  if (structured !== undefined) return structured;
  const rating = readRating(cell.replace(/(\d)\s*½/u, '$1.5'), scale);
  return rating !== null && rating.best <= 5 && rating.value === 0 ? null : rating;
}

function ratingIn(cell: string): Rating | null {
  const value = VALUE.exec(cell)?.[1];
  const end = END.exec(cell)?.[1];
  return value === undefined
    ? null
    : ratingOf(Number(value), end === undefined ? null : Number(end));
}

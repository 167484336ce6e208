import type { Rating } from '../../shared/feedback/feedback.ts';
import { numberIn } from './table.ts';

/** Best and worst of German school grades; Austrians end at 5. */
const BEST_GRADE = 1;
const WORST_GRADE = 6;

/** How much a plus or minus is. */
const THIRD = 0.3;

/** Stars that grades are brought to. */
const BEST = 5;
const WORST = 1;

/** "Schulnote", "Note (1 = sehr gut)", "Grade, 1 is best". */
const SCHOOL = /\bschulnoten?\b|\bschulnotensystem\b|\bschool grades?\b/iu;
const ONE_IS_BEST =
  /(?<!\d)1\s*(?:=|:|–|-|is|ist|bedeutet|means)?\s*\(?\s*(?:the |die |der )?(?:sehr gut|beste?r?\b|am besten|sehr zufrieden|hervorragend|best\b|excellent\b|very good\b|tr[eè]s bien\b|muy bueno\b|ottimo\b|uitstekend\b)/iu;

/** "(1-6)", "1 bis 6". */
const ONE_TO_SIX = /(?<!\d)1\s*(?:-|–|to|bis|à|a|do)\s*6(?!\d)/iu;

/** "2+", "3 -", "2 (gut)". */
const GRADE = /^([1-6])\s*([+-])?\s*(?:\(\p{L}[\p{L} ]*\))?$/u;

/**
 * Whether a column's name says that its numbers are school grades, of which 1 is the best.
 *
 * @param name - As the file has it.
 * @returns True where it says so in words; a "Note" alone may be points.
 */
export function namesGrades(name: string): boolean {
  const beginning = name.slice(0, 300);
  return SCHOOL.test(beginning) || ONE_IS_BEST.test(beginning);
}

/**
 * Whether numbers may be school grades, where nothing says so.
 *
 * @param name - Of their column.
 * @param cells - All filled cells of the column.
 * @returns True for nothing but 1 to 6 in a column that is called "Note" in German, or whose scale ends at 6.
 */
export function mayBeGrades(name: string, cells: readonly string[]): boolean {
  const isNote = /^\W*(?:ihre |deine )?noten?\W*$/iu.test(name);
  // A name with other figures in it says another scale.
  const isOfSix = /\d/.test(name)
    ? ONE_TO_SIX.test(name.slice(0, 300))
    : cells.includes(String(WORST_GRADE));
  if (cells.length === 0 || !(isNote || isOfSix)) return false;
  return cells.every((cell) => readGrade(cell) !== null);
}

/**
 * The worst grade of a column.
 *
 * @param name - Which may say it: "1 = sehr gut, 5 = nicht genügend".
 * @param cells - All filled cells of the column.
 * @returns 4, 5 or 6; never better than a grade of the column.
 */
export function worstGrade(name: string, cells: readonly string[]): number {
  const named = Number(
    name
      .slice(0, 300)
      .match(/(?<!\d)[4-6](?!\d)/g)
      ?.at(-1) ?? WORST_GRADE,
  );
  const given = cells.reduce((worst, cell) => Math.max(worst, readGrade(cell) ?? 0), 0);
  return given > named ? WORST_GRADE : named;
}

/**
 * Reads a school grade.
 *
 * @param cell - "2", "1,5", "2+", "3 (befriedigend)".
 * @returns 1 to 6; `null` where it is none.
 */
export function readGrade(cell: string): number | null {
  const [, digit, sign] = GRADE.exec(cell.trim().slice(0, 40)) ?? [];
  if (digit === undefined) {
    const number = numberIn(cell);
    return number !== null && number >= BEST_GRADE && number <= WORST_GRADE ? number : null;
  }
  const third = sign === undefined ? 0 : sign === '+' ? -THIRD : THIRD;
  return Math.min(WORST_GRADE, Math.max(BEST_GRADE, Number(digit) + third));
}

/**
 * Turns a school grade round, so that more is better.
 *
 * @param grade - 1 is the best.
 * @param worst - 6, or where the table says so another end.
 * @returns 1 to 5 points; `null` for what is no grade of that scale.
 */
export function ratingOfGrade(grade: number, worst: number = WORST_GRADE): Rating | null {
  if (grade < BEST_GRADE || grade > worst) return null;
  const share = (worst - grade) / (worst - BEST_GRADE);
  const value = Math.round((WORST + share * (BEST - WORST)) * 100) / 100;
  return { value, best: BEST, worst: WORST };
}

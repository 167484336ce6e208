import { judgedText } from '../../../shared/feedback/judged-text.ts';
import type { Words } from '../../components/words.ts';
import { quoteOf } from '../quote.ts';
import type { Filters } from '../route.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { belongsTo, type Dimension, type Driver } from './find-drivers.ts';
import type { DriverScore } from './driver-score.ts';

const PERCENT = 100;
const MAX_QUOTE = 160;

/**
 * What a driver is called.
 *
 * @param id - `Driver.id`.
 * @param by - How it was grouped.
 * @param words - The interface's language.
 * @returns Its name; its id where the language has none.
 */
export function driverName(id: string, by: Dimension, { say }: Words): string {
  if (by === 'theme') return say.themes[id] ?? id;
  if (by === 'source') return say.sourceNames[id] ?? id;
  return id === '' ? say.drivers.nobody : id;
}

/**
 * A difference with its sign.
 *
 * @param value - In the score's unit.
 * @param score - Which score.
 * @param words - The interface's language.
 * @returns `+0.18`, `−0.21`.
 */
export function signed(value: number, { digits }: DriverScore, { format }: Words): string {
  // What rounds to nothing has no sign.
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits || 0;
  const text = format.number(rounded, digits);
  return rounded > 0 ? `+${text}` : text;
}

/**
 * The band of an impact in words.
 *
 * @param driver - Any.
 * @param score - Which score.
 * @param words - The interface's language.
 * @returns `−0.30 to −0.12`.
 */
export function bandWords(
  { low, high }: Pick<Driver, 'low' | 'high'>,
  score: DriverScore,
  words: Words,
): string {
  return words.say.drivers.band(signed(low, score, words), signed(high, score, words));
}

/**
 * How often a driver occurs.
 *
 * @param driver - Any.
 * @param words - The interface's language.
 * @returns Percent of the answers, `12`.
 */
export function shareWords({ share }: Pick<Driver, 'share'>, { format }: Words): string {
  return format.number(share * PERCENT, share < 0.1 ? 1 : 0);
}

/**
 * What a list must be narrowed to, to show what belongs to a driver.
 *
 * @param id - `Driver.id`.
 * @param by - How it was grouped.
 * @returns Filters; `null` where the list cannot be narrowed so.
 */
export function filtersOf(id: string, by: Dimension): Partial<Filters> | null {
  if (by === 'source') return { sources: [id] };
  return id === '' ? null : { [by]: id };
}

/**
 * Somebody's words on a driver, of those whom it moved the way that it moves the score.
 *
 * @param voices - Newest first.
 * @param driver - Any.
 * @param by - How it was grouped.
 * @returns The words; `null` where nobody said any.
 */
export function wordsOn(
  voices: readonly StoredFeedback[],
  { id, impact }: Driver,
  by: Dimension,
): string | null {
  const polarity = impact < 0 ? 'neg' : 'pos';
  for (const voice of voices) {
    if (!belongsTo(voice, by, id)) continue;
    const { feedback, analysis } = voice;
    const text = feedback.text.trim();
    const quote =
      by === 'theme'
        ? quoteOf(judgedText(feedback, analysis), analysis, { theme: id, polarity })
        : analysis?.sentiment.label === polarity && text !== ''
          ? text
          : null;
    if (quote !== null) return shortened(quote);
  }
  return null;
}

function shortened(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text;
}

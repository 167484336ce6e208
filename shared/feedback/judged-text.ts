import type { Analysis } from './analysis.ts';
import type { Feedback } from './feedback.ts';

/**
 * Analyses what a customer said: their own words where these can be read, else the site's translation of them.
 *
 * @param feedback - What they said.
 * @param analyse - `analyseText`.
 * @returns The analysis, which says of which text it is; `null` where there is none.
 */
export function analyseFeedback(
  feedback: Pick<Feedback, 'text' | 'language' | 'stars' | 'translated'>,
  analyse: (text: string, language: string | null, stars: number | null) => Analysis | null,
): Analysis | null {
  const { text, language, stars, translated } = feedback;
  const original = translated?.original ?? '';
  const own = original === '' ? null : analyse(original, translated?.language ?? null, stars);
  if (own !== null && own.language !== null) return { ...own, of: 'original' };
  return analyse(text, language, stars);
}

/**
 * The text that an analysis counts its offsets in.
 *
 * @param feedback - What was said.
 * @param analysis - Its analysis.
 * @returns The customer's own words where these were read, else the text as it is shown.
 */
export function judgedText(
  feedback: Pick<Feedback, 'text' | 'translated'>,
  analysis: Pick<Analysis, 'of'> | null,
): string {
  const original = analysis?.of === 'original' ? feedback.translated?.original : null;
  return original ?? feedback.text;
}

import type { Analysis, SentimentLabel } from '../../shared/feedback/analysis.ts';

/** Longest quote, in characters. */
const MAX_LENGTH = 180;

/**
 * The customer's own words on a theme.
 *
 * @param text - The whole text.
 * @param analysis - Its analysis; `null` gives none.
 * @param about - Which theme, spoken of how.
 * @param about.theme - The theme's id.
 * @param about.polarity - Praised, complained of, or neither.
 * @returns The clause, cut where it is very long; `null` where the text does not speak so.
 */
export function quoteOf(
  text: string,
  analysis: Analysis | null,
  about: { readonly theme: string; readonly polarity: SentimentLabel },
): string | null {
  const found = analysis?.themes.find(
    (each) => each.theme === about.theme && each.polarity === about.polarity,
  );
  const clause = found && analysis?.clauses[found.clause];
  if (clause === undefined) return null;
  const words = text.slice(clause.start, clause.end).trim();
  if (words === '') return null;
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH - 1)}…` : words;
}

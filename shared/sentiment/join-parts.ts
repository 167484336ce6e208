import type { Clause, FoundTheme, Sentiment, SentimentLabel } from '../feedback/analysis.ts';
import { NO_SENTIMENT, rounded } from './judge.ts';

/** What was made of a part of a text; offsets count from where the part starts. */
export interface AnalysedPart {
  /** Offset in the text. */
  readonly start: number;
  /** Words and signs in it: so much it counts. */
  readonly size: number;
  readonly sentiment: Sentiment;
  readonly clauses: readonly Clause[];
  readonly themes: readonly FoundTheme[];
}

/** Both parts together are praise or complaint beyond this. */
const CLEAR = 0.25;
/** So often a text that seems to stand between does. */
const LEAST_SURE = 0.25;

/**
 * Puts the parts of a text together that are written in different languages.
 *
 * @param parts - In the order of the text; at least one.
 * @returns One analysis: the sentiment that the words of all parts share, every clause, and every theme once.
 */
export function joinParts(parts: readonly AnalysedPart[]): AnalysedPart {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return {
    start: 0,
    size: parts.reduce((sum, { size }) => sum + size, 0),
    sentiment: joinedSentiment(parts.filter(({ size }) => size > 0)),
    clauses: parts.flatMap(({ clauses, start }) => clauses.map((one) => moved(one, start))),
    themes: joinedThemes(parts),
  };
}

function moved(clause: Clause, by: number): Clause {
  return { ...clause, start: clause.start + by, end: clause.end + by };
}

/** Means over the parts by size; the confidence is how likely the joint label is, for what each part is sure of. */
function joinedSentiment(parts: readonly AnalysedPart[]): Sentiment {
  if (parts.length === 0) return NO_SENTIMENT;
  const all = parts.reduce((sum, { size }) => sum + size, 0);
  const mean = (of: (sentiment: Sentiment) => number): number =>
    parts.reduce((sum, part) => sum + part.size * of(part.sentiment), 0) / all;
  const score = rounded(mean((one) => one.score));
  const label = labelOf(score);
  const sure = mean((one) => (one.label === label ? one.confidence : 1 - one.confidence));
  const isStarred = parts.every(({ sentiment }) => sentiment.stars !== null);
  const stars = isStarred ? Math.round(mean((one) => one.stars ?? 0)) : null;
  return { score, label, confidence: rounded(Math.max(LEAST_SURE, sure)), stars };
}

function labelOf(score: number): SentimentLabel {
  if (score > CLEAR) return 'pos';
  return score < -CLEAR ? 'neg' : 'neu';
}

function joinedThemes(parts: readonly AnalysedPart[]): readonly FoundTheme[] {
  const found = new Map<string, FoundTheme>();
  let clauses = 0;
  for (const part of parts) {
    for (const one of part.themes) {
      const known = found.get(one.theme);
      if (known === undefined) found.set(one.theme, placed(one, part.start, clauses));
      else {
        const polarity = jointPolarity(known.polarity, one.polarity);
        // The words that are shown are those of the clause that says what is said of both.
        const isClearer = polarity === one.polarity && polarity !== known.polarity;
        found.set(one.theme, isClearer ? placed(one, part.start, clauses) : { ...known, polarity });
      }
    }
    clauses += part.clauses.length;
  }
  return Array.from(found.values());
}

function placed(theme: FoundTheme, by: number, clauses: number): FoundTheme {
  const { start, end } = theme;
  return {
    ...theme,
    clause: theme.clause + clauses,
    ...(start !== undefined && { start: start + by }),
    ...(end !== undefined && { end: end + by }),
  };
}

/** Praise in one part and blame in another stand against each other. */
function jointPolarity(one: SentimentLabel, other: SentimentLabel): SentimentLabel {
  if (one === 'neu' || one === other) return other;
  return other === 'neu' ? one : 'neu';
}

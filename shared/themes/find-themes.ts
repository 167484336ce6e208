import type { FoundTheme, SentimentLabel } from '../feedback/analysis.ts';
import type { Span } from '../sentiment/split-clauses.ts';
import type { Token } from '../sentiment/tokenise.ts';
import { themesAt, type ThemeIndex } from './theme-index.ts';
import type { ThemeId } from './theme.ts';

/** A text as the analysis has read it. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
  /** -1 to 1, one for each span. */
  readonly scores: readonly number[];
}

interface Mention {
  sum: number;
  /** Index of the clause that says it most clearly. */
  clause: number;
  strongest: number;
}

/** Between them a clause says neither good nor bad of its themes. */
const POSITIVE_FROM = 0.05;
const NEGATIVE_TO = -0.05;
/** Below this a clause names its theme and leaves the judgement to what follows. */
const SAYS_LITTLE = 0.1;

/**
 * Finds what a text speaks of, and how.
 *
 * @param text - Tokens, clauses and their scores.
 * @param index - Themes in the text's language.
 * @returns Each theme once, in order of first mention, with the polarity of its own clauses.
 */
export function findThemes(text: ReadText, index: ThemeIndex): readonly FoundTheme[] {
  const mentions = new Map<ThemeId, Mention>();
  for (const [at, span] of text.spans.entries()) {
    const themes = themesIn(text.tokens, span, index);
    if (themes.size === 0) continue;
    const score = scoreAround(text, at);
    for (const theme of themes) note(mentions, theme, at, score);
  }
  return Array.from(mentions, ([theme, { sum, clause }]) => ({
    theme,
    polarity: polarityOf(sum),
    clause,
  }));
}

function themesIn(tokens: readonly Token[], span: Span, index: ThemeIndex): ReadonlySet<ThemeId> {
  const found = new Set<ThemeId>();
  for (let at = span.from; at < span.to; at += 1) {
    const wordAt = (offset: number): string | null => {
      const token = at + offset < span.to ? tokens[at + offset] : undefined;
      return token?.kind === 'word' ? token.form : null;
    };
    for (const theme of themesAt(index, wordAt)) found.add(theme);
  }
  return found;
}

/** "The food, in all honesty, was cold": a clause that says nothing takes the score of the rest of its sentence. */
function scoreAround({ spans, scores }: ReadText, at: number): number {
  const own = scores[at] ?? 0;
  if (Math.abs(own) >= SAYS_LITTLE) return own;
  const follows = spans[at + 1]?.sentence === spans[at]?.sentence;
  const next = follows ? (scores[at + 1] ?? 0) : 0;
  return Math.abs(next) > Math.abs(own) ? next : own;
}

function note(
  mentions: Map<ThemeId, Mention>,
  theme: ThemeId,
  clause: number,
  score: number,
): void {
  const mention = mentions.get(theme);
  const strength = Math.abs(score);
  if (mention === undefined) {
    mentions.set(theme, { sum: score, clause, strongest: strength });
    return;
  }
  mention.sum += score;
  if (strength > mention.strongest) {
    mention.clause = clause;
    mention.strongest = strength;
  }
}

function polarityOf(sum: number): SentimentLabel {
  if (sum >= POSITIVE_FROM) return 'pos';
  return sum <= NEGATIVE_TO ? 'neg' : 'neu';
}

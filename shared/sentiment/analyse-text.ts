import type { Analysis, Clause } from '../feedback/analysis.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import { lexiconFor } from '../languages/registry.ts';
import { findThemes } from '../themes/find-themes.ts';
import type { OwnerTheme } from '../themes/owner-themes.ts';
import { themeIndexFor } from '../themes/theme-index-for.ts';
import { judge, NO_SENTIMENT, rounded } from './judge.ts';
import { logOddsOf, scoreClauses, scoreOf } from './score-clauses.ts';
import { splitClauses, type Span } from './split-clauses.ts';
import { tokenise, type Token } from './tokenise.ts';

/** Goes up with every change that makes the same text come out differently: stored analyses of an older version are made anew. */
export const ANALYSIS_VERSION = 2;

const LETTER_OR_EMOJI = /[\p{L}\p{Extended_Pictographic}]/u;
const LETTER = /\p{L}/u;

/**
 * Says what a text expresses: sentiment, clauses, themes. In time linear in its length.
 *
 * @param text - What the customer wrote; anything, HTML and lone surrogates included.
 * @param language - BCP 47 tag from where the text came, or `null`; the text itself is believed first.
 * @param own - The owner's own themes; the same list each time, for it is made ready once.
 * @returns The analysis; `null` for a text without a letter and without an emoji. A text in a language that we do not read has
 *   `language: null`, no stars, no clauses and no themes; a text of emoji alone is judged without a language.
 */
export function analyseText(
  text: string,
  language: string | null,
  own?: readonly OwnerTheme[],
): Analysis | null {
  if (!LETTER_OR_EMOJI.test(text)) return null;
  const tag = detectLanguage(text, language);
  const lexicon = tag === null ? null : lexiconFor(tag);
  if (lexicon === null && LETTER.test(text)) return unsupported();
  const tokens = tokenise(text, lexicon?.language.elides ?? false);
  const spans = splitClauses(tokens, lexicon);
  const evidence = scoreClauses(tokens, spans, lexicon);
  const scores = evidence.map((clause) => rounded(scoreOf(logOddsOf([clause]))));
  return {
    version: ANALYSIS_VERSION,
    language: tag,
    sentiment: judge(logOddsOf(evidence)),
    clauses: spans.map((span, at) => clauseOf(tokens, span, scores[at] ?? 0)),
    themes: tag === null ? [] : findThemes({ tokens, spans, scores }, themeIndexFor(tag, own)),
  };
}

function unsupported(): Analysis {
  return {
    version: ANALYSIS_VERSION,
    language: null,
    sentiment: NO_SENTIMENT,
    clauses: [],
    themes: [],
  };
}

function clauseOf(tokens: readonly Token[], span: Span, score: number): Clause {
  return {
    start: tokens[span.from]?.start ?? 0,
    end: tokens[span.to - 1]?.end ?? 0,
    score,
  };
}

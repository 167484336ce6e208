import type { Analysis, Clause } from '../feedback/analysis.ts';
import { findThemes } from '../themes/find-themes.ts';
import type { OwnerTheme } from '../themes/owner-themes.ts';
import { themeIndexFor } from '../themes/theme-index-for.ts';
import { joinParts, type AnalysedPart } from './join-parts.ts';
import { NO_SENTIMENT, rounded, squashed } from './judge.ts';
import { builtInModel } from './model/built-in.ts';
import { latestOpinions } from './opinions.ts';
import { readRuns } from './read-runs.ts';
import { readText, type TextReading } from './read-text.ts';
import { sentimentOf } from './score-text.ts';
import { withStars } from './with-stars.ts';

/** Goes up with every change that makes the same text come out differently: stored analyses of an older version are made anew. */
export const ANALYSIS_VERSION = 5;

/**
 * Whether the model that comes with the product can be used.
 *
 * @returns False where its file is damaged: no text is judged then.
 */
export function canAnalyse(): boolean {
  return builtInModel().ok;
}

/**
 * Says what a text expresses: sentiment, clauses, themes. In time linear in its length.
 *
 * @param text - What the customer wrote; anything, HTML and lone surrogates included.
 * @param language - BCP 47 tag from where the text came, or `null`; the text itself is believed first.
 * @param stars - 1 to 5 that stand beside it, or `null`.
 * @param own - The owner's own themes; the same list each time, for it is made ready once.
 * @returns The analysis; `null` for a text without a letter and without an emoji, and where the model is damaged (see
 *   `builtInModel`). A text in a language that we do not read has `language: null`, no stars, no clauses and no themes; one in two
 *   languages that we read is read in both, and `language` is that of most of it; a text of emoji alone is judged without a language.
 */
export function analyseText(
  text: string,
  language: string | null,
  stars: number | null = null,
  own?: readonly OwnerTheme[],
): Analysis | null {
  const reading = readText(text, language);
  if (reading === 'empty' || reading === 'damaged-model') return null;
  if (reading === 'unsupported') return unsupported();
  const { sentiment, clauses, themes } = joinParts(
    readRuns(text, reading, (run, ofRun, start) => analysedPart(run, ofRun, start, own)),
  );
  return {
    version: ANALYSIS_VERSION,
    language: reading.language,
    sentiment: stars === null ? sentiment : withStars(sentiment, stars),
    clauses,
    themes,
  };
}

function analysedPart(
  reading: TextReading,
  text: string,
  start: number,
  own: readonly OwnerTheme[] | undefined,
): AnalysedPart {
  const clauses = clausesOf(reading);
  const sentiment = sentimentOf(reading);
  const size = reading.scan.count;
  return { start, size, sentiment, clauses, themes: themesOf(reading, text, clauses, own) };
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

function clausesOf({ scan, spans, evidence }: TextReading): readonly Clause[] {
  return spans.map(({ from, to }, at) => ({
    start: scan.starts[from] ?? 0,
    end: scan.ends[to - 1] ?? 0,
    score: rounded(squashed((evidence.clauses[at] ?? 0) / 2)),
  }));
}

function themesOf(
  reading: TextReading,
  text: string,
  clauses: readonly Clause[],
  own: readonly OwnerTheme[] | undefined,
): Analysis['themes'] {
  if (reading.language === null) return [];
  const { scan, spans } = reading;
  const scores = clauses.map(({ score }) => score);
  let known: Float64Array | null = null;
  const opinions = (): Float64Array => {
    known ??= latestOpinions(reading);
    return known;
  };
  return findThemes({ text, scan, spans, scores, opinions }, themeIndexFor(reading.language, own));
}

import type { ThemeId } from '../themes/theme.ts';

export type SentimentLabel = 'neg' | 'neu' | 'pos';

/** What a text expresses. */
export interface Sentiment {
  /** -1 (all bad) to 1 (all good); 0 where nothing points either way. */
  readonly score: number;
  readonly label: SentimentLabel;
  /** 0 to 1: how likely the label is right. */
  readonly confidence: number;
  /** Expected stars, 1 to 5, from the text alone; `null` for an empty or unsupported text. */
  readonly stars: number | null;
  /** The words say the opposite of the stars that stand with them. */
  readonly disagrees?: true;
}

/** A part of a text that can be judged on its own. */
export interface Clause {
  /** Offset of the first character in the text. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** -1 to 1. */
  readonly score: number;
}

/** A theme that a text speaks of. */
export interface FoundTheme {
  readonly theme: ThemeId;
  /** How its clauses speak of it. */
  readonly polarity: SentimentLabel;
  /** Index into `Analysis.clauses` of the clause that says it most clearly. */
  readonly clause: number;
  /** Offset of the first character of the words that name it there; left out by older analyses. */
  readonly start?: number;
  /** Offset behind their last character. */
  readonly end?: number;
}

/** What we made of a piece of feedback: a cache, dropped and recomputed, never migrated. */
export interface Analysis {
  /** `ANALYSIS_VERSION` when it was made. */
  readonly version: number;
  /** Set where what the customer wrote was read in place of its translation: offsets count there. */
  readonly of?: 'original';
  /** Language that the text was read as; `null` where it is none that we know. */
  readonly language: string | null;
  readonly sentiment: Sentiment;
  readonly clauses: readonly Clause[];
  readonly themes: readonly FoundTheme[];
}

import type { Analysis } from '../../shared/feedback/analysis.ts';
import { dayOf } from '../../shared/feedback/feedback.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { tallyOf } from '../../shared/metrics/tally.ts';
import type { Histogram, PolarityCounts } from '../../shared/metrics/tally.ts';

/** How a theme was spoken of: its place in `POLARITIES`. */
export type FoundTheme = readonly [theme: string, polarity: number];

/** All that is counted of one piece of feedback, so that it can be counted again without being read. */
export interface LineFacts {
  /** As the cells have them. */
  readonly day: string;
  readonly businessId: string;
  readonly source: string;
  readonly touchpoint: string;
  /** 0, or what `REVIEW` and `REPLIED` say. */
  readonly flags: number;
  /** What was answered: see `AnswerField`. */
  readonly answers: number;
  /** Sentiment in parts of `SCORE_PARTS`. */
  readonly score: number;
  /** Stars minus what they are counted as by halves. */
  readonly remainder: number;
  readonly themes: readonly FoundTheme[];
}

/** Polarities in the order of their numbers; with labels, 0 stands for none. */
export const POLARITIES = ['neg', 'neu', 'pos'] as const;

/** Sums of scores are kept to this many parts of one. */
export const SCORE_PARTS = 10_000;

export const REVIEW = 1;
export const REPLIED = 2;

/** Where an answer stands among the sixteen bits of `LineFacts.answers`. */
export interface AnswerField {
  readonly shift: number;
  readonly mask: number;
  /** What stands there where nothing was answered. */
  readonly none: number;
}

/** Choices, and the label counted from 1. */
export const ANSWER_FIELDS = {
  /** In half stars. */
  stars: { shift: 0, mask: 15, none: 15 },
  nps: { shift: 4, mask: 15, none: 15 },
  csat: { shift: 8, mask: 7, none: 0 },
  ces: { shift: 11, mask: 7, none: 0 },
  label: { shift: 14, mask: 3, none: 0 },
} as const satisfies Record<string, AnswerField>;

/**
 * What is counted of a piece of feedback.
 *
 * @param feedback - As it is stored.
 * @param analysis - What we made of it; `null` where there is none.
 * @returns Its facts, which say what its tally says.
 */
export function factsOf(feedback: Feedback, analysis: Analysis | null): LineFacts {
  const tally = tallyOf(feedback, analysis);
  return {
    day: dayOf(feedback),
    businessId: feedback.businessId,
    source: feedback.source.name,
    touchpoint: feedback.touchpoint ?? '',
    flags: tally.reviews * REVIEW + tally.replied * REPLIED,
    answers:
      choiceIn(tally.stars, ANSWER_FIELDS.stars) +
      choiceIn(tally.nps, ANSWER_FIELDS.nps) +
      choiceIn(tally.csat, ANSWER_FIELDS.csat) +
      choiceIn(tally.ces, ANSWER_FIELDS.ces) +
      ((polarityIn(tally.sentiment) + 1) << ANSWER_FIELDS.label.shift),
    score: Math.round(tally.sentimentSum * SCORE_PARTS),
    remainder: tally.starsRemainder,
    themes: Object.entries(tally.themes).map(([theme, counts]) => [theme, polarityIn(counts)]),
  };
}

/**
 * Writes facts down.
 *
 * @param facts - Any.
 * @returns Text without tab and line break; the same for the same facts.
 */
export function writeFacts(facts: LineFacts): string {
  const { day, businessId, source, touchpoint, flags, answers, score, remainder, themes } = facts;
  return JSON.stringify([
    day,
    businessId,
    source,
    touchpoint,
    flags,
    answers,
    score,
    remainder,
    themes,
  ]);
}

/**
 * Reads facts that `writeFacts` wrote.
 *
 * @param text - The text.
 * @returns The facts.
 */
export function readFacts(text: string): LineFacts {
  const written: readonly [
    string,
    string,
    string,
    string,
    number,
    number,
    number,
    number,
    readonly FoundTheme[],
  ] = JSON.parse(text);
  const [day, businessId, source, touchpoint, flags, answers, score, remainder, themes] = written;
  return { day, businessId, source, touchpoint, flags, answers, score, remainder, themes };
}

function choiceIn(histogram: Histogram, { shift, none }: AnswerField): number {
  const choice = histogram.indexOf(1);
  return (choice < 0 ? none : choice) << shift;
}

/** -1 where nothing is counted. */
function polarityIn(counts: PolarityCounts): number {
  return POLARITIES.findIndex((polarity) => counts[polarity] > 0);
}

import type { Tally } from '../../../shared/metrics/tally.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { ANSWERED, type Answered } from '../../store/list-line.ts';

/** A score that is a mean over answers, so that it can be said what each answer adds to it. */
export interface DriverScore {
  readonly id: Answered;
  /** Every value that an answer can have, ascending, in the score's unit. */
  readonly values: readonly number[];
  /** Decimals that are worth showing. */
  readonly digits: number;
  /** An answer's value; `null` where it has none. */
  readonly valueOf: (voice: StoredFeedback) => number | null;
  /** What a choice is worth, as `countAnswers` counts choices. */
  readonly valueOfChoice: (choice: number) => number;
}

const POINTS = 100;
const PROMOTES_FROM = 9;
const DETRACTS_TO = 6;
const SATISFIED_FROM = 4;
/** The middle one of the labels, counted from 1. */
const NEUTRAL = 2;

/** Fewer answers than these and another score is looked at first. */
const ENOUGH = 30;

/** The scores, the one that customers give most directly first. */
export const DRIVER_SCORES: readonly DriverScore[] = [
  {
    id: 'stars',
    values: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5],
    digits: 2,
    valueOf: ({ feedback: { stars } }) =>
      stars === null || stars < 1 || stars > 5 ? null : Math.round(stars * 2) / 2,
    valueOfChoice: (halves) => halves / 2,
  },
  {
    id: 'csat',
    values: [0, POINTS],
    digits: 1,
    valueOf: (voice) => {
      const given = choiceIn(voice, 'csat', [1, 5]);
      return given === null ? null : csatValue(given);
    },
    valueOfChoice: csatValue,
  },
  {
    id: 'nps',
    values: [-POINTS, 0, POINTS],
    digits: 1,
    valueOf: (voice) => {
      const given = choiceIn(voice, 'nps', [0, 10]);
      return given === null ? null : npsValue(given);
    },
    valueOfChoice: npsValue,
  },
  {
    id: 'ces',
    values: [1, 2, 3, 4, 5, 6, 7],
    digits: 2,
    valueOf: (voice) => choiceIn(voice, 'ces', [1, 7]),
    valueOfChoice: (choice) => choice,
  },
  {
    id: 'text',
    values: [-POINTS, 0, POINTS],
    digits: 1,
    valueOf: ({ analysis }) => {
      if (analysis === null || analysis.sentiment.stars === null) return null;
      return { neg: -POINTS, neu: 0, pos: POINTS }[analysis.sentiment.label];
    },
    valueOfChoice: (label) => (label - NEUTRAL) * POINTS,
  },
];

/**
 * The score that is looked at until the owner chooses: the most direct one with enough answers, else the one with most.
 *
 * @param voices - What was read.
 * @returns One of `DRIVER_SCORES`; `null` where no answer has any value.
 */
export function leadingScore(voices: readonly StoredFeedback[]): DriverScore | null {
  return leadingOf(
    DRIVER_SCORES.map((score) => ({
      score,
      n: voices.filter((voice) => score.valueOf(voice) !== null).length,
    })),
  );
}

/**
 * The same by counts.
 *
 * @param tally - Of what is looked at.
 * @returns One of `DRIVER_SCORES`; `null` where no answer has any value.
 */
export function leadingScoreOf(tally: Tally): DriverScore | null {
  const { neg, neu, pos } = tally.sentiment;
  return leadingOf(
    DRIVER_SCORES.map((score) => ({
      score,
      n: score.id === 'text' ? neg + neu + pos : sumOf(tally[score.id]),
    })),
  );
}

function leadingOf(
  counted: readonly { readonly score: DriverScore; readonly n: number }[],
): DriverScore | null {
  const most = counted.reduce((best, each) => (each.n > best.n ? each : best));
  return counted.find(({ n }) => n >= ENOUGH)?.score ?? (most.n > 0 ? most.score : null);
}

/**
 * Finds a score by its name.
 *
 * @param id - Anything.
 * @returns The score; `null` where there is none of that name.
 */
export function scoreNamed(id: string): DriverScore | null {
  const known = ANSWERED.find((each) => each === id);
  return DRIVER_SCORES.find((score) => score.id === known) ?? null;
}

function npsValue(given: number): number {
  if (given >= PROMOTES_FROM) return POINTS;
  return given <= DETRACTS_TO ? -POINTS : 0;
}

function csatValue(given: number): number {
  return given >= SATISFIED_FROM ? POINTS : 0;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function choiceIn(
  { feedback }: StoredFeedback,
  question: string,
  [least, most]: readonly [number, number],
): number | null {
  const answer = feedback.answers[question];
  const isChoice = typeof answer === 'number' && Number.isInteger(answer);
  return isChoice && answer >= least && answer <= most ? answer : null;
}

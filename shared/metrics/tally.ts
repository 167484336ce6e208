import type { Analysis, SentimentLabel } from '../feedback/analysis.ts';
import type { Feedback } from '../feedback/feedback.ts';

/** Answers by what was answered: the index is the number chosen (0 to 10, 1 to 5, 1 to 7). */
export type Histogram = readonly number[];

/** How a theme was spoken of: numbers of negative, neutral and positive mentions. */
export interface PolarityCounts {
  readonly neg: number;
  readonly neu: number;
  readonly pos: number;
}

/** Counts of any amount of feedback. What metrics are computed from; tallies add up. */
export interface Tally {
  /** Pieces of feedback. */
  readonly n: number;
  /** Reviews by half stars: index 2 is one star, index 9 four and a half, index 10 five. */
  readonly stars: Histogram;
  /** Sum of the stars minus what they are counted as by halves: keeps the mean of 4.6 and its like exact. */
  readonly starsRemainder: number;
  /** Answers to "would you recommend", index 0 to 10. */
  readonly nps: Histogram;
  /** Answers to "how satisfied", index 1 to 5 (0 unused). */
  readonly csat: Histogram;
  /** Answers to "how easy", index 1 to 7 (0 unused). */
  readonly ces: Histogram;
  /** Texts by sentiment; one in a language that we do not read is no neutral text, and is not among them. */
  readonly sentiment: PolarityCounts;
  /** Sum of sentiment scores over the same texts. */
  readonly sentimentSum: number;
  /** Reviews on sites, and those of them that the owner has answered. */
  readonly reviews: number;
  readonly replied: number;
  readonly themes: Readonly<Record<string, PolarityCounts>>;
}

const NO_POLARITY: PolarityCounts = { neg: 0, neu: 0, pos: 0 };
const HALF_STARS = 11;
const NPS_CHOICES = 11;
const CSAT_CHOICES = 6;
const CES_CHOICES = 8;

/** An index below the least choice is no answer: nobody can give 0 of 5. */
const LEAST_STARS = 1;
const MOST_STARS = 5;
const LEAST_CSAT = 1;
const LEAST_CES = 1;

/** The tally of nothing. */
export const EMPTY_TALLY: Tally = {
  n: 0,
  stars: emptyHistogram(HALF_STARS),
  starsRemainder: 0,
  nps: emptyHistogram(NPS_CHOICES),
  csat: emptyHistogram(CSAT_CHOICES),
  ces: emptyHistogram(CES_CHOICES),
  sentiment: NO_POLARITY,
  sentimentSum: 0,
  reviews: 0,
  replied: 0,
  themes: {},
};

const EMPTY_HISTOGRAMS: ReadonlySet<Histogram> = new Set([
  EMPTY_TALLY.stars,
  EMPTY_TALLY.nps,
  EMPTY_TALLY.csat,
  EMPTY_TALLY.ces,
]);

/** What of a piece of feedback is counted. */
export type Countable = Pick<Feedback, 'stars' | 'answers' | 'source' | 'reply'>;

/**
 * Counts one piece of feedback.
 *
 * @param feedback - What the customer said.
 * @param analysis - What we made of the text; `null` where there is none, or no text.
 * @returns A tally with `n` of 1.
 */
export function tallyOf(feedback: Countable, analysis: Analysis | null): Tally {
  const isReview = feedback.source.kind !== 'widget';
  const stars = starsIn(feedback);
  const label = labelIn(analysis);
  return {
    n: 1,
    stars: countAt(EMPTY_TALLY.stars, stars === null ? null : nearestHalf(stars)),
    starsRemainder: stars === null ? 0 : stars - nearestHalf(stars) / 2,
    nps: countAt(EMPTY_TALLY.nps, choiceIn(feedback, 'nps', 0)),
    csat: countAt(EMPTY_TALLY.csat, choiceIn(feedback, 'csat', LEAST_CSAT)),
    ces: countAt(EMPTY_TALLY.ces, choiceIn(feedback, 'ces', LEAST_CES)),
    sentiment: label === null ? NO_POLARITY : onePolarity(label),
    sentimentSum: analysis?.sentiment.score ?? 0,
    reviews: isReview ? 1 : 0,
    replied: isReview && feedback.reply !== null ? 1 : 0,
    themes: Object.fromEntries(
      (analysis?.themes ?? []).map((found) => [found.theme, onePolarity(found.polarity)]),
    ),
  };
}

/**
 * Adds two tallies.
 *
 * @param one - Any tally.
 * @param other - Any tally.
 * @returns Their sum; neither is changed.
 */
export function addTallies(one: Tally, other: Tally): Tally {
  return combine(one, other, 1);
}

/**
 * Takes one tally out of another that contains it.
 *
 * @param whole - A tally that `part` was added to.
 * @param part - What to take out.
 * @returns What remains; themes that fall to nothing are dropped.
 */
export function subtractTally(whole: Tally, part: Tally): Tally {
  return combine(whole, part, -1);
}

function combine(one: Tally, other: Tally, sign: 1 | -1): Tally {
  return {
    n: one.n + sign * other.n,
    stars: combineHistograms(one.stars, other.stars, sign),
    starsRemainder: one.starsRemainder + sign * other.starsRemainder,
    nps: combineHistograms(one.nps, other.nps, sign),
    csat: combineHistograms(one.csat, other.csat, sign),
    ces: combineHistograms(one.ces, other.ces, sign),
    sentiment: combinePolarity(one.sentiment, other.sentiment, sign),
    sentimentSum: one.sentimentSum + sign * other.sentimentSum,
    reviews: one.reviews + sign * other.reviews,
    replied: one.replied + sign * other.replied,
    themes: combineThemes(one.themes, other.themes, sign),
  };
}

function combineThemes(
  one: Tally['themes'],
  other: Tally['themes'],
  sign: 1 | -1,
): Tally['themes'] {
  const added = Object.entries(other);
  if (added.length === 0) return one;
  const themes: Record<string, PolarityCounts> = { ...one };
  for (const [theme, counts] of added) {
    const sum = combinePolarity(themes[theme] ?? NO_POLARITY, counts, sign);
    if (sum.neg === 0 && sum.neu === 0 && sum.pos === 0) delete themes[theme];
    else themes[theme] = sum;
  }
  return themes;
}

function combinePolarity(one: PolarityCounts, other: PolarityCounts, sign: 1 | -1): PolarityCounts {
  return {
    neg: one.neg + sign * other.neg,
    neu: one.neu + sign * other.neu,
    pos: one.pos + sign * other.pos,
  };
}

/** Most histograms of one piece of feedback are one of the empty ones, which are shared. */
function combineHistograms(one: Histogram, other: Histogram, sign: 1 | -1): Histogram {
  if (EMPTY_HISTOGRAMS.has(other)) return one;
  return one.map((count, at) => count + sign * (other[at] ?? 0));
}

function emptyHistogram(length: number): Histogram {
  return Array.from({ length }, () => 0);
}

function countAt(empty: Histogram, choice: number | null): Histogram {
  return choice === null || !(choice in empty) ? empty : empty.with(choice, 1);
}

function onePolarity(label: SentimentLabel): PolarityCounts {
  return { ...NO_POLARITY, [label]: 1 };
}

function choiceIn(feedback: Countable, question: string, least: number): number | null {
  const answer = feedback.answers[question];
  return typeof answer === 'number' && answer >= least ? answer : null;
}

function starsIn({ stars }: Countable): number | null {
  return stars !== null && stars >= LEAST_STARS && stars <= MOST_STARS ? stars : null;
}

function labelIn(analysis: Analysis | null): SentimentLabel | null {
  return analysis === null || analysis.sentiment.stars === null ? null : analysis.sentiment.label;
}

/** In half stars. */
function nearestHalf(stars: number): number {
  return Math.round(stars * 2);
}

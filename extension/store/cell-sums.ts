import type { Cell } from '../../shared/metrics/cell.ts';
import { EMPTY_TALLY } from '../../shared/metrics/tally.ts';
import type { Tally } from '../../shared/metrics/tally.ts';
import { placesIn } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { ANSWER_FIELDS, POLARITIES, REPLIED, REVIEW, SCORE_PARTS } from './line-facts.ts';
import type { AnswerField } from './line-facts.ts';
import { isoDay } from './segment-facts.ts';
import type { SegmentFacts } from './segment-facts.ts';

/** A cell while it is counted. */
interface Sum {
  readonly key: Omit<Cell, 'tally'>;
  n: number;
  readonly stars: number[];
  remainder: number;
  readonly nps: number[];
  readonly csat: number[];
  readonly ces: number[];
  readonly sentiment: number[];
  score: number;
  reviews: number;
  replied: number;
  readonly themes: Map<string, number[]>;
}

const { stars: STARS, nps: NPS, csat: CSAT, ces: CES, label: LABEL } = ANSWER_FIELDS;
const DAYS = 2 ** 16;

/** Counts lines into cells by their facts, without reading the feedback. */
export class CellSums {
  readonly #sums = new Map<string, Sum>();

  /**
   * Counts some lines of a segment.
   *
   * @param facts - The segment's.
   * @param places - Which lines.
   * @param isWanted - Tells by the ISO day whether to count a line.
   * @returns How many were counted.
   */
  add(facts: SegmentFacts, places: Bitmap, isWanted: (day: string) => boolean): number {
    const known = new Map<number, Sum | null>();
    const remainders = new Map(facts.remainders);
    const starts = startsOf(facts.themeCounts);
    let counted = 0;
    for (const slot of placesIn(places)) {
      const place = facts.place[slot] ?? 0;
      const name = place * DAYS + (facts.day[slot] ?? 0);
      let sum = known.get(name);
      if (sum === undefined) known.set(name, (sum = this.#sumFor(facts, slot, isWanted)));
      if (sum === null) continue;
      counted += 1;
      sum.remainder += remainders.get(slot) ?? 0;
      countLine(sum, facts, slot);
      countThemes(sum.themes, facts, [starts[slot] ?? 0, starts[slot + 1] ?? 0]);
    }
    return counted;
  }

  /**
   * What was counted.
   *
   * @returns A cell for each business, source, touchpoint and day; by day.
   */
  cells(): readonly Cell[] {
    return [...this.#sums.values()]
      .map((sum): Cell => ({ ...sum.key, tally: tallyOfSum(sum) }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  }

  #sumFor(facts: SegmentFacts, slot: number, isWanted: (day: string) => boolean): Sum | null {
    const [businessId = '', source = '', touchpoint = '', , oddDay = ''] =
      facts.places[facts.place[slot] ?? 0] ?? [];
    const day = oddDay === '' ? isoDay(facts.day[slot] ?? 0) : oddDay;
    if (!isWanted(day)) return null;
    const key = { businessId, source, touchpoint, day };
    const name = JSON.stringify([day, businessId, source, touchpoint]);
    const known = this.#sums.get(name);
    if (known !== undefined) return known;
    const made = emptySum(key);
    this.#sums.set(name, made);
    return made;
  }
}

function emptySum(key: Omit<Cell, 'tally'>): Sum {
  return {
    key,
    n: 0,
    stars: [...EMPTY_TALLY.stars],
    remainder: 0,
    nps: [...EMPTY_TALLY.nps],
    csat: [...EMPTY_TALLY.csat],
    ces: [...EMPTY_TALLY.ces],
    sentiment: [0, 0, 0],
    score: 0,
    reviews: 0,
    replied: 0,
    themes: new Map(),
  };
}

function countLine(sum: Sum, facts: SegmentFacts, slot: number): void {
  const answers = facts.answers[slot] ?? 0;
  const flags = facts.places[facts.place[slot] ?? 0]?.[3] ?? 0;
  sum.n += 1;
  countUp(sum.stars, answers, STARS);
  countUp(sum.nps, answers, NPS);
  countUp(sum.csat, answers, CSAT);
  countUp(sum.ces, answers, CES);
  const label = (answers >> LABEL.shift) & LABEL.mask;
  if (label !== LABEL.none) sum.sentiment[label - 1] = (sum.sentiment[label - 1] ?? 0) + 1;
  sum.score += facts.score[slot] ?? 0;
  if ((flags & REVIEW) > 0) sum.reviews += 1;
  if ((flags & REPLIED) > 0) sum.replied += 1;
}

function countUp(histogram: number[], answers: number, { shift, mask, none }: AnswerField): void {
  const choice = (answers >> shift) & mask;
  if (choice !== none) histogram[choice] = (histogram[choice] ?? 0) + 1;
}

function countThemes(
  themes: Map<string, number[]>,
  facts: SegmentFacts,
  [from, until]: readonly [number, number],
): void {
  for (let at = from; at < until; at += 1) {
    const code = facts.themeCodes[at] ?? 0;
    const theme = facts.themes[code >> 2] ?? '';
    const counts = themes.get(theme) ?? [0, 0, 0];
    counts[code & 3] = (counts[code & 3] ?? 0) + 1;
    themes.set(theme, counts);
  }
}

/**
 * Where each line's themes begin among all of a segment.
 *
 * @param counts - `SegmentFacts.themeCounts`.
 * @returns By slot; one more, for the end of the last.
 */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [slot, count] of counts.entries()) starts[slot + 1] = (starts[slot] ?? 0) + count;
  return starts;
}

function tallyOfSum(sum: Sum): Tally {
  const { n, stars, remainder, nps, csat, ces, sentiment, score, reviews, replied } = sum;
  return {
    n,
    stars,
    starsRemainder: remainder,
    nps,
    csat,
    ces,
    sentiment: polarityOf(sentiment),
    sentimentSum: score / SCORE_PARTS,
    reviews,
    replied,
    themes: Object.fromEntries(
      [...sum.themes].map(([theme, counts]) => [theme, polarityOf(counts)]),
    ),
  };
}

function polarityOf(counts: readonly number[]): Tally['sentiment'] {
  const [neg, neu, pos] = POLARITIES.map((_, at) => counts[at] ?? 0);
  return { neg: neg ?? 0, neu: neu ?? 0, pos: pos ?? 0 };
}

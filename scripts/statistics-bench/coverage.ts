import { averageRating } from '../../shared/metrics/average-rating.ts';
import { ces } from '../../shared/metrics/ces.ts';
import { csat } from '../../shared/metrics/csat.ts';
import type { Metric } from '../../shared/metrics/metric.ts';
import { nps } from '../../shared/metrics/nps.ts';
import { responseRate } from '../../shared/metrics/response-rate.ts';
import { sentimentIndex } from '../../shared/metrics/sentiment-index.ts';
import { starDistribution } from '../../shared/metrics/star-distribution.ts';
import { EMPTY_TALLY } from '../../shared/metrics/tally.ts';
import type { Tally } from '../../shared/metrics/tally.ts';
import type { Interval } from '../../shared/statistics/interval.ts';
import { leaveOutImpact } from '../../shared/statistics/leave-out-impact.ts';
import { medianInterval } from '../../shared/statistics/median-interval.ts';
import { rateInterval } from '../../shared/statistics/poisson-rate.ts';
import { drawPoisson } from '../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../shared/statistics/seeded-random.ts';
import type { Random } from '../../shared/statistics/seeded-random.ts';
import { say } from '../run.ts';

/** Answers of a business whose truth is known. */
interface Case {
  readonly name: string;
  /** One for all businesses, or drawn for each. */
  readonly truth: number | ((random: Random) => number);
  /** The interval from so many answers; `null` where the figure says nothing of them. */
  readonly draw: (n: number, random: Random, truth: number) => Interval | null;
}

const SIZES = [10, 15, 20, 30, 50, 100, 200, 500];
const SEED = 20_261_121;
/** The promise: within this, and by chance a little around it. */
const PROMISED = [0.93, 0.97] as const;

const STARS = [0, 0, 0.06, 0, 0.03, 0, 0.06, 0, 0.2, 0, 0.65];
const NPS = [0.03, 0, 0.01, 0.02, 0.02, 0.06, 0.06, 0.13, 0.22, 0.2, 0.25];
const CSAT = [0, 0.05, 0.05, 0.12, 0.33, 0.45];
const CES = [0, 0.04, 0.04, 0.06, 0.12, 0.2, 0.26, 0.28];
const REPLIED = 0.4;
/** A share may truly be anything between this and its complement. */
const LEAST_SHARE = 0.05;
const SHARE_INSIDE = 0.3;
const INSIDE = [0.3, 0.2, 0.2, 0.15, 0.15];
const OUTSIDE = [0.04, 0.03, 0.05, 0.18, 0.7];

const CASES: readonly Case[] = [
  metricCase(averageRating, STARS, (stars) => ({ stars })),
  metricCase(starDistribution, STARS, (stars) => ({ stars })),
  metricCase(nps, NPS, (given) => ({ nps: given })),
  metricCase(csat, CSAT, (given) => ({ csat: given })),
  metricCase(ces, CES, (given) => ({ ces: given })),
  metricCase(sentimentIndex, [0.2, 0.25, 0.55], ([neg = 0, neu = 0, pos = 0]) => ({
    sentiment: { neg, neu, pos },
  })),
  metricCase(responseRate, [1 - REPLIED, REPLIED], ([open = 0, replied = 0]) => ({
    reviews: open + replied,
    replied,
  })),
  {
    name: 'response-rate, any truth',
    truth: (random) => LEAST_SHARE + random() * (1 - 2 * LEAST_SHARE),
    draw: drawShare,
  },
  { name: 'reviews a month', truth: 1, draw: drawVelocity },
  { name: 'median hours to reply', truth: Math.LN2, draw: drawMedian },
  {
    name: 'impact of a theme',
    truth: SHARE_INSIDE * (meanOf(INSIDE) - meanOf(OUTSIDE)),
    draw: drawImpact,
  },
];

/**
 * Says how often each interval holds the truth.
 *
 * @param runs - Simulated businesses for each figure and size; a fourth of them where one costs much.
 */
export function tellCoverage(runs: number): void {
  say(`How often the 95 % interval holds the truth, of ${runs} each (promised: 93 to 97 %)`);
  say(`${'answers'.padEnd(26)}${SIZES.map((size) => String(size).padStart(7)).join('')}`);
  for (const each of CASES) {
    const shares = SIZES.map((size) => coverageOf(each, size, runs));
    const cells = shares.map((share) => (share === null ? '–' : (share * 100).toFixed(1)));
    const isKept = shares.every((share) => share === null || isPromised(share, runs));
    say(
      `${each.name.padEnd(26)}${cells.map((cell) => cell.padStart(7)).join('')}${isKept ? '' : '   *'}`,
    );
  }
  say(
    '* outside of what is promised at some size, allowing for the luck of the simulation. Answers are',
  );
  say(
    '  whole: of ten at a true 40 % any interval holds the truth in 94.1 or in 98.2 %, and in nothing',
  );
  say('  between. So a share is tried over all truths from 5 to 95 %, too.');
  say('');
}

function isPromised(share: number, runs: number): boolean {
  const luck = 2 * Math.sqrt((0.95 * 0.05) / runs);
  return share >= PROMISED[0] - luck && share <= PROMISED[1] + luck;
}

function coverageOf({ name, truth, draw }: Case, size: number, wanted: number): number | null {
  const random = seededRandom(SEED + size);
  const runs = name.startsWith('impact') ? Math.ceil(wanted / 4) : wanted;
  let covered = 0;
  let told = 0;
  for (let run = 0; run < runs; run += 1) {
    const real = typeof truth === 'number' ? truth : truth(random);
    const interval = draw(size, random, real);
    if (interval === null) continue;
    told += 1;
    if (interval.low <= real && real <= interval.high) covered += 1;
  }
  return told < runs / 2 ? null : covered / told;
}

function metricCase(
  metric: Metric,
  shape: readonly number[],
  into: (histogram: readonly number[]) => Partial<Tally>,
): Case {
  const score = (histogram: readonly number[]): ReturnType<Metric['compute']> =>
    metric.compute({ ...EMPTY_TALLY, ...into(histogram) });
  // The truth is what the metric says of as many answers as the shape has parts of a million.
  const truth = score(shape.map((likelihood) => Math.round(likelihood * 1e6)))?.value ?? Number.NaN;
  return { name: metric.id, truth, draw: (n, random) => score(histogramOf(shape, n, random)) };
}

function drawShare(n: number, random: Random, truth: number): Interval | null {
  const [open = 0, replied = 0] = histogramOf([1 - truth, truth], n, random);
  return responseRate.compute({ ...EMPTY_TALLY, reviews: open + replied, replied });
}

function drawVelocity(n: number, random: Random): Interval {
  return rateInterval({ events: drawPoisson(n, random), time: n });
}

function drawMedian(n: number, random: Random): Interval {
  return medianInterval(Array.from({ length: n }, () => -Math.log(1 - random())));
}

/** `null` where too few speak of it to say anything: that is said in words instead. */
function drawImpact(n: number, random: Random): Interval | null {
  const inside = Array.from({ length: n }, random).filter((at) => at < SHARE_INSIDE).length;
  const [speaking, others] = [
    histogramOf(INSIDE, inside, random),
    histogramOf(OUTSIDE, n - inside, random),
  ];
  const found = leaveOutImpact(
    INSIDE.map((_, at) => ({
      value: at + 1,
      inside: speaking[at] ?? 0,
      outside: others[at] ?? 0,
    })),
  );
  return found !== null && found.inside >= 5 ? found : null;
}

function histogramOf(shape: readonly number[], n: number, random: Random): readonly number[] {
  const histogram = shape.map(() => 0);
  for (let answer = 0; answer < n; answer += 1) {
    let point = random();
    const choice = shape.findIndex((likelihood) => (point -= likelihood) < 0);
    const at = choice === -1 ? shape.length - 1 : choice;
    histogram[at] = (histogram[at] ?? 0) + 1;
  }
  return histogram;
}

function meanOf(shape: readonly number[]): number {
  return shape.reduce((sum, likelihood, at) => sum + likelihood * (at + 1), 0);
}

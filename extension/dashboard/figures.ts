import type { Metric, Score, Unit } from '../../shared/metrics/metric.ts';
import type { MetricWords } from '../locales/en/overview.ts';
import type { Words } from '../components/words.ts';
import type { Answered } from '../store/list-line.ts';
import type { Filters } from './route.ts';

const PERCENT = 100;

/**
 * A value as its unit is written, without the unit.
 *
 * @param value - In the metric's unit.
 * @param unit - The metric's.
 * @param words - The interface's language.
 * @returns `4.4`, `52`, `90`.
 */
export function figureOf(value: number, unit: Unit, { format }: Words): string {
  if (unit === 'share') return format.number(value * PERCENT);
  return format.number(value, unit === 'points' ? 0 : 1);
}

/**
 * What stands behind a figure.
 *
 * @param unit - The metric's.
 * @param words - The interface's language.
 * @returns `of 5`, `%`; empty where a figure needs none.
 */
export function unitOf(unit: Unit, { say }: Words): string {
  const units: Record<Unit, string> = {
    stars: say.score.ofFive,
    scale: say.score.ofSeven,
    share: say.score.percent,
    points: '',
  };
  return units[unit];
}

/**
 * The interval of a score in words.
 *
 * @param metric - The score's.
 * @param score - Any score.
 * @param words - The interface's language.
 * @returns `79 to 96 %`.
 */
export function intervalOf(metric: Metric, score: Score, words: Words): string {
  return words.say.score.interval(
    figureOf(score.low, metric.unit, words),
    figureOf(score.high, metric.unit, words),
    metric.unit === 'share' ? words.say.score.percent : '',
  );
}

/**
 * How a metric is spoken of.
 *
 * @param metric - Any metric.
 * @param words - The interface's language.
 * @returns Its words; its id where the language has none.
 */
export function metricWords(metric: Metric, { say }: Words): MetricWords {
  return (
    say.metrics[metric.id] ?? {
      title: metric.id,
      explained: metric.id,
      of: { one: '', other: '' },
    }
  );
}

const ANSWERED_BY_METRIC: Readonly<Record<string, Answered>> = {
  'average-rating': 'stars',
  'bayesian-rating': 'stars',
  'star-distribution': 'stars',
  nps: 'nps',
  csat: 'csat',
  ces: 'ces',
  'sentiment-index': 'text',
};

/**
 * What a list must be narrowed to, to show what a metric counts.
 *
 * @param metric - Any metric.
 * @returns Filters; none where it counts everything.
 */
export function filtersBehind(metric: Metric): Partial<Filters> {
  return { answered: ANSWERED_BY_METRIC[metric.id] ?? null };
}

import type { Metric, Score } from '../../../shared/metrics/metric.ts';
import type { Words } from '../../components/words.ts';
import { numberCell, type ChartTable } from '../charts/chart-table.ts';
import { figureOf, intervalOf, metricWords, unitOf } from '../figures.ts';
import type { Span } from '../view.ts';
import type { Ahead, Series, SeriesPoint } from './series.ts';
import type { SpanDays } from './spans.ts';

/**
 * A score with its unit.
 *
 * @param value - In the metric's unit.
 * @param metric - Which.
 * @param words - The interface's language.
 * @returns `4.4 of 5`, `90 %`.
 */
export function valueWords(value: number, metric: Metric, words: Words): string {
  return `${figureOf(value, metric.unit, words)} ${unitOf(metric.unit, words)}`.trim();
}

/**
 * A day, a week or a month in words.
 *
 * @param days - Its first and last day.
 * @param span - Which of them it is.
 * @param words - The interface's language.
 * @returns `Feb 2026`, `Feb 2, 2026`, `Feb 2, 2026 to Feb 8, 2026`.
 */
export function spanWords({ from, to }: SpanDays, span: Span, { say, format }: Words): string {
  if (span === 'month') return format.date(from, 'month');
  if (span === 'day') return format.date(from);
  return say.frame.between(format.date(from), format.date(to));
}

/**
 * A point of the trend in words.
 *
 * @param point - Any.
 * @param span - How long it is.
 * @param metric - Which score.
 * @param words - The interface's language.
 * @returns A sentence with value, interval and number of answers.
 */
export function pointWords(point: SeriesPoint, span: Span, metric: Metric, words: Words): string {
  const { trendPanel } = words.say;
  const time = spanWords(point, span, words);
  const { score } = point;
  if (score === null) return trendPanel.none(time);
  return trendPanel.point(
    time,
    valueWords(score.value, metric, words),
    intervalOf(metric, score, words),
    answersOf(score, metric, words),
  );
}

/**
 * What will probably come, in words.
 *
 * @param ahead - The forecast.
 * @param metric - Which score.
 * @param words - The interface's language.
 * @returns Value and ends of its interval.
 */
export function aheadWords(
  { value, low, high }: Ahead,
  metric: Metric,
  words: Words,
): readonly [string, string, string] {
  return [
    valueWords(value, metric, words),
    figureOf(low, metric.unit, words),
    figureOf(high, metric.unit, words),
  ];
}

/**
 * The trend as a table.
 *
 * @param series - Any.
 * @param metric - Which score.
 * @param words - The interface's language.
 * @returns A row for each span.
 */
export function trendTable({ span, points }: Series, metric: Metric, words: Words): ChartTable {
  const { columns } = words.say.trendPanel;
  const hasBefore = points.some(({ before }) => before !== null);
  const write = (value: number): string => figureOf(value, metric.unit, words);
  return {
    head: [
      columns.span,
      columns.value,
      columns.low,
      columns.high,
      columns.n,
      ...(hasBefore ? [columns.before] : []),
    ],
    rows: points.map((point) => [
      { text: spanWords(point, span, words), value: point.from },
      numberCell(point.score?.value ?? null, write),
      numberCell(point.score?.low ?? null, write),
      numberCell(point.score?.high ?? null, write),
      numberCell(point.score?.n ?? 0, String),
      ...(hasBefore ? [numberCell(point.before?.value ?? null, write)] : []),
    ]),
  };
}

/**
 * How many answers a score rests on, in words.
 *
 * @param score - Any.
 * @param metric - Which.
 * @param words - The interface's language.
 * @returns `from 12 reviews`.
 */
export function answersOf(score: Score, metric: Metric, words: Words): string {
  return words.say.score.from(score.n, metricWords(metric, words).of);
}

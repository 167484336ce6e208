import type { JSX } from 'preact';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { useNarrow } from '../../components/use-narrow.ts';
import { useWords } from '../../components/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { metricWords } from '../figures.ts';
import { areaBetween, HEIGHT, lineThrough, plotOf, type LinePlace, type Plot } from './plot.ts';
import type { Series } from './series.ts';
import { AheadMark, Bars, Grid, Point, SpanLabels } from './trend-marks.tsx';
import { trendTable } from './trend-words.ts';
import './trend.css';

/** A score through a time. */
export interface TrendFigureProps {
  readonly metric: Metric;
  readonly series: Series;
}

/** Drawn to the size at which it is seen, so that its labels can be read. */
const WIDTHS = { wide: 720, narrow: 360 };

/**
 * A score by day, week or month: line, interval, time before, number of answers, and what will probably come.
 *
 * @param props - The score and its series.
 * @returns The chart, each point a link to the feedback behind it.
 */
export function TrendFigure({ metric, series }: TrendFigureProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { points, ahead } = series;
  const count = Math.max(points.length, (ahead?.at ?? 0) + 1);
  const plot = plotOf(metric, count, useNarrow() ? WIDTHS.narrow : WIDTHS.wide);
  const title = say.trendPanel.title(metricWords(metric, words).title);
  return (
    <ChartFrame
      title={title}
      fileName={`trend-${metric.id}`}
      table={trendTable(series, metric, words)}
    >
      <svg class="trend" viewBox={`0 0 ${plot.width} ${HEIGHT}`}>
        <Grid metric={metric} plot={plot} />
        <Bars points={points} plot={plot} />
        <Lines series={series} plot={plot} />
        {points.map((point, at) => (
          <Point key={point.from} {...{ point, at, series, metric, plot }} />
        ))}
        {ahead !== null && <AheadMark ahead={ahead} metric={metric} plot={plot} />}
        <SpanLabels series={series} plot={plot} />
      </svg>
    </ChartFrame>
  );
}

function Lines({ series, plot }: { readonly series: Series; readonly plot: Plot }): JSX.Element {
  const { points } = series;
  const lineOf = (value: (at: number) => number | undefined): readonly LinePlace[] =>
    points.map((_, at) => {
      const found = value(at);
      return found === undefined ? null : [plot.xOf(at), plot.yOf(found)];
    });
  const high = lineOf((at) => points[at]?.score?.high);
  const low = lineOf((at) => points[at]?.score?.low);
  return (
    <g aria-hidden="true">
      <path class="trend-interval" d={areaBetween(high, low, plot.step / 4)} />
      <path class="trend-before" d={lineThrough(lineOf((at) => points[at]?.before?.value))} />
      <path class="trend-line" d={lineThrough(lineOf((at) => points[at]?.score?.value))} />
    </g>
  );
}

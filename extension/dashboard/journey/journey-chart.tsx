import type { JSX } from 'preact';
import type { Metric, Score } from '../../../shared/metrics/metric.ts';
import { useNarrow } from '../../components/use-narrow.ts';
import { useWords, type Words } from '../../components/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { numberCell, textCell, type ChartTable } from '../charts/chart-table.ts';
import { readPoint } from '../charts/move-point.ts';
import { figureOf, intervalOf } from '../figures.ts';
import { lineThrough, plotOf, PLOT, type Plot } from '../trend/plot.ts';
import '../trend/trend.css';
import { Grid } from '../trend/trend-marks.tsx';
import { answersOf, valueWords } from '../trend/trend-words.ts';
import type { Step } from './steps.ts';

/** Steps in order, and the score by which they are held against each other. */
export interface JourneyChartProps {
  readonly steps: readonly Step[];
  readonly metric: Metric;
}

const WIDTHS = { wide: 720, narrow: 360 };
const HEIGHT = 200;
const RADIUS = 5;
/** A sign of a label takes about so much. */
const SIGN_WIDTH = 7;

/**
 * The score from step to step, each with its interval.
 *
 * @param props - The steps.
 * @returns The chart and the same as a table.
 */
export function JourneyChart({ steps, metric }: JourneyChartProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const plot = plotOf(metric, steps.length, useNarrow() ? WIDTHS.narrow : WIDTHS.wide);
  const scored = steps.map((step) => ({ step, score: metric.compute(step.tally) }));
  const line = scored.map(({ score }, at) =>
    score === null ? null : ([plot.xOf(at), plot.yOf(score.value)] as const),
  );
  return (
    <ChartFrame
      title={say.journey.chart}
      fileName="journey"
      table={journeyTable(scored, metric, words)}
    >
      <svg class="trend" viewBox={`0 0 ${plot.width} ${HEIGHT}`}>
        <Grid metric={metric} plot={plot} />
        <path class="trend-line" d={lineThrough(line)} aria-hidden="true" />
        {scored.map(({ step, score }, at) => (
          <Mark
            key={step.name}
            {...{ at, plot, score }}
            name={step.name || say.journey.elsewhere}
            count={scored.length}
            label={pointWords(step.name || say.journey.elsewhere, score, metric, words)}
          />
        ))}
      </svg>
    </ChartFrame>
  );
}

interface MarkProps {
  readonly at: number;
  readonly plot: Plot;
  readonly score: Score | null;
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

function Mark({ at, plot, score, name, label, count }: MarkProps): JSX.Element {
  const x = plot.xOf(at);
  const room = Math.max(3, Math.floor(plot.step / SIGN_WIDTH));
  return (
    <g {...readPoint(label, at, count)}>
      <title>{label}</title>
      <rect
        class="trend-target"
        x={x - plot.step / 2}
        y={PLOT.top}
        width={plot.step}
        height={PLOT.bottom - PLOT.top}
      />
      {score !== null && (
        <>
          <line
            class="journey-interval"
            x1={x}
            x2={x}
            y1={plot.yOf(score.low)}
            y2={plot.yOf(score.high)}
          />
          <circle
            class={score.moreNeeded > 0 ? 'trend-dot few' : 'trend-dot'}
            cx={x}
            cy={plot.yOf(score.value)}
            r={RADIUS}
          />
        </>
      )}
      <text class="trend-label" x={x} y={PLOT.bottom + 24} text-anchor="middle">
        {name.length > room ? `${name.slice(0, room - 1)}…` : name}
      </text>
    </g>
  );
}

interface Scored {
  readonly step: Step;
  readonly score: Score | null;
}

function pointWords(name: string, score: Score | null, metric: Metric, words: Words): string {
  const { journey } = words.say;
  if (score === null) return `${name}: ${journey.nobody}`;
  return journey.point(
    name,
    valueWords(score.value, metric, words),
    intervalOf(metric, score, words),
    answersOf(score, metric, words),
  );
}

function journeyTable(scored: readonly Scored[], metric: Metric, words: Words): ChartTable {
  const { journey, trendPanel, themes } = words.say;
  const { columns } = trendPanel;
  const write = (value: number): string => figureOf(value, metric.unit, words);
  return {
    head: [journey.step, journey.score, columns.low, columns.high, journey.n, journey.pains],
    rows: scored.map(({ step: { name, pains }, score }) => [
      textCell(name || journey.elsewhere),
      numberCell(score?.value ?? null, write),
      numberCell(score?.low ?? null, write),
      numberCell(score?.high ?? null, write),
      numberCell(score?.n ?? 0, String),
      textCell(pains.map(({ theme }) => themes[theme] ?? theme).join(', ')),
    ]),
  };
}

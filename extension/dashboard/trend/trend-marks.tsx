import type { JSX } from 'preact';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { useWords } from '../../components/words.ts';
import { linkPoint, readPoint } from '../charts/move-point.ts';
import { figureOf, filtersBehind } from '../figures.ts';
import { listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';
import { BARS, HEIGHT, PLOT, type Plot } from './plot.ts';
import type { Ahead, Series, SeriesPoint } from './series.ts';
import { aheadWords, pointWords } from './trend-words.ts';

/** What every mark is drawn by. */
interface Plotted {
  readonly plot: Plot;
}

const GRID_LINES = 4;
/** A label and the air around it. */
const LABEL_WIDTH = 90;
const MAX_BAR_WIDTH = 28;
const DOT_RADIUS = 4;
/** Closer points than these are a line only; the one that is pointed at shows its dot. */
const DOTS_FROM_STEP = 9;

/** The scale, from its least to its greatest value. */
export function Grid({ metric, plot }: Plotted & { readonly metric: Metric }): JSX.Element {
  const words = useWords();
  const [least, most] = metric.range;
  const values = Array.from(
    { length: GRID_LINES + 1 },
    (_, at) => least + ((most - least) * at) / GRID_LINES,
  );
  return (
    <g aria-hidden="true">
      {values.map((value) => (
        <g key={value}>
          <line
            class="trend-grid"
            x1={PLOT.left}
            x2={plot.width - PLOT.right}
            y1={plot.yOf(value)}
            y2={plot.yOf(value)}
          />
          <text class="trend-label" x={PLOT.left - 8} y={plot.yOf(value) + 4} text-anchor="end">
            {labelOf(value, metric, words)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A scale from 1 to 7 has no whole numbers at its quarters. */
function labelOf(value: number, { unit }: Metric, words: ReturnType<typeof useWords>): string {
  const isWhole = Number.isInteger(unit === 'share' ? value * 100 : value);
  return isWhole && unit !== 'share' ? words.format.number(value) : figureOf(value, unit, words);
}

/** How many answered. */
export function Bars({
  points,
  plot,
}: Plotted & { readonly points: readonly SeriesPoint[] }): JSX.Element {
  const most = Math.max(...points.map(({ score }) => score?.n ?? 0), 1);
  const thick = Math.min(plot.step / 2, MAX_BAR_WIDTH);
  return (
    <g aria-hidden="true">
      {points.map(({ from, score }, at) => {
        const height = ((score?.n ?? 0) / most) * (BARS.bottom - BARS.top);
        return (
          <rect
            key={from}
            class="trend-bar"
            x={plot.xOf(at) - thick / 2}
            y={BARS.bottom - height}
            width={thick}
            height={height}
            rx={Math.min(2, thick / 2)}
          />
        );
      })}
    </g>
  );
}

/** A point that can be read, and followed to the feedback behind it. */
export interface PointProps extends Plotted {
  readonly point: SeriesPoint;
  readonly at: number;
  readonly series: Series;
  readonly metric: Metric;
}

/** A span with its score. */
export function Point({ point, at, series, metric, plot }: PointProps): JSX.Element {
  const words = useWords();
  const { route } = useDashboard();
  const { points, span } = series;
  const label = pointWords(point, span, metric, words);
  const { score } = point;
  const drawn = (
    <>
      <title>{label}</title>
      <rect
        class="trend-target"
        x={plot.xOf(at) - plot.step / 2}
        y={PLOT.top}
        width={plot.step}
        height={BARS.bottom - PLOT.top}
      />
      {score !== null && (
        <circle
          class={dotClass(score.moreNeeded > 0, plot.step)}
          cx={plot.xOf(at)}
          cy={plot.yOf(score.value)}
          r={DOT_RADIUS}
        />
      )}
    </>
  );
  if (score === null) {
    return <g {...readPoint(label, at, points.length)}>{drawn}</g>;
  }
  const days = { kind: 'between', from: point.from, to: point.to } as const;
  return (
    <a
      href={listBehind(route.value, filtersBehind(metric), days)}
      {...linkPoint(label, at, points.length)}
    >
      {drawn}
    </a>
  );
}

function dotClass(isFew: boolean, step: number): string {
  return `trend-dot${isFew ? ' few' : ''}${step < DOTS_FROM_STEP ? ' close' : ''}`;
}

/** What will probably come. */
export function AheadMark({
  ahead,
  metric,
  plot,
}: Plotted & { readonly ahead: Ahead; readonly metric: Metric }): JSX.Element {
  const words = useWords();
  const x = plot.xOf(ahead.at);
  const label = words.say.trendPanel.aheadPoint(...aheadWords(ahead, metric, words));
  return (
    <g class="trend-ahead" {...readPoint(label, 0, 2)}>
      <title>{label}</title>
      <line x1={x} x2={x} y1={plot.yOf(ahead.low)} y2={plot.yOf(ahead.high)} />
      <circle cx={x} cy={plot.yOf(ahead.value)} r={DOT_RADIUS + 1} />
    </g>
  );
}

/** When it was: as many as have room. */
export function SpanLabels({ series, plot }: Plotted & { readonly series: Series }): JSX.Element {
  const { format } = useWords();
  const every = Math.ceil(LABEL_WIDTH / plot.step);
  const half = LABEL_WIDTH / 2;
  return (
    <g aria-hidden="true">
      {series.points.map(({ from }, at) =>
        at % every === 0 ? (
          <text
            key={from}
            class="trend-label"
            x={Math.min(Math.max(plot.xOf(at), half), plot.width - half)}
            y={HEIGHT - 8}
            text-anchor="middle"
          >
            {format.date(from, series.span === 'month' ? 'month' : 'day')}
          </text>
        ) : null,
      )}
    </g>
  );
}

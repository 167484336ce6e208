import type { JSX } from 'preact';
import { useWords, type Words } from '../../components/words.ts';
import { listBehind } from '../route.ts';
import { useNarrow } from '../../components/use-narrow.ts';
import { useDashboard } from '../state.ts';
import type { Trend, TrendPoint } from '../trend.ts';

const HEIGHT = 220;
const PLOT = { left: 30, top: 12, bottom: 148 };
const BARS = { top: 160, bottom: 196 };
const RIGHT_MARGIN = 10;
/** Drawn to the size at which it is seen, so that its labels can be read. */
const WIDTHS = { wide: 640, narrow: 360 };
/** A label and the air around it. */
const LABEL_WIDTH = 90;
const STARS = [1, 2, 3, 4, 5] as const;
const DOT_RADIUS = 4;
const MAX_BAR_WIDTH = 28;

/**
 * Mean stars by week or month as a line, and how many rated as bars.
 *
 * @param props - The points.
 * @param props.trend - Oldest first.
 * @returns The chart, each point a link to the feedback behind it, and the same as a table.
 */
export function TrendChart({ trend }: { readonly trend: Trend }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const width = useNarrow() ? WIDTHS.narrow : WIDTHS.wide;
  const { points } = trend;
  return (
    <>
      <figure class="trend-figure" aria-label={say.overview.trend}>
        <svg class="trend" viewBox={`0 0 ${width} ${HEIGHT}`}>
          <Grid width={width} />
          <Bars points={points} width={width} />
          <path class="trend-line" d={lineThrough(points, width)} />
          {points.map((point, at) => (
            <Dot
              key={point.from}
              point={point}
              x={xOf(at, points.length, width)}
              label={pointWords(point, trend, words)}
            />
          ))}
          <SpanLabels trend={trend} width={width} />
        </svg>
      </figure>
      <TrendTable trend={trend} />
    </>
  );
}

interface Width {
  /** Of the whole drawing, in its own units. */
  readonly width: number;
}

function Grid({ width }: Width): JSX.Element {
  return (
    <g aria-hidden="true">
      {STARS.map((stars) => (
        <g key={stars}>
          <line
            class="trend-grid"
            x1={PLOT.left}
            x2={width - RIGHT_MARGIN}
            y1={yOf(stars)}
            y2={yOf(stars)}
          />
          <text class="trend-label" x={PLOT.left - 8} y={yOf(stars) + 4} text-anchor="end">
            {stars}
          </text>
        </g>
      ))}
    </g>
  );
}

interface BarsProps extends Width {
  readonly points: readonly TrendPoint[];
}

function Bars({ points, width }: BarsProps): JSX.Element {
  const most = Math.max(...points.map((point) => point.n), 1);
  const thick = Math.min(stepOf(points.length, width) / 2, MAX_BAR_WIDTH);
  return (
    <g aria-hidden="true">
      {points.map((point, at) => {
        const height = (point.n / most) * (BARS.bottom - BARS.top);
        const x = xOf(at, points.length, width) - thick / 2;
        return (
          <rect
            key={point.from}
            class="trend-bar"
            x={x}
            y={BARS.bottom - height}
            width={thick}
            height={height}
            rx={2}
          />
        );
      })}
    </g>
  );
}

interface DotProps {
  readonly point: TrendPoint;
  readonly x: number;
  readonly label: string;
}

function Dot({ point, x, label }: DotProps): JSX.Element | null {
  const { route } = useDashboard();
  if (point.mean === null) return null;
  const behind = listBehind(
    route.value,
    { answered: 'stars' },
    { kind: 'between', from: point.from, to: point.to },
  );
  return (
    <a href={behind} aria-label={label}>
      <title>{label}</title>
      <rect
        class="trend-target"
        x={x - 12}
        y={PLOT.top}
        width={24}
        height={BARS.bottom - PLOT.top}
      />
      <circle class="trend-dot" cx={x} cy={yOf(point.mean)} r={DOT_RADIUS} />
    </a>
  );
}

interface SpanLabelsProps extends Width {
  readonly trend: Trend;
}

function SpanLabels({ trend, width }: SpanLabelsProps): JSX.Element {
  const words = useWords();
  const step = Math.ceil(LABEL_WIDTH / stepOf(trend.points.length, width));
  return (
    <g aria-hidden="true">
      {trend.points.map((point, at) =>
        at % step === 0 ? (
          <text
            key={point.from}
            class="trend-label"
            x={xOf(at, trend.points.length, width)}
            y={HEIGHT - 6}
            text-anchor="middle"
          >
            {words.format.date(point.from, trend.unit)}
          </text>
        ) : null,
      )}
    </g>
  );
}

function TrendTable({ trend }: { readonly trend: Trend }): JSX.Element {
  const words = useWords();
  const { say, format } = words;
  return (
    <details class="small">
      <summary>{say.overview.trendTable}</summary>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say.overview.span}</th>
            <th scope="col">{say.overview.mean}</th>
            <th scope="col">{say.overview.ratings}</th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point.from}>
              <th scope="row">{spanWords(point, trend, words)}</th>
              <td>{point.mean === null ? '–' : format.number(point.mean, 2)}</td>
              <td>{point.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function pointWords(point: TrendPoint, trend: Trend, words: Words): string {
  const mean = words.format.number(point.mean ?? 0, 2);
  return words.say.overview.trendPoint(spanWords(point, trend, words), mean, point.n);
}

function spanWords(point: TrendPoint, { unit }: Trend, { say, format }: Words): string {
  if (unit === 'month') return format.date(point.from, 'month');
  return say.frame.between(format.date(point.from), format.date(point.to));
}

/** A line with a gap wherever nobody rated: what was not said is not drawn. */
function lineThrough(points: readonly TrendPoint[], width: number): string {
  return points
    .map((point, at) => {
      if (point.mean === null) return '';
      const before = points[at - 1];
      const isStart = before === undefined || before.mean === null;
      return `${isStart ? 'M' : 'L'}${xOf(at, points.length, width)} ${yOf(point.mean)}`;
    })
    .join('');
}

function xOf(at: number, count: number, width: number): number {
  return PLOT.left + stepOf(count, width) * (at + 0.5);
}

function stepOf(count: number, width: number): number {
  return (width - RIGHT_MARGIN - PLOT.left) / count;
}

function yOf(stars: number): number {
  return PLOT.bottom - ((stars - 1) / 4) * (PLOT.bottom - PLOT.top);
}

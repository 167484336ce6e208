import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CustomersAt } from '../../../shared/customers/customer-outlook.ts';
import type { Estimate } from '../../../shared/customers/estimate.ts';
import { Choice } from '../../components/choice.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { useWords } from '../../components/words.ts';
import type { Words } from '../../components/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { numberCell } from '../charts/chart-table.ts';
import type { ChartCell, ChartTable } from '../charts/chart-table.ts';
import { readPoint } from '../charts/move-point.ts';
import { areaBetween, lineThrough, PLOT, plotOf } from '../trend/plot.ts';
import type { LinePlace, Plot } from '../trend/plot.ts';
import '../trend/trend.css';
import { moneyOf } from './money.ts';
import { shareOf } from './outlook-cards.tsx';
import type { StoredOutlook } from './outlook-protocol.ts';

/** What is drawn over time. */
const DRAWN = ['churn', 'value', 'active'] as const;
type Drawn = (typeof DRAWN)[number];

const WIDTHS = { wide: 720, narrow: 360 };
const HEIGHT = 200;
const LABEL_WIDTH = 90;
const DOT_RADIUS = 4;
const GRID_LINES = 4;
/** Steps of a scale that are easily read, up to the next power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * How the customers' figures have gone, in looks 13 weeks apart.
 *
 * @param props - The outlook.
 * @param props.stored - The outlook.
 * @returns A chart with a choice of what it draws.
 */
export function LooksChart({ stored }: { readonly stored: StoredOutlook }): JSX.Element | null {
  const words = useWords();
  const { customers: say } = words.say;
  const [chosen, setChosen] = useState<Drawn>('churn');
  const looks = [...stored.outlook.earlier, stored.outlook.now];
  const drawn = DRAWN.filter((each) => looks.filter((look) => look[each] !== null).length > 1);
  const what = drawn.includes(chosen) ? chosen : drawn[0];
  if (what === undefined) return null;
  const title = say.over(say[what]);
  const write = writerOf(what, stored.currency, words);
  return (
    <section class="card">
      <h2>{title}</h2>
      <div class="bar">
        <Choice
          id="customers-drawn"
          label={say.drawn}
          value={what}
          options={drawn.map((each) => ({ value: each, label: say[each] }))}
          onChoose={(id) => setChosen(DRAWN.find((each) => each === id) ?? what)}
        />
      </div>
      <p class="muted small">
        {say.chartHint} {words.say.chart.keys}
      </p>
      <ChartFrame
        title={title}
        fileName={`customers-${what}`}
        table={tableOf(looks, words, stored)}
      >
        <Drawing looks={looks} estimates={looks.map((look) => look[what])} write={write} />
      </ChartFrame>
    </section>
  );
}

type Write = (value: number) => string;

function writerOf(what: Drawn, currency: string | null, words: Words): Write {
  if (what === 'churn') return (value) => shareOf(value, words);
  if (what === 'value') return (value) => moneyOf(value, currency, words);
  return (value) => words.format.number(Math.round(value));
}

interface DrawingProps {
  readonly looks: readonly CustomersAt[];
  readonly estimates: readonly (Estimate | null)[];
  readonly write: Write;
}

function Drawing(props: DrawingProps): JSX.Element {
  const { looks, estimates } = props;
  const most = scaleFor(Math.max(...estimates.map((estimate) => estimate?.high ?? 0)));
  const width = useNarrow() ? WIDTHS.narrow : WIDTHS.wide;
  const plot = plotOf({ range: [0, most] }, looks.length, width);
  const placeOf = (at: number, value: number | undefined): LinePlace =>
    value === undefined ? null : [plot.xOf(at), plot.yOf(value)];
  const high = estimates.map((estimate, at) => placeOf(at, estimate?.high));
  const low = estimates.map((estimate, at) => placeOf(at, estimate?.low));
  const line = estimates.map((estimate, at) => placeOf(at, estimate?.value));
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${HEIGHT}`}>
      <Scale most={most} plot={plot} write={props.write} />
      <g aria-hidden="true">
        <path class="trend-interval" d={areaBetween(high, low, plot.step / 4)} />
        <path class="trend-line" d={lineThrough(line)} />
      </g>
      {looks.map(({ day }, at) => (
        <Look key={day} {...props} plot={plot} at={at} />
      ))}
      <Days looks={looks} plot={plot} />
    </svg>
  );
}

function Scale({
  most,
  plot,
  write,
}: {
  readonly most: number;
  readonly plot: Plot;
  readonly write: Write;
}): JSX.Element {
  const values = Array.from({ length: GRID_LINES + 1 }, (_, at) => (most * at) / GRID_LINES);
  return (
    <g aria-hidden="true">
      {values.map((value) => (
        <g key={value}>
          <line
            class="trend-grid"
            x1={0}
            x2={plot.width - PLOT.right}
            y1={plot.yOf(value)}
            y2={plot.yOf(value)}
          />
          <text class="trend-label" x={0} y={plot.yOf(value) - 4}>
            {write(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LookProps extends DrawingProps {
  readonly plot: Plot;
  readonly at: number;
}

function Look({ looks, estimates, write, plot, at }: LookProps): JSX.Element {
  const { say, format } = useWords();
  const estimate = estimates[at] ?? null;
  const day = format.date(looks[at]?.day ?? '');
  const label =
    estimate === null
      ? say.customers.noPoint(day)
      : say.customers.point(day, write(estimate.value), write(estimate.low), write(estimate.high));
  return (
    <g {...readPoint(label, at, looks.length)}>
      <title>{label}</title>
      <rect
        class="trend-target"
        x={plot.xOf(at) - plot.step / 2}
        y={PLOT.top}
        width={plot.step}
        height={PLOT.bottom - PLOT.top}
      />
      {estimate !== null && (
        <circle class="trend-dot" cx={plot.xOf(at)} cy={plot.yOf(estimate.value)} r={DOT_RADIUS} />
      )}
    </g>
  );
}

function Days({
  looks,
  plot,
}: {
  readonly looks: readonly CustomersAt[];
  readonly plot: Plot;
}): JSX.Element {
  const { format } = useWords();
  const every = Math.ceil(LABEL_WIDTH / plot.step);
  return (
    <g aria-hidden="true">
      {looks.map(({ day }, at) =>
        // Counted from the right, so that today has its name.
        (looks.length - 1 - at) % every === 0 ? (
          <text key={day} class="trend-label" x={plot.xOf(at)} y={HEIGHT - 12} text-anchor="middle">
            {format.date(day, 'month')}
          </text>
        ) : null,
      )}
    </g>
  );
}

function tableOf(
  looks: readonly CustomersAt[],
  words: Words,
  { currency }: StoredOutlook,
): ChartTable {
  const { customers: say } = words.say;
  const count = (value: number): string => words.format.number(Math.round(value));
  const share = writerOf('churn', currency, words);
  const money = writerOf('value', currency, words);
  const named = (name: string): readonly string[] => [name, say.atLeast(name), say.atMost(name)];
  return {
    head: [say.day, say.customers, say.regulars, ...DRAWN.flatMap((each) => named(say[each]))],
    rows: looks.map(({ day, customers, regulars, churn, value, active }) => [
      { text: words.format.date(day), value: day },
      numberCell(customers, count),
      numberCell(regulars, count),
      ...three(churn, share),
      ...three(value, money),
      ...three(active, count),
    ]),
  };
}

function three(estimate: Estimate | null, write: Write): readonly ChartCell[] {
  return [
    numberCell(estimate?.value ?? null, write),
    numberCell(estimate?.low ?? null, write),
    numberCell(estimate?.high ?? null, write),
  ];
}

/** The end of a scale with four equal steps that are easily read. */
function scaleFor(highest: number): number {
  const step = Math.max(highest, Number.EPSILON) / GRID_LINES;
  const power = 10 ** Math.floor(Math.log10(step));
  return GRID_LINES * power * (STEPS.find((each) => each * power >= step) ?? 10);
}

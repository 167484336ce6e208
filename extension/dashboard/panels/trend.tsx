import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Cell } from '../../../shared/metrics/cell.ts';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import { Choice } from '../../components/choice.tsx';
import { Empty } from '../../components/empty.tsx';
import { useWords } from '../../components/words.ts';
import { metricWords } from '../figures.ts';
import { leadingMetric } from '../leading-metric.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { MOST_POINTS, seriesOf, type Series } from '../trend/series.ts';
import { TrendFigure } from '../trend/trend-figure.tsx';
import { aheadWords } from '../trend/trend-words.ts';
import { SPANS } from '../view.ts';

/**
 * Any score from day to day, week to week or month to month.
 *
 * @returns The panel.
 */
export function Trend(): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { cells, tallies, isHeard, route } = useDashboard();
  if (isHeard.value === false) return <NothingYet />;
  if (cells.value === null || tallies.value === null) {
    return <p class="muted">{say.frame.reading}</p>;
  }
  const { view } = route.value;
  const metric = METRICS.find(({ id }) => id === view.metric) ?? leadingMetric(tallies.value.now);
  return (
    <>
      <h1>{say.trendPanel.title(metricWords(metric, words).title)}</h1>
      <Followed metric={metric} cells={cells.value} />
    </>
  );
}

interface FollowedProps {
  readonly metric: Metric;
  readonly cells: readonly Cell[];
}

function Followed({ metric, cells }: FollowedProps): JSX.Element {
  const { route, today } = useDashboard();
  const { period, view } = route.value;
  const series = useMemo(
    () => seriesOf(cells, { metric, period, span: view.span, today: today.value }),
    [cells, metric, period, view.span, today.value],
  );
  return (
    <>
      <Choices metric={metric} series={series} />
      {series.points.length === 0 ? (
        <NothingHere />
      ) : (
        <section class="card">
          <Hints metric={metric} series={series} />
          <TrendFigure metric={metric} series={series} />
        </section>
      )}
    </>
  );
}

interface FigureProps {
  readonly metric: Metric;
  readonly series: Series;
}

function Hints({ metric, series }: FigureProps): JSX.Element {
  const words = useWords();
  const { trendPanel } = words.say;
  const hasBefore = series.points.some(({ before }) => before !== null);
  return (
    <p class="muted small">
      {trendPanel.hint} {hasBefore && trendPanel.before}{' '}
      {series.ahead !== null && trendPanel.ahead(...aheadWords(series.ahead, metric, words))}{' '}
      {series.isCut && trendPanel.cut(MOST_POINTS)} {words.say.chart.keys}
    </p>
  );
}

function Choices({ metric, series }: FigureProps): JSX.Element {
  const words = useWords();
  const { trendPanel } = words.say;
  const { route, go } = useDashboard();
  const { view } = route.value;
  return (
    <fieldset class="bar">
      <legend class="unseen">{trendPanel.nav}</legend>
      <Choice
        id="trend-metric"
        label={trendPanel.metric}
        value={metric.id}
        isChosen={view.metric !== null}
        options={METRICS.map((each) => ({ value: each.id, label: metricWords(each, words).title }))}
        onChoose={(id) => go({ ...route.value, view: { ...view, metric: id } })}
      />
      <Choice
        id="trend-span"
        label={trendPanel.span}
        value={series.span}
        isChosen={view.span !== null}
        options={SPANS.map((value) => ({
          value,
          label: `${trendPanel.span} ${trendPanel.spans[value]}`,
        }))}
        onChoose={(value) => {
          const span = SPANS.find((each) => each === value) ?? null;
          go({ ...route.value, view: { ...view, span } });
        }}
      />
    </fieldset>
  );
}

function NothingHere(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { noMetric } = say.trendPanel;
  return (
    <Empty title={noMetric.title} text={noMetric.text}>
      <a class="button primary" href={hashOf({ ...route.value, period: { kind: 'all' } })}>
        {noMetric.button}
      </a>
    </Empty>
  );
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.trendPanel;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

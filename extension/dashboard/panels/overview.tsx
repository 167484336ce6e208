import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';
import { Empty } from '../../components/empty.tsx';
import { FeedbackItem } from '../../components/feedback-item.tsx';
import { useWords } from '../../components/words.ts';
import { AlarmBanner } from '../alarms/alarm-banner.tsx';
import { Answers } from '../answers.tsx';
import { useMendFirst } from '../drivers/use-mend-first.ts';
import { useFiguresMark } from '../figures-mark.ts';
import { figureOf, filtersBehind, intervalOf, metricWords, unitOf } from '../figures.ts';
import { Lead } from '../lead.tsx';
import { rangeOf } from '../period.ts';
import { hashOf, listBehind, NO_FILTERS, panelBeside } from '../route.ts';
import { ScoreCard } from '../score-card.tsx';
import { useDashboard, type Tallies } from '../state.ts';
import { leadingMetric } from '../leading-metric.ts';
import { readNarrowed } from '../narrow/read-narrowed.ts';
import { seriesOf } from '../trend/series.ts';
import { TrendFigure } from '../trend/trend-figure.tsx';
import { useDrawn } from '../use-drawn.ts';
import { useLoaded } from '../use-loaded.ts';

/** How many of the last heard are shown. */
const LATEST = 5;

/** Metrics with a card of their own, in order; all others stand in the table below. */
const CARDS = ['average-rating', 'nps', 'csat', 'ces', 'sentiment-index'];

/**
 * How it is going: a sentence, the scores, the trend, what was heard last.
 *
 * @returns The panel.
 */
export function Overview(): JSX.Element {
  const { say } = useWords();
  const { cells, tallies, isHeard } = useDashboard();
  const isThere = cells.value !== null && isHeard.value !== null;
  useFiguresMark(isThere);
  const isDrawn = useDrawn(isThere);
  if (isHeard.value === false) return <NothingYet />;
  if (cells.value === null || tallies.value === null || isHeard.value === null) {
    return <p class="muted">{say.frame.reading}</p>;
  }
  const { now, before } = tallies.value;
  return (
    <>
      {isDrawn && <AlarmBanner />}
      {now.n === 0 ? <NothingInPeriod /> : <Figures now={now} before={before} />}
      {isDrawn && (
        <div class="two">
          <div class="column">
            <Trend cells={cells.value} now={now} />
            {now.n > 0 && <MoreFigures now={now} />}
          </div>
          <Latest />
        </div>
      )}
    </>
  );
}

function Figures({ now, before }: Tallies): JSX.Element {
  const { say } = useWords();
  const mend = useMendFirst();
  const cards = CARDS.map((id) => METRICS.find((metric) => metric.id === id));
  return (
    <>
      <Lead now={now} before={before} mend={mend ?? null} />
      <Answers now={now} before={before} mend={mend} />
      <section class="scores" aria-label={say.overview.scores}>
        {cards.map(
          (metric) =>
            metric !== undefined && (
              <ScoreCard key={metric.id} metric={metric} now={now} before={before} />
            ),
        )}
      </section>
    </>
  );
}

function Trend({
  cells,
  now,
}: {
  readonly cells: readonly Cell[];
  readonly now: Tally;
}): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { route, today } = useDashboard();
  const { period } = route.value;
  const metric = leadingMetric(now);
  const series = useMemo(
    () => seriesOf(cells, { metric, period, span: null, today: today.value }),
    [cells, metric, period, today.value],
  );
  return (
    <section class="card">
      <h2>{say.trendPanel.title(metricWords(metric, words).title)}</h2>
      {series.points.length === 0 ? (
        <p class="muted">{say.overview.trendEmpty}</p>
      ) : (
        <TrendFigure metric={metric} series={series} />
      )}
      <a class="card-more" href={hashOf(panelBeside(route.value, 'trend'))}>
        {say.answers.seeTrend}
      </a>
    </section>
  );
}

function Latest(): JSX.Element {
  const { say } = useWords();
  const { store, now, route, today, changes } = useDashboard();
  const { filters, period } = route.value;
  const page = useLoaded(
    () =>
      readNarrowed(store, {
        range: rangeOf(period, today.value),
        filters,
        limit: LATEST,
        after: null,
      }),
    `${hashOf(route.value)} ${changes.value} ${today.value}`,
  );
  return (
    <section class="card">
      <h2>{say.overview.latest}</h2>
      <div class="items">
        {page?.items.slice(0, LATEST).map(({ feedback, analysis }) => (
          <FeedbackItem key={feedback.id} feedback={feedback} analysis={analysis} now={now()} />
        ))}
      </div>
      <a class="card-more" href={listBehind(route.value, {})}>
        {say.overview.allFeedback}
      </a>
    </section>
  );
}

function MoreFigures({ now }: { readonly now: Tally }): JSX.Element | null {
  const { say } = useWords();
  const rest = METRICS.filter((metric) => !CARDS.includes(metric.id));
  if (rest.every((metric) => metric.compute(now) === null)) return null;
  return (
    <section class="card">
      <h2>{say.overview.more}</h2>
      <table class="table">
        <tbody>
          {rest.map((metric) => (
            <FigureRow key={metric.id} metric={metric} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow({
  metric,
  now,
}: {
  readonly metric: Metric;
  readonly now: Tally;
}): JSX.Element | null {
  const words = useWords();
  const { route } = useDashboard();
  const { title, explained, of } = metricWords(metric, words);
  const score = metric.compute(now);
  if (score === null) return null;
  const isTelling = score.moreNeeded === 0;
  return (
    <tr title={explained}>
      <th scope="row">
        <a href={listBehind(route.value, filtersBehind(metric))}>{title}</a>
      </th>
      <td>
        {isTelling
          ? `${figureOf(score.value, metric.unit, words)} ${unitOf(metric.unit, words)}`
          : words.say.score.tooFew}
      </td>
      <td class="muted small">
        {isTelling
          ? `${intervalOf(metric, score, words)}, ${words.say.score.from(score.n, of)}`
          : words.say.score.fewer(score.moreNeeded, of)}
      </td>
    </tr>
  );
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { business, route } = useDashboard();
  const { empty } = say.overview;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      {business.value === null ? (
        <a class="button primary" href="onboarding.html">
          {empty.button}
        </a>
      ) : (
        <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
          {empty.sources}
        </a>
      )}
    </Empty>
  );
}

function NothingInPeriod(): JSX.Element {
  const { say } = useWords();
  const { emptyPeriod } = say.overview;
  return (
    <Empty title={emptyPeriod.title} text={emptyPeriod.text} isWholePage>
      <a
        class="button primary"
        href={hashOf({ panel: 'overview', period: { kind: 'all' }, filters: NO_FILTERS })}
      >
        {emptyPeriod.button}
      </a>
    </Empty>
  );
}

import type { JSX } from 'preact';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';
import { Empty } from '../../components/empty.tsx';
import { FeedbackItem } from '../../components/feedback-item.tsx';
import { useWords } from '../../components/words.ts';
import { AlarmBanner } from '../alarms/alarm-banner.tsx';
import { TrendChart } from '../charts/trend-chart.tsx';
import { useFiguresMark } from '../figures-mark.ts';
import { figureOf, filtersBehind, intervalOf, metricWords, unitOf } from '../figures.ts';
import { Lead } from '../lead.tsx';
import type { Panel } from '../panel.ts';
import { rangeOf } from '../period.ts';
import { hashOf, listBehind, NO_FILTERS } from '../route.ts';
import { ScoreCard } from '../score-card.tsx';
import { useDashboard, type Tallies } from '../state.ts';
import { trendOf } from '../trend.ts';

/** Metrics with a card of their own, in order; all others stand in the table below. */
const CARDS = ['average-rating', 'nps', 'csat', 'ces', 'sentiment-index'];

/** How it is going: a sentence, the scores, the trend, what was heard last. */
export const overview: Panel = {
  id: 'overview',
  title: (say) => say.frame.panels.overview,
  isNarrowed: true,
  View: Overview,
};

function Overview(): JSX.Element {
  const { say } = useWords();
  const { cells, tallies, isHeard } = useDashboard();
  useFiguresMark(cells.value !== null && isHeard.value !== null);
  if (isHeard.value === false) return <NothingYet />;
  if (cells.value === null || tallies.value === null || isHeard.value === null) {
    return <p class="muted">{say.frame.reading}</p>;
  }
  const { now, before } = tallies.value;
  return (
    <>
      <AlarmBanner />
      {now.n === 0 ? <NothingInPeriod /> : <Figures now={now} before={before} />}
      <div class="two">
        <div class="column">
          <Trend cells={cells.value} />
          {now.n > 0 && <MoreFigures now={now} />}
        </div>
        <Latest />
      </div>
    </>
  );
}

function Figures({ now, before }: Tallies): JSX.Element {
  const { say } = useWords();
  const cards = CARDS.map((id) => METRICS.find((metric) => metric.id === id));
  return (
    <>
      <Lead now={now} before={before} />
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

function Trend({ cells }: { readonly cells: readonly Cell[] }): JSX.Element {
  const { say } = useWords();
  const { route, today } = useDashboard();
  const { period, filters } = route.value;
  const trend = trendOf(cells, rangeOf(period, today.value), filters.sources);
  return (
    <section class="card">
      <h2>{say.overview.trend}</h2>
      {trend.points.length === 0 ? (
        <p class="muted">{say.overview.trendEmpty}</p>
      ) : (
        <>
          <p class="muted small">{say.overview.trendHint}</p>
          <TrendChart trend={trend} />
        </>
      )}
    </section>
  );
}

function Latest(): JSX.Element {
  const { say } = useWords();
  const { latest, now, route } = useDashboard();
  return (
    <section class="card">
      <h2>{say.overview.latest}</h2>
      <div class="items">
        {latest.value?.map(({ feedback, analysis }) => (
          <FeedbackItem key={feedback.id} feedback={feedback} analysis={analysis} now={now()} />
        ))}
      </div>
      <a class="card-more" href={listBehind(route.value, {}, { kind: 'all' })}>
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

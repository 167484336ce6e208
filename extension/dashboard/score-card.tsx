import type { JSX } from 'preact';
import { compareScores } from '../../shared/metrics/compare-scores.ts';
import type { Metric, Score } from '../../shared/metrics/metric.ts';
import type { Tally } from '../../shared/metrics/tally.ts';
import { useWords } from '../components/words.ts';
import { Band } from './charts/band.tsx';
import { figureOf, filtersBehind, intervalOf, metricWords, unitOf } from './figures.ts';
import { listBehind } from './route.ts';
import { useDashboard } from './state.ts';

/** One metric over two times. */
export interface ScoreCardProps {
  readonly metric: Metric;
  readonly now: Tally;
  /** The equally long time before. */
  readonly before: Tally;
}

/**
 * A score with all that belongs to it: value, interval, number of answers, change.
 *
 * @param props - The metric and the two tallies.
 * @returns A card whose title opens the feedback behind it; five rows, so that cards side by side line up.
 */
export function ScoreCard(props: ScoreCardProps): JSX.Element {
  const words = useWords();
  const { route } = useDashboard();
  const { metric, now } = props;
  const { title, explained } = metricWords(metric, words);
  const score = metric.compute(now);
  const isTelling = score !== null && score.moreNeeded === 0;
  return (
    <section class="card score" title={explained}>
      <h2>
        <a
          href={listBehind(route.value, filtersBehind(metric))}
          aria-label={words.say.score.open(title)}
        >
          {title}
        </a>
      </h2>
      {isTelling ? (
        <Telling metric={metric} score={score} />
      ) : (
        <TooFew metric={metric} score={score} />
      )}
      <Change {...props} score={score} />
    </section>
  );
}

function Telling({
  metric,
  score,
}: {
  readonly metric: Metric;
  readonly score: Score;
}): JSX.Element {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <p class="value">
        {figureOf(score.value, metric.unit, words)} <small>{unitOf(metric.unit, words)}</small>
      </p>
      <Band range={metric.range} at={score} />
      <p class="muted small" title={say.score.explainInterval}>
        {intervalOf(metric, score, words)},{' '}
        <span class="whole">{say.score.from(score.n, metricWords(metric, words).of)}</span>
      </p>
    </>
  );
}

function TooFew({
  metric,
  score,
}: {
  readonly metric: Metric;
  readonly score: Score | null;
}): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { of } = metricWords(metric, words);
  return (
    <>
      <p class="value few">
        {score === null ? (
          <small>{say.score.none}</small>
        ) : (
          <Counts metric={metric} score={score} />
        )}
      </p>
      <Band range={metric.range} at={null} />
      <p class="muted small">{score !== null && say.score.fewer(score.moreNeeded, of)}</p>
    </>
  );
}

function Counts({
  metric,
  score,
}: {
  readonly metric: Metric;
  readonly score: Score;
}): JSX.Element {
  const words = useWords();
  const { few, of } = metricWords(metric, words);
  if (few === undefined) {
    return (
      <>
        {score.n} <small>{score.n === 1 ? of.one : of.other}</small>
      </>
    );
  }
  return (
    <>
      {words.say.score.share(score.counts[few.count] ?? 0, score.n)} <small>{few.words}</small>
    </>
  );
}

interface ChangeProps extends ScoreCardProps {
  readonly score: Score | null;
}

function Change({ metric, now, before, score }: ChangeProps): JSX.Element {
  const words = useWords();
  const { say, format } = words;
  if (score === null) return <p class="same small" />;
  if (score.moreNeeded > 0) return <p class="same small">{say.score.tooFew}</p>;
  const change = compareScores(metric, { present: now, earlier: before });
  if (change === null) {
    return (
      <p class="same small" title={say.score.noEarlierHint}>
        {say.score.noEarlier}
      </p>
    );
  }
  const by = figureOf(Math.abs(change.difference), metric.unit, words);
  const p = format.number(change.p, change.p < 0.01 ? 3 : 2);
  if (!change.isLikelyReal) {
    return (
      <p class="same small" title={say.score.chance(by, p)}>
        {say.score.asBefore}
      </p>
    );
  }
  const isUp = change.difference > 0;
  return (
    <p class={isUp ? 'up small' : 'down small'} title={say.score.real(by, p)}>
      {say.score.change(by, isUp)}
    </p>
  );
}

import type { JSX } from 'preact';
import {
  compareHealth,
  DEFAULT_WEIGHTS,
  healthScore,
  partsOf,
  type HealthPart,
  type HealthWeights,
} from '../../../shared/metrics/health-score.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { Band } from '../charts/band.tsx';
import { figureOf, filtersBehind, metricWords, unitOf } from '../figures.ts';
import { listBehind } from '../route.ts';
import { useDashboard } from '../state.ts';
import { MOST_WEIGHT, parseWeights, WEIGHTS_SETTING } from './owner-settings.ts';
import { useSetting } from './use-setting.ts';

/** The counts of two times. */
export interface TwoTimes {
  readonly now: Tally;
  /** The equally long time before. */
  readonly before: Tally;
}

const SCALE = [0, 100] as const;
const PERCENT = 100;

/**
 * The health score with all that it is made of.
 *
 * @param props - The two tallies.
 * @returns A card with the figure, its parts as a table, and fields for the owner's own weights.
 */
export function HealthCard({ now, before }: TwoTimes): JSX.Element {
  const { say } = useWords();
  const { value: weights, save, isFailed } = useSetting(WEIGHTS_SETTING, parseWeights);
  const given = weights ?? DEFAULT_WEIGHTS;
  return (
    <section class="card">
      <h2>{say.health.title}</h2>
      <HealthFigure now={now} before={before} weights={given} />
      <p class="muted small">{say.health.hint}</p>
      <PartsTable parts={partsOf(now, given)} />
      <details class="small">
        <summary>{say.health.adjust}</summary>
        <div class="stack">
          <WeightFields
            parts={partsOf(now, given)}
            onChange={(next) => save({ ...given, ...next })}
          />
          <div class="buttons">
            <button type="button" class="button small" onClick={() => save({ ...DEFAULT_WEIGHTS })}>
              {say.health.reset}
            </button>
          </div>
        </div>
      </details>
      {isFailed && <Notice tone="bad">{say.health.notKept}</Notice>}
    </section>
  );
}

function HealthFigure({
  now,
  before,
  weights,
}: TwoTimes & { readonly weights: HealthWeights }): JSX.Element {
  const { say, format } = useWords();
  const score = healthScore(now, weights);
  if (score === null) return <p class="muted">{say.health.few}</p>;
  const change = compareHealth(now, before, weights);
  const isUp = (change?.difference ?? 0) > 0;
  return (
    <>
      <p class="value">
        {format.number(score.value)} <small>{say.health.of}</small>
      </p>
      <Band range={SCALE} at={score} />
      <p class="small muted">
        {say.health.interval(format.number(score.low), format.number(score.high))}
      </p>
      {change?.isLikelyReal === true ? (
        <p class={isUp ? 'up small' : 'down small'}>
          {say.health.before(format.number(Math.abs(change.difference)), isUp)}
        </p>
      ) : (
        <p class="same small">{change === null ? say.score.noEarlier : say.health.asBefore}</p>
      )}
    </>
  );
}

interface PartsProps {
  readonly parts: readonly HealthPart[];
}

function PartsTable({ parts }: PartsProps): JSX.Element {
  const words = useWords();
  const { say, format } = words;
  const { route } = useDashboard();
  return (
    <table class="table small">
      <thead>
        <tr>
          <th scope="col">{say.health.part}</th>
          <th scope="col">{say.health.points}</th>
          <th scope="col">{say.health.counts}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ metric, score, points, share }) => (
          <tr key={metric.id}>
            <th scope="row">
              <a href={listBehind(route.value, filtersBehind(metric))}>
                {metricWords(metric, words).title}
              </a>
            </th>
            <td>
              {points === null || score === null
                ? say.score.tooFew
                : `${format.number(points)} (${`${figureOf(score.value, metric.unit, words)} ${unitOf(metric.unit, words)}`.trim()})`}
            </td>
            <td>{say.health.percent(format.number(share * PERCENT))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WeightFieldsProps extends PartsProps {
  readonly onChange: (weights: HealthWeights) => void;
}

function WeightFields({ parts, onChange }: WeightFieldsProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  return (
    <div class="weights">
      {parts.map(({ metric, weight }) => (
        <div class="field" key={metric.id}>
          <label for={`weight-${metric.id}`}>{metricWords(metric, words).title}</label>
          <input
            id={`weight-${metric.id}`}
            type="number"
            min={0}
            max={MOST_WEIGHT}
            step={5}
            aria-label={say.health.weightOf(metricWords(metric, words).title)}
            value={weight}
            onChange={(event) => {
              const given = event.currentTarget.valueAsNumber;
              if (given >= 0 && given <= MOST_WEIGHT) onChange({ [metric.id]: given });
              // What is no weight is not kept: the field shows again what is.
              else event.currentTarget.value = String(weight);
            }}
          />
        </div>
      ))}
    </div>
  );
}

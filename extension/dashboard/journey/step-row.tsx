import type { JSX } from 'preact';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { useWords } from '../../components/words.ts';
import { Band } from '../charts/band.tsx';
import { intervalOf } from '../figures.ts';
import { listBehind, type Filters } from '../route.ts';
import { useDashboard } from '../state.ts';
import { answersOf, valueWords } from '../trend/trend-words.ts';
import type { Step } from './steps.ts';

/** A step and how to move it. */
export interface StepRowProps {
  readonly step: Step;
  readonly metric: Metric;
  /** What the list is narrowed to behind it; `null` where the list cannot be. */
  readonly behind: Partial<Filters> | null;
  /** `null` where it cannot be moved. */
  readonly onMove: ((by: 1 | -1) => void) | null;
}

/**
 * A step with its score and what hurts there.
 *
 * @param props - The step.
 * @returns An entry of the ordered list.
 */
export function StepRow({ step, metric, behind, onMove }: StepRowProps): JSX.Element {
  const words = useWords();
  const { journey } = words.say;
  const { route } = useDashboard();
  const name = step.name || journey.elsewhere;
  const score = metric.compute(step.tally);
  return (
    <li class="step">
      <div class="row">
        <h3 dir="auto">
          {behind === null ? name : <a href={listBehind(route.value, behind)}>{name}</a>}
        </h3>
        {onMove !== null && (
          <span class="buttons">
            <MoveButton sign="↑" label={journey.up(name)} onClick={() => onMove(-1)} />
            <MoveButton sign="↓" label={journey.down(name)} onClick={() => onMove(1)} />
          </span>
        )}
      </div>
      {score === null ? (
        <p class="muted small">{journey.nobody}</p>
      ) : (
        <>
          <Band range={metric.range} at={score.moreNeeded > 0 ? null : score} />
          <p class="small">
            {score.moreNeeded > 0 ? (
              words.say.score.tooFew
            ) : (
              <>
                <b>{valueWords(score.value, metric, words)}</b>{' '}
                <span class="muted">({intervalOf(metric, score, words)})</span>
              </>
            )}
            , <span class="muted">{answersOf(score, metric, words)}</span>
          </p>
        </>
      )}
      <Pains step={step} behind={behind} />
    </li>
  );
}

function MoveButton({
  sign,
  label,
  onClick,
}: {
  readonly sign: string;
  readonly label: string;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button small quiet" aria-label={label} onClick={onClick}>
      {sign}
    </button>
  );
}

function Pains({ step, behind }: Pick<StepRowProps, 'step' | 'behind'>): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  if (step.pains.length === 0) return <p class="muted small">{say.journey.noPains}</p>;
  return (
    <ul class="tags small">
      {step.pains.map(({ theme, neg, all }) => (
        <li key={theme} class="tag neg">
          <a href={listBehind(route.value, { ...behind, theme })}>
            {say.journey.complain(say.themes[theme] ?? theme, neg, all)}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import { useWords } from '../../components/words.ts';
import { metricWords } from '../figures.ts';

/** What the owner asks for. */
export interface NewTarget {
  readonly metric: Metric;
  /** In the metric's unit. */
  readonly value: number;
  /** ISO day; empty where none was given. */
  readonly by: string;
}

const PERCENT = 100;

/**
 * Fields for a new target.
 *
 * @param props - What to do with it.
 * @param props.onAdd - Is called with what was typed, right or wrong.
 * @returns A form.
 */
export function TargetForm({
  onAdd,
}: {
  readonly onAdd: (target: NewTarget) => void;
}): JSX.Element {
  const { say } = useWords();
  const [id, setId] = useState('average-rating');
  const [value, setValue] = useState(Number.NaN);
  const [by, setBy] = useState('');
  const metric = METRICS.find((each) => each.id === id);
  return (
    <form
      class="target-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (metric === undefined) return;
        onAdd({ metric, by, value: metric.unit === 'share' ? value / PERCENT : value });
      }}
    >
      <MetricField id={id} onChoose={setId} />
      <div class="field">
        <label for="target-value">
          {say.targets.value} {metric?.unit === 'share' ? say.score.percent : ''}
        </label>
        <input
          id="target-value"
          type="number"
          step="any"
          required
          onInput={(event) => setValue(event.currentTarget.valueAsNumber)}
        />
      </div>
      <div class="field">
        <label for="target-by">{say.targets.by}</label>
        <input
          id="target-by"
          type="date"
          required
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button">
        {say.targets.add}
      </button>
    </form>
  );
}

function MetricField({
  id,
  onChoose,
}: {
  readonly id: string;
  readonly onChoose: (id: string) => void;
}): JSX.Element {
  const words = useWords();
  return (
    <div class="field">
      <label for="target-metric">{words.say.targets.score}</label>
      <select
        id="target-metric"
        class="chip"
        value={id}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {METRICS.map((each) => (
          <option key={each.id} value={each.id}>
            {metricWords(each, words).title}
          </option>
        ))}
      </select>
    </div>
  );
}

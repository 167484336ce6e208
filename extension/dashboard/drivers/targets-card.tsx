import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';
import { canBeTarget, progressTo, type Target } from '../../../shared/metrics/target.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords, type Words } from '../../components/words.ts';
import { figureOf, metricWords, unitOf } from '../figures.ts';
import { useDashboard } from '../state.ts';
import { parseTargets, TARGETS_SETTING } from './owner-settings.ts';
import { TargetForm, type NewTarget } from './target-form.tsx';
import { useSetting } from './use-setting.ts';

const PERCENT = 100;

/**
 * What the owner wants the scores to come to, and how far they have come.
 *
 * @param props - The counts.
 * @param props.now - Those of the period that is looked at.
 * @returns A card.
 */
export function TargetsCard({ now }: { readonly now: Tally }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { today } = useDashboard();
  const { value: targets, save, isFailed } = useSetting(TARGETS_SETTING, parseTargets);
  const [refused, setRefused] = useState<string | null>(null);
  const known = targets ?? [];
  const keep = (next: readonly Target[]): void => save(next.map((target) => ({ ...target })));
  const add = ({ metric, value, by }: NewTarget): void => {
    const why = whyNot({ metric, value, by }, today.value, words);
    setRefused(why);
    if (why !== null) return;
    const from = metric.compute(now)?.value ?? metric.range[0];
    const target = { metric: metric.id, value, by, from, setOn: today.value };
    keep([...known.filter((each) => each.metric !== metric.id), target]);
  };
  return (
    <section class="card">
      <h2>{say.targets.title}</h2>
      {targets !== null && known.length === 0 && <p class="muted">{say.targets.none}</p>}
      <ul class="plain-list">
        {known.map((target) => (
          <TargetLine
            key={target.metric}
            target={target}
            now={now}
            onRemove={() => keep(known.filter((each) => each !== target))}
          />
        ))}
      </ul>
      <TargetForm onAdd={add} />
      {refused !== null && <Notice tone="bad">{refused}</Notice>}
      {isFailed && <Notice tone="bad">{say.health.notKept}</Notice>}
    </section>
  );
}

interface TargetLineProps {
  readonly target: Target;
  readonly now: Tally;
  readonly onRemove: () => void;
}

function TargetLine({ target, now, onRemove }: TargetLineProps): JSX.Element | null {
  const words = useWords();
  const { say, format } = words;
  const { today } = useDashboard();
  const metric = METRICS.find(({ id }) => id === target.metric);
  if (metric === undefined) return null;
  const score = metric.compute(now);
  const { standing, way, daysLeft } = progressTo(target, score, today.value);
  const { title } = metricWords(metric, words);
  const percent = format.number(way * PERCENT);
  return (
    <li class="target">
      <p>
        <b>
          {say.targets.line(title, written(target.value, metric, words), format.date(target.by))}
        </b>
      </p>
      <progress value={way} max={1} aria-label={`${title}: ${say.targets.progress(percent)}`} />
      <p class="small muted">
        {score !== null && say.targets.now(written(score.value, metric, words))}{' '}
        {say.targets.progress(percent)}. {say.targets.standings[standing]}{' '}
        {say.targets.daysLeft(daysLeft)}
      </p>
      <button
        type="button"
        class="button small quiet"
        aria-label={say.targets.remove(title)}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}

/** Why it cannot be a target, in words; `null` where it can. */
function whyNot({ metric, value, by }: NewTarget, today: string, words: Words): string | null {
  const { targets } = words.say;
  const [least, most] = metric.range.map((end) => figureOf(end, metric.unit, words));
  if (!canBeTarget(metric, value)) return targets.wrongValue(least ?? '', most ?? '');
  return by > today ? null : targets.wrongDay;
}

function written(value: number, metric: Metric, words: Words): string {
  return `${figureOf(value, metric.unit, words)} ${unitOf(metric.unit, words)}`.trim();
}

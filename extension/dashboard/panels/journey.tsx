import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { useSetting } from '../drivers/use-setting.ts';
import { useVoices } from '../drivers/use-voices.ts';
import { JourneyChart } from '../journey/journey-chart.tsx';
import '../journey/journey.css';
import { StepRow } from '../journey/step-row.tsx';
import {
  moved,
  ordered,
  ORDER_SETTING,
  parseOrder,
  STEP_KINDS,
  stepsOfCells,
  stepsOfVoices,
  type Step,
  type StepKind,
} from '../journey/steps.ts';
import { leadingMetric } from '../leading-metric.ts';
import { rangeOf } from '../period.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';

/**
 * The customers' way from step to step, and where it hurts.
 *
 * @returns The panel.
 */
export function Journey(): JSX.Element {
  const { say } = useWords();
  const { cells, route, today, isHeard } = useDashboard();
  const kind = STEP_KINDS.find((each) => each === route.value.view.by) ?? 'touchpoint';
  if (isHeard.value === false) return <NothingYet />;
  if (cells.value === null) return <p class="muted">{say.frame.reading}</p>;
  const range = rangeOf(route.value.period, today.value);
  return (
    <>
      <header class="lead">
        <h1>{say.journey.title}</h1>
        <p class="muted">{say.journey.lead}</p>
      </header>
      <KindChoice kind={kind} />
      {kind === 'stage' ? (
        <StagesOf />
      ) : (
        <Steps steps={stepsOfCells(cells.value, range)} kind={kind} />
      )}
    </>
  );
}

function KindChoice({ kind }: { readonly kind: StepKind }): JSX.Element {
  const { say } = useWords();
  const { route, go } = useDashboard();
  return (
    <div class="bar">
      <Choice
        id="journey-by"
        label={say.journey.by}
        value={kind}
        isChosen={kind !== 'touchpoint'}
        options={STEP_KINDS.map((value) => ({
          value,
          label: `${say.journey.by} ${say.journey.dimensions[value]}`,
        }))}
        onChoose={(by) => go({ ...route.value, view: { ...route.value.view, by } })}
      />
    </div>
  );
}

/** Stages are not counted in the store: they are found in the feedback that is read for the drivers. */
function StagesOf(): JSX.Element {
  const { say, format } = useWords();
  const voices = useVoices(false);
  const steps = useMemo(() => stepsOfVoices(voices?.present.items ?? []), [voices]);
  if (voices === null) return <p class="muted">{say.frame.reading}</p>;
  const { items, all } = voices.present;
  return (
    <>
      {items.length < all && (
        <p class="muted small">
          {say.journey.read(format.number(items.length), format.number(all))}
        </p>
      )}
      <Steps steps={steps} kind="stage" />
    </>
  );
}

interface StepsProps {
  readonly steps: readonly Step[];
  readonly kind: StepKind;
}

function Steps({ steps, kind }: StepsProps): JSX.Element {
  const { say } = useWords();
  const { tallies } = useDashboard();
  const { value: order, save, isFailed } = useSetting(ORDER_SETTING, parseOrder);
  const { journey: words } = say;
  const sorted = ordered(steps, order ?? []);
  const named = sorted.filter(({ name }) => name !== '');
  if (named.length === 0 || tallies.value === null) return <NoSteps />;
  const metric = leadingMetric(tallies.value.now);
  const names = named.map(({ name }) => name);
  const worst = worstOf(named);
  return (
    <>
      <section class="card">
        <h2>{words.chart}</h2>
        {worst !== null && <p>{words.worst(worst)}</p>}
        <JourneyChart steps={named} metric={metric} />
      </section>
      <section class="card">
        <ol class="plain-list steps">
          {sorted.map((step) => (
            <StepRow
              key={step.name}
              step={step}
              metric={metric}
              behind={kind === 'touchpoint' && step.name !== '' ? { touchpoint: step.name } : null}
              onMove={step.name === '' ? null : (by) => save([...moved(names, step.name, by)])}
            />
          ))}
        </ol>
        {isFailed && <Notice tone="bad">{words.notKept}</Notice>}
      </section>
    </>
  );
}

/** Where the greatest part complains, of those of whom enough have spoken. */
function worstOf(steps: readonly Step[]): string | null {
  const shares = steps
    .map(({ name, tally: { sentiment } }) => {
      const all = sentiment.neg + sentiment.neu + sentiment.pos;
      return { name, all, share: sentiment.neg / Math.max(all, 1) };
    })
    .filter(({ all }) => all >= LEAST_TEXTS)
    .toSorted((one, other) => other.share - one.share);
  const [worst] = shares;
  return shares.length < 2 || worst === undefined || worst.share === 0 ? null : worst.name;
}

const LEAST_TEXTS = 10;

function NoSteps(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { noSteps } = say.journey;
  return (
    <Empty title={noSteps.title} text={noSteps.text}>
      <a class="button primary" href={hashOf({ ...route.value, period: { kind: 'all' } })}>
        {noSteps.button}
      </a>
    </Empty>
  );
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.journey;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

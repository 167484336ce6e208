import type { JSX } from 'preact';
import { Choice } from '../../components/choice.tsx';
import { Empty } from '../../components/empty.tsx';
import { useWords } from '../../components/words.ts';
import '../drivers/drivers.css';
import { DRIVER_SCORES } from '../drivers/driver-score.ts';
import { DriversLead } from '../drivers/drivers-lead.tsx';
import { DIMENSIONS } from '../drivers/find-drivers.ts';
import { ForecastNote } from '../drivers/forecast-note.tsx';
import { HealthCard } from '../drivers/health-card.tsx';
import { ImpactList } from '../drivers/impact-list.tsx';
import { ImpactMatrix } from '../drivers/impact-matrix.tsx';
import { MeasuresCard } from '../drivers/measures-card.tsx';
import { factsOf } from '../drivers/period-facts.ts';
import { TargetsCard } from '../drivers/targets-card.tsx';
import { useDrivers, type DriversChosen } from '../drivers/use-drivers.ts';
import { useVoices, type PeriodVoices } from '../drivers/use-voices.ts';
import { rangeBefore, rangeOf } from '../period.ts';
import { hashOf } from '../route.ts';
import { useDashboard, type Tallies } from '../state.ts';

/**
 * What moves the scores, what to mend first, and how it stands with health and targets.
 *
 * @returns The panel.
 */
export function Drivers(): JSX.Element {
  const { say } = useWords();
  const { tallies, isHeard } = useDashboard();
  const voices = useVoices(true);
  if (isHeard.value === false) return <NothingYet />;
  if (tallies.value === null || voices === null) return <p class="muted">{say.frame.reading}</p>;
  return (
    <>
      <Moved voices={voices} />
      <div class="cards">
        <HealthCard {...tallies.value} />
        <TargetsCard now={tallies.value.now} />
      </div>
      <Measured voices={voices} counted={tallies.value} />
    </>
  );
}

function Moved({ voices }: { readonly voices: PeriodVoices }): JSX.Element {
  const { say } = useWords();
  const { cells, today, route } = useDashboard();
  const { view } = route.value;
  const by = DIMENSIONS.find((each) => each === view.by) ?? 'theme';
  const moved = useDrivers({ score: view.score, by }, voices);
  const { items } = voices.present;
  if (moved === null) return <p class="muted">{say.frame.reading}</p>;
  const { score, found } = moved;
  return (
    <>
      <DriversLead
        {...{ drivers: found, score, by: moved.by, people: view.people }}
        basis={moved}
      />
      <Choices chosen={{ by, score: score?.id ?? null }} />
      {score?.id === 'stars' && <ForecastNote cells={cells.value ?? []} today={today.value} />}
      {score === null || found.length === 0 ? (
        <Empty title={say.drivers.none.title} text={say.drivers.none.text} />
      ) : (
        <>
          <ImpactList drivers={found} score={score} by={moved.by} voices={items} />
          <ImpactMatrix drivers={found} score={score} by={moved.by} />
        </>
      )}
    </>
  );
}

function Choices({ chosen }: { readonly chosen: DriversChosen }): JSX.Element {
  const { say } = useWords();
  const { route, go } = useDashboard();
  const { drivers: words } = say;
  const choose = (change: Partial<DriversChosen>): void =>
    go({ ...route.value, view: { ...route.value.view, ...change } });
  const by = DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }));
  return (
    <fieldset class="bar">
      <legend class="unseen">{words.title}</legend>
      <Choice
        id="driver-score"
        label={words.score}
        value={chosen.score ?? ''}
        options={DRIVER_SCORES.map(({ id }) => ({ value: id, label: words.scores[id] }))}
        onChoose={(score) => choose({ score })}
      />
      <Choice
        id="driver-by"
        label={words.by}
        value={chosen.by}
        options={by}
        onChoose={(value) => choose({ by: DIMENSIONS.find((each) => each === value) ?? 'theme' })}
      />
    </fieldset>
  );
}

function Measured({
  voices: { present, earlier },
  counted,
}: {
  readonly voices: PeriodVoices;
  readonly counted: Tallies;
}): JSX.Element {
  const { route, today, cells } = useDashboard();
  const { period } = route.value;
  const before = rangeBefore(period, today.value) ?? { from: null, to: null };
  const since = (cells.value ?? []).reduce(
    (first, { day }) => (day < first ? day : first),
    today.value,
  );
  return (
    <MeasuresCard
      present={factsOf(counted.now, present.items, rangeOf(period, today.value), since)}
      earlier={factsOf(counted.before, earlier.items, before, since)}
    />
  );
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.drivers;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

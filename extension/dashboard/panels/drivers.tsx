import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { Empty } from '../../components/empty.tsx';
import { useWords } from '../../components/words.ts';
import '../drivers/drivers.css';
import {
  DRIVER_SCORES,
  leadingScore,
  scoreNamed,
  type DriverScore,
} from '../drivers/driver-score.ts';
import { DriversLead } from '../drivers/drivers-lead.tsx';
import { DIMENSIONS, findDrivers, type Dimension, type Driver } from '../drivers/find-drivers.ts';
import { ForecastNote } from '../drivers/forecast-note.tsx';
import { HealthCard } from '../drivers/health-card.tsx';
import { ImpactList } from '../drivers/impact-list.tsx';
import { ImpactMatrix } from '../drivers/impact-matrix.tsx';
import { MeasuresCard } from '../drivers/measures-card.tsx';
import { factsOf, tallyVoices } from '../drivers/period-facts.ts';
import { TargetsCard } from '../drivers/targets-card.tsx';
import {
  choosePeople,
  PEOPLE_MODES,
  useVoices,
  type PeopleMode,
  type PeriodVoices,
} from '../drivers/use-voices.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import type { Panel } from '../panel.ts';
import { rangeBefore, rangeOf } from '../period.ts';
import { hashOf } from '../route.ts';
import { useDashboard, type Tallies } from '../state.ts';

/** What moves the scores, what to mend first, and how it stands with health and targets. */
export const drivers: Panel = {
  id: 'drivers',
  title: (say) => say.drivers.nav,
  isNarrowed: true,
  View: Drivers,
};

/** What the owner has chosen to look at; `null` for the score that says most. */
interface Chosen {
  readonly score: string | null;
  readonly by: Dimension;
  readonly people: PeopleMode;
}

const FIRST_CHOICE: Chosen = { score: null, by: 'theme', people: 'all' };

function Drivers(): JSX.Element {
  const { say } = useWords();
  const { tallies, isHeard } = useDashboard();
  const voices = useVoices(true);
  const [chosen, setChosen] = useState(FIRST_CHOICE);
  if (isHeard.value === false) return <NothingYet />;
  if (tallies.value === null || voices === null) return <p class="muted">{say.frame.reading}</p>;
  const counted = talliesOf(tallies.value, voices, chosen.people);
  return (
    <>
      <Moved
        voices={voices}
        chosen={chosen}
        onChoose={(change) => setChosen((now) => ({ ...now, ...change }))}
      />
      <div class="cards">
        <HealthCard {...counted} />
        <TargetsCard now={counted.now} />
      </div>
      <Measured voices={voices} counted={counted} />
    </>
  );
}

/** Counts of all feedback; of the latest of each person, as far as it was read. */
function talliesOf(all: Tallies, { present, earlier }: PeriodVoices, people: PeopleMode): Tallies {
  if (people === 'all') return all;
  return {
    now: tallyVoices(choosePeople(present.items, people)),
    before: tallyVoices(choosePeople(earlier.items, people)),
  };
}

interface MovedProps {
  readonly voices: PeriodVoices;
  readonly chosen: Chosen;
  readonly onChoose: (change: Partial<Chosen>) => void;
}

function Moved({ voices, chosen, onChoose }: MovedProps): JSX.Element {
  const { say } = useWords();
  const { cells, today } = useDashboard();
  const { people, score, found } = useMemo(() => moved(voices, chosen), [voices, chosen]);
  const answers = people.filter((voice) => score?.valueOf(voice) !== null).length;
  return (
    <>
      <DriversLead
        {...{ drivers: found, score, by: chosen.by, people: chosen.people }}
        basis={{ answers, read: voices.present.items.length, all: voices.present.all }}
      />
      <Choices chosen={{ ...chosen, score: score?.id ?? null }} onChoose={onChoose} />
      {score?.id === 'stars' && <ForecastNote cells={cells.value ?? []} today={today.value} />}
      {score === null || found.length === 0 ? (
        <Empty title={say.drivers.none.title} text={say.drivers.none.text} />
      ) : (
        <>
          <ImpactList drivers={found} score={score} by={chosen.by} voices={people} />
          <ImpactMatrix drivers={found} score={score} by={chosen.by} />
        </>
      )}
    </>
  );
}

function moved(
  { present }: PeriodVoices,
  chosen: Chosen,
): {
  readonly people: readonly StoredFeedback[];
  readonly score: DriverScore | null;
  readonly found: readonly Driver[];
} {
  const people = choosePeople(present.items, chosen.people);
  const score = scoreNamed(chosen.score ?? '') ?? leadingScore(people);
  return { people, score, found: score === null ? [] : findDrivers(people, score, chosen.by) };
}

function Choices({ chosen, onChoose }: Pick<MovedProps, 'chosen' | 'onChoose'>): JSX.Element {
  const { say } = useWords();
  const { drivers: words } = say;
  const by = DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }));
  const people = PEOPLE_MODES.map((value) => ({ value, label: words.peopleChoices[value] }));
  return (
    <fieldset class="bar">
      <legend class="unseen">{words.title}</legend>
      <Choice
        id="driver-score"
        label={words.score}
        value={chosen.score ?? ''}
        options={DRIVER_SCORES.map(({ id }) => ({ value: id, label: words.scores[id] }))}
        onChoose={(score) => onChoose({ score })}
      />
      <Choice
        id="driver-by"
        label={words.by}
        value={chosen.by}
        options={by}
        onChoose={(value) => onChoose({ by: DIMENSIONS.find((each) => each === value) ?? 'theme' })}
      />
      <Choice
        id="driver-people"
        label={words.people}
        value={chosen.people}
        isChosen={chosen.people !== 'all'}
        options={people}
        onChoose={(value) =>
          onChoose({ people: PEOPLE_MODES.find((each) => each === value) ?? 'all' })
        }
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

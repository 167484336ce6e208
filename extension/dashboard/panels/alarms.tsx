import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../../shared/result.ts';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { AlarmCard } from '../alarms/alarm-card.tsx';
import '../alarms/alarms.css';
import { BudgetCard } from '../alarms/budget-card.tsx';
import { EarlierCard } from '../alarms/earlier-card.tsx';
import { NoticesCard } from '../alarms/notices-card.tsx';
import { WatchedCard } from '../alarms/watched-card.tsx';
import { filterWords } from '../narrow/filter-words.ts';
import { addDays } from '../period.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Store } from '../../store/schema.ts';
import type { WriteFailure } from '../../store/write.ts';
import { groupAlarms, type AlarmGroup } from '../../watch/group-alarms.ts';
import { isOpen } from '../../watch/is-open.ts';
import { browserNotices } from '../../watch/notices.ts';
import {
  answerAlarm,
  forgiveSeries,
  lookOut,
  setBudget,
  snoozeAlarm,
  type Watched,
} from '../../watch/watch.ts';
import type { WatchState } from '../../watch/watch-state.ts';

const SNOOZE_DAYS = 7;
const DAYS_A_WEEK = 7;
const WEEKS_NEEDED = 9;

/**
 * What has changed: alarms under one budget of false ones.
 *
 * @returns The panel.
 */
export function Alarms(): JSX.Element {
  const { say } = useWords();
  const { store, now, changes, today, changed } = useDashboard();
  const [isFailed, setIsFailed] = useState(false);
  const looked = useLoaded(() => lookOut(store, now()), `${changes.value} ${today.value}`);
  const keep = async (kept: Kept): Promise<void> => {
    setIsFailed(!(await kept).ok);
    changed();
  };
  if (looked === null) return <p class="muted">{say.frame.reading}</p>;
  if (!looked.ok) return <Notice tone="bad">{say.frame.writeFailures[looked.failure]}</Notice>;
  const { state, series } = looked.value;
  if (series.length === 0) return <NothingYet />;
  return (
    <>
      <OpenAlarms watched={looked.value} onKeep={(kept) => void keep(kept)} />
      {isFailed && <Notice tone="bad">{say.alarms.notKept}</Notice>}
      <div class="cards">
        <BudgetCard
          budget={state.budget}
          series={series.length}
          onChoose={(budget) => void keep(setBudget(store, budget))}
        />
        <NoticesCard permission={browserNotices} />
      </div>
      <WatchedCard
        series={series}
        state={state}
        onForgive={(key) => void keep(forgiveSeries(store, key))}
      />
      <EarlierCard
        alarms={state.alarms.filter((alarm) => !isOpen(alarm, today.value))}
        onTakeBack={(id) => void keep(takeBack(store, id, today.value))}
      />
    </>
  );
}

interface OpenAlarmsProps {
  readonly watched: Watched;
  readonly onKeep: (kept: Promise<Result<WatchState, WriteFailure>>) => void;
}

function OpenAlarms({ watched: { state, series }, onKeep }: OpenAlarmsProps): JSX.Element {
  const { say } = useWords();
  const { store, today } = useDashboard();
  const open = groupAlarms(state.alarms.filter((alarm) => isOpen(alarm, today.value)));
  const later = addDays(today.value, SNOOZE_DAYS);
  const weeks = Math.floor((series[0]?.counts.length ?? 0) / DAYS_A_WEEK);
  return (
    <>
      <header class="lead">
        <h1>{say.alarms.title(open.length)}</h1>
        <p class="muted">
          {say.alarms.lead} {say.alarms.always}
        </p>
        <NotNarrowed />
        {weeks < WEEKS_NEEDED && <p>{say.alarms.tooShort(weeks)}</p>}
      </header>
      {open.map(({ first, others }) => (
        <AlarmCard
          key={first.id}
          alarm={first}
          others={others}
          series={series}
          onAnswer={(answer) =>
            onKeep(ofAll({ first, others }, (id) => answerAlarm(store, id, answer)))
          }
          onSnooze={() => onKeep(ofAll({ first, others }, (id) => snoozeAlarm(store, id, later)))}
        />
      ))}
      {open.length === 0 && weeks >= WEEKS_NEEDED && (
        <Empty title={say.alarms.none.title} text={say.alarms.none.text} />
      )}
    </>
  );
}

/** What the other panels are narrowed to, which holds for no alarm. */
function NotNarrowed(): JSX.Element | null {
  const { say, format } = useWords();
  const { route, places } = useDashboard();
  const narrowing = filterWords(route.value.filters, say, places.value ?? []);
  if (narrowing.length === 0) return null;
  return <p>{say.alarms.notNarrowed(format.list(narrowing.map(({ words }) => words)))}</p>;
}

/** Shows an alarm again that was answered or put off. */
async function takeBack(store: Store, id: string, today: string): Kept {
  const shown = await snoozeAlarm(store, id, today);
  return shown.ok ? answerAlarm(store, id, 'none') : shown;
}

type Kept = Promise<Result<WatchState, WriteFailure>>;

/** What the owner thinks of an event holds for every series that it was seen in. */
async function ofAll({ first, others }: AlarmGroup, keepOne: (id: string) => Kept): Kept {
  let kept = await keepOne(first.id);
  for (const { id } of others) if (kept.ok) kept = await keepOne(id);
  return kept;
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.alarms;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

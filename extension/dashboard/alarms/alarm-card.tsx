import type { JSX } from 'preact';
import { judgedText } from '../../../shared/feedback/judged-text.ts';
import { useWords, type Words } from '../../components/words.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { againstWhat, howSure, subjectWords, whatHappened } from '../../watch/alarm-words.ts';
import { subjectKey } from '../../watch/subject.ts';
import type { WatchedSeries } from '../../watch/watched-series.ts';
import type { Alarm, AlarmAnswer } from '../../watch/watch-state.ts';
import { addDays } from '../period.ts';
import { quoteOf } from '../quote.ts';
import { listBehind, NO_FILTERS } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { feedbackOfAlarm, filtersOfSubject } from './alarm-feedback.ts';
import { WeeklyBars } from './weekly-bars.tsx';

/** What an alarm is shown with. */
export interface AlarmCardProps {
  readonly alarm: Alarm;
  /** Alarms of the same days, likely about the same. */
  readonly others: readonly Alarm[];
  /** All that is watched. */
  readonly series: readonly WatchedSeries[];
  readonly onAnswer: (answer: AlarmAnswer) => void;
  readonly onSnooze: () => void;
}

const SHOWN = 4;
const MAX_WORDS = 200;
/** A silence has nothing to show: the list begins with what came last before it. */
const BEFORE_SILENCE_DAYS = 90;

/**
 * An alarm: what, since when, against what, how sure, in whose words, and what to do about it.
 *
 * @param props - The alarm.
 * @returns A card.
 */
export function AlarmCard(props: AlarmCardProps): JSX.Element {
  const { alarm, others, series, onAnswer, onSnooze } = props;
  const words = useWords();
  const { say, format } = words;
  const { route, today } = useDashboard();
  const { subject, since, until, count, chart } = alarm;
  const name = subjectWords(subject, say);
  const key = subjectKey(subject);
  const counts = series.find((each) => subjectKey(each.subject) === key)?.counts;
  const from = chart === 'silence' ? addDays(since, -BEFORE_SILENCE_DAYS) : since;
  // An alarm is about all feedback, whatever else is looked at.
  const everything = { ...route.value, filters: NO_FILTERS };
  const behind = listBehind(everything, filtersOfSubject(subject), {
    kind: 'between',
    from,
    to: until,
  });
  return (
    <article class="card alarm">
      <h2>{name}</h2>
      <p>
        <b>{whatHappened(alarm, words)}</b> {say.alarms.since(format.date(since))}
      </p>
      <p class="small muted">
        {againstWhat(alarm, words)} {howSure(alarm, words)}
        {until < today.value && ` ${say.alarms.over(format.date(addDays(until, 1)))}`}
      </p>
      {others.length > 0 && (
        <p class="small">
          {say.alarms.also(
            format.list(others.map((each) => `${subjectWords(each.subject, say)} (${each.count})`)),
          )}
        </p>
      )}
      {counts !== undefined && (
        <WeeklyBars name={name} counts={counts} today={today.value} since={since} />
      )}
      {chart !== 'silence' && <AlarmVoices alarm={alarm} />}
      <p>
        <a href={behind}>{say.alarms.see(count)}</a>
      </p>
      <AlarmButtons onAnswer={onAnswer} onSnooze={onSnooze} />
    </article>
  );
}

function AlarmButtons({
  onAnswer,
  onSnooze,
}: Pick<AlarmCardProps, 'onAnswer' | 'onSnooze'>): JSX.Element {
  const { say } = useWords();
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => onAnswer('seen')}>
        {say.alarms.seen}
      </button>
      <button type="button" class="button" onClick={onSnooze}>
        {say.alarms.snooze}
      </button>
      <button type="button" class="button quiet" onClick={() => onAnswer('false')}>
        {say.alarms.falseAlarm}
      </button>
    </div>
  );
}

function AlarmVoices({ alarm }: { readonly alarm: Alarm }): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const { store, changes } = useDashboard();
  const found = useLoaded(
    () => feedbackOfAlarm(store, alarm, SHOWN),
    `${alarm.id} ${alarm.since} ${alarm.until} ${changes.value}`,
  );
  if (found === null) return null;
  const said = found.map((each) => saidIn(each, alarm, words)).filter((each) => each.text !== '');
  if (said.length === 0) return <p class="muted small">{say.alarms.noWords}</p>;
  return (
    <div class="stack">
      <h3>{say.alarms.words}</h3>
      {said.map(({ id, who, text }) => (
        <blockquote class="small" key={id}>
          “<span dir="auto">{text}</span>” <span class="muted">{who}</span>
        </blockquote>
      ))}
    </div>
  );
}

interface Said {
  readonly id: string;
  readonly who: string;
  readonly text: string;
}

function saidIn(
  { feedback, analysis }: StoredFeedback,
  { subject: { theme } }: Alarm,
  { say, format }: Words,
): Said {
  const clause =
    theme === null
      ? null
      : quoteOf(judgedText(feedback, analysis), analysis, { theme, polarity: 'neg' });
  const text = clause ?? feedback.text.trim();
  return {
    id: feedback.id,
    who: `${say.sourceNames[feedback.source.name] ?? feedback.source.name}, ${format.date(feedback.writtenAt ?? feedback.capturedAt, feedback.writtenAtPrecision === 'second' ? 'day' : feedback.writtenAtPrecision)}`,
    text: text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS - 1)}…` : text,
  };
}

import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { subjectWords, whatHappened } from '../../watch/alarm-words.ts';
import type { Alarm } from '../../watch/watch-state.ts';

/** Alarms that are not shown any more. */
export interface EarlierCardProps {
  readonly alarms: readonly Alarm[];
  /** Shows one again. */
  readonly onTakeBack: (id: string) => void;
}

/**
 * Alarms that were answered or put off.
 *
 * @param props - The alarms.
 * @returns A card with a table; nothing where there are none.
 */
export function EarlierCard({ alarms, onTakeBack }: EarlierCardProps): JSX.Element | null {
  const words = useWords();
  const { say, format } = words;
  if (alarms.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.alarms.earlier}</h2>
      <ul class="plain-list">
        {alarms.map((alarm) => (
          <li class="row" key={alarm.id}>
            <span>
              <b>{subjectWords(alarm.subject, say)}</b>{' '}
              <span class="muted small">
                {format.date(alarm.since)}: {whatHappened(alarm, words)}{' '}
                {alarm.answer === 'none' && alarm.snoozedUntil !== null
                  ? say.alarms.snoozedUntil(format.date(alarm.snoozedUntil))
                  : say.alarms.answers[alarm.answer]}
              </span>
            </span>
            <button type="button" class="button small" onClick={() => onTakeBack(alarm.id)}>
              {say.alarms.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

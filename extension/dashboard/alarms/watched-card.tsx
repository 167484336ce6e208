import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { subjectWords } from '../../watch/alarm-words.ts';
import { subjectKey } from '../../watch/subject.ts';
import type { WatchState } from '../../watch/watch-state.ts';
import type { WatchedSeries } from '../../watch/watched-series.ts';

/** All that is watched. */
export interface WatchedCardProps {
  readonly series: readonly WatchedSeries[];
  readonly state: WatchState;
  /** Forgets that alarms of a series were called false. */
  readonly onForgive: (key: string) => void;
}

const WEEK = 7;
const USUAL_WEEKS = 26;

/**
 * What is watched, what is usual, and where alarms come later because some were called false.
 *
 * @param props - The series.
 * @returns A card with a table.
 */
export function WatchedCard({ series, state, onForgive }: WatchedCardProps): JSX.Element {
  const { say } = useWords();
  const isLearned = series.some((each) => timesFalse(state, each) > 0);
  return (
    <section class="card">
      <h2>{say.alarms.watched}</h2>
      <details class="small" open={isLearned}>
        <summary>{say.alarms.sharedBy(series.length)}</summary>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say.alarms.series}</th>
              <th scope="col">{say.alarms.lastWeek}</th>
              <th scope="col">{say.alarms.usualWeek}</th>
              <th scope="col">{say.alarms.threshold}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((each) => (
              <SeriesRow
                key={subjectKey(each.subject)}
                series={each}
                times={timesFalse(state, each)}
                onForgive={onForgive}
              />
            ))}
          </tbody>
        </table>
      </details>
      <p class="muted small">{say.alarms.undated}</p>
    </section>
  );
}

interface SeriesRowProps {
  readonly series: WatchedSeries;
  /** How often its alarms were called false. */
  readonly times: number;
  readonly onForgive: (key: string) => void;
}

function SeriesRow({ series, times, onForgive }: SeriesRowProps): JSX.Element {
  const { say, format } = useWords();
  const { subject, counts } = series;
  const name = subjectWords(subject, say);
  const before = counts.slice(0, -WEEK).slice(-USUAL_WEEKS * WEEK);
  const usual = (sumOf(before) / Math.max(1, before.length)) * WEEK;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{sumOf(counts.slice(-WEEK))}</td>
      <td>{format.number(usual, 1)}</td>
      <td>
        {times === 0 ? (
          <span class="muted">{say.alarms.thresholdUsual}</span>
        ) : (
          <>
            {say.alarms.thresholdRaised(times)}{' '}
            <button
              type="button"
              class="button small"
              onClick={() => onForgive(subjectKey(subject))}
            >
              {say.alarms.forgive(name)}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

function timesFalse({ calledFalse }: WatchState, { subject }: WatchedSeries): number {
  return calledFalse[subjectKey(subject)] ?? 0;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

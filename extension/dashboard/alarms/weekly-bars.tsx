import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { addDays } from '../period.ts';

/** A series by week. */
export interface WeeklyBarsProps {
  /** What it is about, in words. */
  readonly name: string;
  /** Counts by day, oldest first; the last is today. */
  readonly counts: readonly number[];
  /** ISO day. */
  readonly today: string;
  /** First ISO day of what stands out. */
  readonly since: string;
}

interface Week {
  /** First ISO day. */
  readonly from: string;
  readonly count: number;
  readonly standsOut: boolean;
}

const DAYS = 7;
const WEEKS = 26;
const HEIGHT = 56;
const STEP = 10;
const BAR = 7;
const LEAST_HEIGHT = 1.5;

/**
 * The last half year of a series as bars, the weeks that an alarm is about set off.
 *
 * @param props - The series.
 * @returns The drawing, and the same as a table.
 */
export function WeeklyBars({ name, counts, today, since }: WeeklyBarsProps): JSX.Element {
  const { say } = useWords();
  const weeks = weeksOf(counts, today, since);
  const most = Math.max(...weeks.map(({ count }) => count), 1);
  return (
    <>
      <figure class="trend-figure" aria-label={say.alarms.chart(name)}>
        <svg
          class="weekly-bars"
          viewBox={`0 0 ${WEEKS * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {weeks.map(({ from, count, standsOut }, at) => {
            const height = Math.max(LEAST_HEIGHT, (count / most) * HEIGHT);
            return (
              <rect
                key={from}
                class={standsOut ? 'week-out' : 'week-usual'}
                x={(WEEKS - weeks.length + at) * STEP}
                y={HEIGHT - height}
                width={BAR}
                height={height}
              />
            );
          })}
        </svg>
      </figure>
      <WeekTable weeks={weeks} />
    </>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly Week[] }): JSX.Element {
  const { say, format } = useWords();
  return (
    <details class="small">
      <summary>{say.alarms.chartTable}</summary>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say.alarms.week}</th>
            <th scope="col">{say.alarms.count}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ from, count }) => (
            <tr key={from}>
              <th scope="row">{format.date(from)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The last of them ends today. */
function weeksOf(counts: readonly number[], today: string, since: string): readonly Week[] {
  const known = Math.min(WEEKS, Math.floor(counts.length / DAYS));
  return Array.from({ length: known }, (_, at) => {
    const ago = known - 1 - at;
    const end = counts.length - ago * DAYS;
    const last = addDays(today, -ago * DAYS);
    return {
      from: addDays(last, 1 - DAYS),
      count: counts.slice(end - DAYS, end).reduce((sum, count) => sum + count, 0),
      standsOut: last >= since,
    };
  });
}

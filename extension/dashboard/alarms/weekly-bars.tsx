import type { JSX } from 'preact';
import { useWords, type Words } from '../../components/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { numberCell, type ChartTable } from '../charts/chart-table.ts';
import { readPoint } from '../charts/move-point.ts';
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
  const words = useWords();
  const { say } = words;
  const weeks = weeksOf(counts, today, since);
  const most = Math.max(...weeks.map(({ count }) => count), 1);
  return (
    <ChartFrame title={say.alarms.chart(name)} fileName="alarm" table={weekTable(weeks, words)}>
      <svg class="weekly-bars" viewBox={`0 0 ${WEEKS * STEP} ${HEIGHT}`} preserveAspectRatio="none">
        {weeks.map((week, at) => (
          <Bar
            key={week.from}
            week={week}
            height={Math.max(LEAST_HEIGHT, (week.count / most) * HEIGHT)}
            x={(WEEKS - weeks.length + at) * STEP}
            at={at}
            count={weeks.length}
          />
        ))}
      </svg>
    </ChartFrame>
  );
}

interface BarProps {
  readonly week: Week;
  readonly height: number;
  readonly x: number;
  readonly at: number;
  readonly count: number;
}

function Bar({ week, height, x, at, count }: BarProps): JSX.Element {
  const { format } = useWords();
  const label = `${format.date(week.from)}: ${week.count}`;
  return (
    <g {...readPoint(label, at, count)}>
      <title>{label}</title>
      <rect
        class={week.standsOut ? 'week-out' : 'week-usual'}
        x={x}
        y={HEIGHT - height}
        width={BAR}
        height={height}
      />
    </g>
  );
}

function weekTable(weeks: readonly Week[], { say, format }: Words): ChartTable {
  return {
    head: [say.alarms.week, say.alarms.count],
    rows: weeks
      .toReversed()
      .map(({ from, count }) => [
        { text: format.date(from), value: from },
        numberCell(count, String),
      ]),
  };
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

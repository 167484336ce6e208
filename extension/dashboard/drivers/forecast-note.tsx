import type { JSX } from 'preact';
import { momentsOf } from '../../../shared/statistics/moments.ts';
import { forecast } from '../../../shared/statistics/forecast.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../../../shared/metrics/tally.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { useWords } from '../../components/words.ts';

const HALF_A_STAR = 0.5;
const SCALE = [1, 5] as const;
const PERCENT = 100;
/** Fewer ratings than these make no month's mean. */
const LEAST_RATINGS = 5;

/**
 * What the stars of next month will probably be, only where looking ahead has been better than "as last month".
 *
 * @param props - The counts.
 * @param props.cells - By day; the current month, which is not over, is left out.
 * @param props.today - ISO day.
 * @returns A line, or nothing.
 */
export function ForecastNote({
  cells,
  today,
}: {
  readonly cells: readonly Cell[];
  readonly today: string;
}): JSX.Element | null {
  const { say, format } = useWords();
  const next = forecast(monthlyStars(cells, today));
  if (next === null) return null;
  const [least, most] = SCALE;
  const write = (stars: number): string => format.number(Math.min(most, Math.max(least, stars)), 2);
  const fewer = format.number((1 - next.comparedToNaive) * PERCENT);
  const band = say.drivers.band(write(next.low), write(next.high));
  return <p class="small muted">{say.drivers.forecast(write(next.value), band, fewer)}</p>;
}

/**
 * The mean stars of each month since the last one with too few ratings.
 *
 * @param cells - By day.
 * @param today - ISO day; its month is left out.
 * @returns Oldest first, without a gap.
 */
export function monthlyStars(cells: readonly Cell[], today: string): readonly number[] {
  const months = new Map<string, Tally>();
  for (const { day, tally } of cells) {
    const month = day.slice(0, 7);
    months.set(month, addTallies(months.get(month) ?? EMPTY_TALLY, tally));
  }
  const means: number[] = [];
  for (let month = before(today.slice(0, 7)); ; month = before(month)) {
    const { n, mean } = momentsOf(months.get(month)?.stars ?? [], HALF_A_STAR);
    if (n < LEAST_RATINGS) return means.toReversed();
    means.push(mean);
  }
}

function before(month: string): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 2, 1)).toISOString().slice(0, 7);
}

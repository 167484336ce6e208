import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { parsePeriod, rangeOf } from '../period.ts';
import { useDashboard } from '../state.ts';

/**
 * Fields for days of the owner's own choice.
 *
 * @returns A form; days in the wrong order are taken the other way round.
 */
export function DaysForm(): JSX.Element {
  const { say } = useWords();
  const { route, go, today } = useDashboard();
  const { from, to } = rangeOf(route.value.period, today.value);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const [first, last] = [given.get('from'), given.get('to')].map(String).toSorted();
        go({ ...route.value, period: parsePeriod(`${first}..${last}`) });
      }}
    >
      <label>
        {say.narrow.from}{' '}
        <input class="chip" type="date" name="from" required value={from ?? ''} max={today.value} />
      </label>
      <label>
        {say.narrow.to}{' '}
        <input class="chip" type="date" name="to" required value={to ?? today.value} />
      </label>
      <button type="submit" class="button small">
        {say.narrow.between}
      </button>
    </form>
  );
}

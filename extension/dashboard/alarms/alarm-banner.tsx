import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { readSetting } from '../../store/settings.ts';
import { subjectWords, whatHappened } from '../../watch/alarm-words.ts';
import { groupAlarms } from '../../watch/group-alarms.ts';
import { isOpen } from '../../watch/is-open.ts';
import { parseWatchState, WATCH_SETTING } from '../../watch/watch-state.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * The alarm that luck explains least, for a panel that is about something else.
 *
 * @returns A line that leads to the alarms; nothing where none is open.
 */
export function AlarmBanner(): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const { store, route, changes, today } = useDashboard();
  const state = useLoaded(
    async () => parseWatchState(await readSetting(store, WATCH_SETTING)),
    String(changes.value),
  );
  const open = (state?.alarms ?? []).filter((alarm) => isOpen(alarm, today.value));
  const [group] = groupAlarms(open);
  if (group === undefined) return null;
  return (
    <p class="notice bad row">
      <span>
        <b>{subjectWords(group.first.subject, say)}:</b> {whatHappened(group.first, words)}
      </span>
      <a href={hashOf({ ...route.value, panel: 'alarms' })}>
        {say.alarms.title(groupAlarms(open).length)}
      </a>
    </p>
  );
}

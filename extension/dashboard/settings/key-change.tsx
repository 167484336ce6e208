import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords, type Words } from '../../components/words.ts';
import { changeKey, moveInbox, type MoveFailure } from '../../key-life.ts';
import { inboxConnections, type InboxConnection } from '../../store/inboxes.ts';
import { ownerKeys } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Outcome } from './outcome.ts';

/**
 * Makes another key, and moves inboxes over that could not be told at once.
 *
 * @returns A button that asks again before it acts, and a line for each inbox that is behind.
 */
export function KeyChange(): JSX.Element {
  const { say } = useWords();
  const { store, now, changes, changed } = useDashboard();
  const [isSure, setIsSure] = useState(false);
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const behind = useLoaded(async () => {
    const [newest] = await ownerKeys(store);
    return (await inboxConnections(store)).filter(({ kid }) => kid !== newest?.kid);
  }, String(changes.value));
  const change = async (): Promise<Outcome> => {
    const made = await changeKey(store, now());
    changed();
    return made.ok
      ? { tone: 'good', words: say.keys.changed }
      : { tone: 'bad', words: say.frame.writeFailures[made.failure] };
  };
  return (
    <>
      <h3>{say.keys.change}</h3>
      <p class="muted small">{say.keys.changeHint}</p>
      <div class="buttons">
        <button
          type="button"
          id="change-key"
          class={isSure ? 'button danger' : 'button'}
          disabled={isBusy}
          onClick={() => {
            if (isSure) run(change);
            setIsSure(!isSure);
          }}
        >
          {isSure ? say.keys.changeSurely : say.keys.changeButton}
        </button>
      </div>
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      {behind?.map((connection) => (
        <Behind key={connection.inbox} connection={connection} />
      ))}
    </>
  );
}

function Behind({ connection }: { readonly connection: InboxConnection }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { store, changed } = useDashboard();
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const tell = async (): Promise<Outcome> => {
    const moved = await moveInbox(store, connection);
    changed();
    return moved.ok
      ? { tone: 'good', words: say.keys.told }
      : { tone: 'bad', words: failureWords(moved.failure, words) };
  };
  return (
    <div>
      <p>{say.keys.behind(connection.collector)}</p>
      <div class="buttons">
        <button type="button" class="button" disabled={isBusy} onClick={() => run(tell)}>
          {say.keys.tell}
        </button>
      </div>
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </div>
  );
}

function failureWords(failure: MoveFailure, { say }: Words): string {
  const words: Readonly<Record<string, string>> = {
    ...say.collectorFailures,
    ...say.frame.writeFailures,
    'no-key': say.keys.none,
  };
  return words[failure] ?? failure;
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { announceChange } from '../../actions.ts';
import { download } from '../../components/download.ts';
import { FileField } from '../../components/file-field.tsx';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { keyFileOf, parseKeyFile } from '../../key-file.ts';
import { ownerKeys, saveOwnerKey } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * The keys that open what visitors send: to be copied, and put back.
 *
 * @returns A card.
 */
export function KeyCard(): JSX.Element {
  const { say } = useWords();
  const { store, changes } = useDashboard();
  const keys = useLoaded(() => ownerKeys(store), [changes.value]);
  const outcome = useSignal<{ readonly tone: NoticeTone; readonly words: string } | null>(null);
  const restore = async (file: File): Promise<void> => {
    const key = await parseKeyFile(await file.text());
    if (!key.ok) {
      outcome.value = { tone: 'bad', words: say.settings.keyWrong };
      return;
    }
    const written = await saveOwnerKey(store, key.value);
    outcome.value = written.ok
      ? { tone: 'good', words: say.settings.keyRestored(key.value.kid) }
      : { tone: 'bad', words: say.frame.writeFailures[written.failure] };
    announceChange();
  };
  return (
    <section class="card">
      <h2>{say.settings.key}</h2>
      <p class="muted">{say.settings.keyHint}</p>
      {keys?.length === 0 && <p class="muted small">{say.settings.keyNone}</p>}
      <ul class="plain-list">
        {keys?.map((key) => (
          <li key={key.kid} class="row">
            <code>{key.kid}</code>
            <button
              type="button"
              class="button"
              onClick={() => download(keyFileOf(key), `counterbell-key-${key.kid}.json`)}
            >
              {say.settings.keyDownload}
            </button>
          </li>
        ))}
      </ul>
      <FileField
        id="restore-key"
        label={say.settings.keyRestore}
        hint={say.settings.keyRestoreHint}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void restore(file);
        }}
      />
      {outcome.value !== null && <Notice tone={outcome.value.tone}>{outcome.value.words}</Notice>}
    </section>
  );
}

import type { JSX } from 'preact';
import { download } from '../../components/download.ts';
import { FileField } from '../../components/file-field.tsx';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords } from '../../components/words.ts';
import { keyFileOf, parseKeyFile } from '../../key-file.ts';
import { ownerKeys, saveOwnerKey } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

interface Outcome {
  readonly tone: NoticeTone;
  readonly words: string;
}

/**
 * The keys that open what visitors send: to be copied, and put back.
 *
 * @returns A card.
 */
export function KeyCard(): JSX.Element {
  const { say } = useWords();
  const { store, changes } = useDashboard();
  const keys = useLoaded(() => ownerKeys(store), String(changes.value));
  const { outcome, run } = useBusy<Outcome>();
  const restore = useRestoreKey();
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
        isSingle
        onFiles={([file]) => {
          if (file !== undefined) run(() => restore(file));
        }}
      />
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </section>
  );
}

function useRestoreKey(): (file: File) => Promise<Outcome> {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  return async (file) => {
    const key = await parseKeyFile(await file.text());
    if (!key.ok) return { tone: 'bad', words: say.settings.keyWrong };
    const written = await saveOwnerKey(store, key.value);
    changed();
    return written.ok
      ? { tone: 'good', words: say.settings.keyRestored(key.value.kid) }
      : { tone: 'bad', words: say.frame.writeFailures[written.failure] };
  };
}

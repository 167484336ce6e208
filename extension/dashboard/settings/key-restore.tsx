import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileField } from '../../components/file-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords } from '../../components/words.ts';
import { parseKeyFile } from '../../key-file.ts';
import { isLockedKeyFile, openLockedKeyFile } from '../../locked-key-file.ts';
import { saveOwnerKey, type OwnerKey } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import type { Outcome } from './outcome.ts';
import { PassphraseField } from './passphrase-field.tsx';

/**
 * Puts keys back from a copy; asks for the passphrase where it is behind one.
 *
 * @returns A file field, and what follows it.
 */
export function KeyRestore(): JSX.Element {
  const { say } = useWords();
  const { outcome, run } = useBusy<Outcome>();
  const [locked, setLocked] = useState<string | null>(null);
  const save = useSaveKeys();
  const read = async (file: File): Promise<Outcome | null> => {
    const text = await file.text();
    const isLocked = isLockedKeyFile(text);
    setLocked(isLocked ? text : null);
    if (isLocked) return null;
    const key = await parseKeyFile(text);
    return key.ok ? save([key.value]) : { tone: 'bad', words: say.keys.notAKeyFile };
  };
  return (
    <>
      <h3>{say.keys.restore}</h3>
      <FileField
        id="restore-key"
        label={say.keys.restore}
        isTitled
        hint={say.keys.restoreHint}
        accept=".json,application/json"
        isSingle
        onFiles={([file]) => {
          if (file !== undefined) run(() => read(file));
        }}
      />
      {locked !== null && (
        <Unlock
          text={locked}
          onKeys={(keys) => {
            setLocked(null);
            run(() => save(keys));
          }}
        />
      )}
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </>
  );
}

interface UnlockProps {
  readonly text: string;
  readonly onKeys: (keys: readonly OwnerKey[]) => void;
}

function Unlock({ text, onKeys }: UnlockProps): JSX.Element {
  const { say } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const open = async (): Promise<Outcome | null> => {
    const keys = await openLockedKeyFile(text, passphrase);
    if (keys.ok) {
      onKeys(keys.value);
      return null;
    }
    const words =
      keys.failure === 'wrong-passphrase' ? say.keys.wrongPassphrase : say.keys.notAKeyFile;
    return { tone: 'bad', words };
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        run(open);
      }}
    >
      <p>{say.keys.locked}</p>
      <PassphraseField
        id="restore-passphrase"
        label={say.keys.passphrase}
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class="buttons">
        <button id="unlock-keys" class="button" disabled={isBusy}>
          {say.keys.unlock}
        </button>
      </div>
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </form>
  );
}

function useSaveKeys(): (keys: readonly OwnerKey[]) => Promise<Outcome> {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  return async (keys) => {
    for (const key of keys) {
      const written = await saveOwnerKey(store, key);
      if (!written.ok) return { tone: 'bad', words: say.frame.writeFailures[written.failure] };
    }
    changed();
    return { tone: 'good', words: say.keys.restored(keys.length) };
  };
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { Notice } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords } from '../../components/words.ts';
import { noteCopied } from '../../key-life.ts';
import { lockedKeyFileOf, MIN_PASSPHRASE } from '../../locked-key-file.ts';
import type { OwnerKey } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import type { Outcome } from './outcome.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** All of the owner's keys. */
export interface KeyCopyProps {
  readonly keys: readonly OwnerKey[];
}

/**
 * Downloads all keys behind a passphrase.
 *
 * @param props - The keys.
 * @returns A form.
 */
export function KeyCopy({ keys }: KeyCopyProps): JSX.Element {
  const { say } = useWords();
  const { store, now, today, changed } = useDashboard();
  const [passphrase, setPassphrase] = useState('');
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const copy = async (): Promise<Outcome> => {
    if (passphrase.trim().length < MIN_PASSPHRASE) {
      return { tone: 'bad', words: say.keys.passphraseShort(MIN_PASSPHRASE) };
    }
    download(await lockedKeyFileOf(keys, passphrase), `counterbell-keys-${today.value}.json`);
    await noteCopied(store, keys, now());
    setPassphrase('');
    changed();
    return { tone: 'good', words: say.keys.downloaded };
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        run(copy);
      }}
    >
      <h3>{say.keys.copy}</h3>
      <p class="muted small">{say.keys.copyHint}</p>
      <PassphraseField
        id="copy-passphrase"
        label={say.keys.passphrase}
        hint={say.keys.passphraseHint(MIN_PASSPHRASE)}
        isNew
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class="buttons">
        <button id="copy-keys" class="button primary" disabled={isBusy}>
          {say.keys.download}
        </button>
      </div>
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </form>
  );
}

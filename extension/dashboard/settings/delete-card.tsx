import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import { deleteEverything, type DeleteReport } from '../../store/backup.ts';
import type { WriteFailure } from '../../store/write.ts';
import { useDashboard } from '../state.ts';
import type { Result } from '../../../shared/result.ts';

/**
 * Deletes everything, once the owner has typed the word.
 *
 * @returns A card.
 */
export function DeleteCard(): JSX.Element {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Result<DeleteReport, WriteFailure> | null>(null);
  const word = say.settings.removeWord;
  const remove = async (): Promise<void> => {
    setOutcome(await deleteEverything(store));
    setTyped('');
    changed();
  };
  return (
    <section class="card">
      <h2>{say.settings.remove}</h2>
      <p class="muted">{say.settings.removeHint}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === word) void remove();
        }}
      >
        <TextField
          id="delete-word"
          label={say.settings.removeLabel(word)}
          value={typed}
          onInput={setTyped}
        />
        <div class="buttons">
          <button
            type="submit"
            id="delete-everything"
            class="button danger"
            disabled={typed.trim() !== word}
          >
            {say.settings.removeButton}
          </button>
        </div>
      </form>
      {outcome !== null && (
        <Notice tone={outcome.ok ? 'good' : 'bad'}>
          {outcome.ok
            ? say.settings.removed(outcome.value.feedback)
            : say.frame.writeFailures[outcome.failure]}
        </Notice>
      )}
    </section>
  );
}

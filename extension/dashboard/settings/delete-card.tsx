import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { announceChange } from '../../actions.ts';
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
  const { store } = useDashboard();
  const typed = useSignal('');
  const outcome = useSignal<Result<DeleteReport, WriteFailure> | null>(null);
  const word = say.settings.removeWord;
  const remove = async (): Promise<void> => {
    outcome.value = await deleteEverything(store);
    typed.value = '';
    announceChange();
  };
  return (
    <section class="card">
      <h2>{say.settings.remove}</h2>
      <p class="muted">{say.settings.removeHint}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.value.trim() === word) void remove();
        }}
      >
        <TextField
          id="delete-word"
          label={say.settings.removeLabel(word)}
          value={typed.value}
          onInput={(text) => (typed.value = text)}
        />
        <div class="buttons">
          <button
            type="submit"
            id="delete-everything"
            class="button danger"
            disabled={typed.value.trim() !== word}
          >
            {say.settings.removeButton}
          </button>
        </div>
      </form>
      {outcome.value !== null && (
        <Notice tone={outcome.value.ok ? 'good' : 'bad'}>
          {outcome.value.ok
            ? say.settings.removed(outcome.value.value.feedback)
            : say.frame.writeFailures[outcome.value.failure]}
        </Notice>
      )}
    </section>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import type { ChosenFile } from '../../importing/import-protocol.ts';

/** Where text is pasted in place of a file. */
export interface PasteFieldProps {
  readonly onFile: (file: ChosenFile) => void;
}

/**
 * A folded field for rows that were copied out of a sheet or a page.
 *
 * @param props - What to do with the text.
 * @returns The field.
 */
export function PasteField({ onFile }: PasteFieldProps): JSX.Element {
  const { say } = useWords();
  const [text, setText] = useState('');
  const { paste, pasteLabel, pasteButton, pasted } = say.importing;
  return (
    <details>
      <summary>{paste}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onFile({ path: pasted, file: new File([text], pasted) });
          setText('');
        }}
      >
        <div class="field">
          <label for="import-paste">{pasteLabel}</label>
          <textarea
            id="import-paste"
            class="code"
            rows={4}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="buttons">
          <button type="submit" class="button" disabled={text.trim() === ''}>
            {pasteButton}
          </button>
        </div>
      </form>
    </details>
  );
}

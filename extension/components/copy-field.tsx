import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** A text that is to be copied whole. */
export interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/**
 * A text in a read-only field with a button that copies it.
 *
 * @param props - The text, its label and the field's id.
 * @returns The field.
 */
export function CopyField({ id, label, text }: CopyFieldProps): JSX.Element {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="code"
        readonly
        rows={5}
        spellcheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          {say.common.copy}
        </button>
        <output class="small muted">{outcome !== null && say.common[outcome]}</output>
      </div>
    </div>
  );
}

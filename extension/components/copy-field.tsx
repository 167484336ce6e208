import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
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
  const outcome = useSignal<'' | 'copied' | 'refused'>('');
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => (outcome.value = 'copied'),
      () => (outcome.value = 'refused'),
    );
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="code"
        readonly
        rows={4}
        spellcheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          {say.common.copy}
        </button>
        <span role="status" class="small muted">
          {outcome.value === '' ? '' : say.common[outcome.value]}
        </span>
      </div>
    </div>
  );
}

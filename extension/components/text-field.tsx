import type { JSX } from 'preact';

/** A line of text that the owner types. */
export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** What it looks like, under the field. */
  readonly hint?: string;
  readonly type?: 'text' | 'url';
  readonly value: string;
  readonly autoComplete?: string;
  readonly onInput: (text: string) => void;
  /** After the owner leaves the field. */
  readonly onChange?: () => void;
}

/**
 * A labelled field for a line of text.
 *
 * @param props - Label, text and what to do with it.
 * @returns The field.
 */
export function TextField(props: TextFieldProps): JSX.Element {
  const { id, label, hint, type = 'text', value, autoComplete = 'off', onInput, onChange } = props;
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(type === 'url' ? ({ type: 'url' } as const) : ({ type: 'text' } as const))}
        value={value}
        autocomplete={autoComplete}
        spellcheck={false}
        {...(hint !== undefined && { 'aria-describedby': hintId })}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...(onChange !== undefined && { onChange })}
      />
      {hint !== undefined && (
        <span id={hintId} class="small muted">
          {hint}
        </span>
      )}
    </div>
  );
}

import type { JSX } from 'preact';

/** Where a passphrase is typed. */
export interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  /** Under the field; nothing where left out. */
  readonly hint?: string;
  /** Whether it is being made up, which lets the browser propose one. */
  readonly isNew?: boolean;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/**
 * A field that does not show what is typed.
 *
 * @param props - Label, text and what to do with it.
 * @returns The field.
 */
export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  const { id, label, hint, isNew = false, value, onInput } = props;
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        value={value}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        {...(hint !== undefined && { 'aria-describedby': hintId })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={hintId} class="small muted">
          {hint}
        </span>
      )}
    </div>
  );
}

import type { JSX } from 'preact';

/** A line that is read when the owner leaves it. */
export interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onLeave: (text: string) => void;
}

/**
 * A labelled line of which something is made: only once it is whole.
 *
 * @param props - Label, text and what to do.
 * @returns The field.
 */
export function LineField({ id, label, hint, value, onLeave }: LineFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        spellcheck={false}
        autocomplete="off"
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onLeave(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="small muted">
          {hint}
        </span>
      )}
    </div>
  );
}

import type { JSX } from 'preact';

/** One entry of a choice. */
export interface Option {
  /** Empty for the entry that narrows nothing. */
  readonly value: string;
  readonly label: string;
}

/** A choice of one from a list. */
export interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/**
 * A drop-down list that looks like a chip; its name is for screen readers, its entries speak for themselves.
 *
 * @param props - Name, entries and what to do.
 * @returns The choice.
 */
export function Choice({ id, label, value, options, onChoose }: ChoiceProps): JSX.Element {
  return (
    <select
      id={id}
      class={value === '' ? 'chip' : 'chip chosen'}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

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
  /** Whether it is marked as chosen; anything but the empty value is, where left out. */
  readonly isChosen?: boolean;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/**
 * A drop-down list that looks like a chip; its name is for screen readers, its entries speak for themselves.
 *
 * @param props - Name, entries and what to do.
 * @returns The choice.
 */
export function Choice(props: ChoiceProps): JSX.Element {
  const { id, label, value, options, onChoose, isChosen = value !== '' } = props;
  return (
    <select
      id={id}
      class={isChosen ? 'chip chosen' : 'chip'}
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

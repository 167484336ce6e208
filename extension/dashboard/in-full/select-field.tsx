import type { JSX } from 'preact';
import type { Option } from '../../components/choice.tsx';

/** A choice in a form. */
export interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/**
 * A drop-down list with its label above it.
 *
 * @param props - Name, entries and what to do.
 * @returns The field.
 */
export function SelectField({
  id,
  label,
  value,
  options,
  onChoose,
}: SelectFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="chip"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

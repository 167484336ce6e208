import type { JSX } from 'preact';
import type { Option } from '../../components/choice.tsx';

/** One of several, with its label above. */
export interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/**
 * A labelled drop-down list.
 *
 * @param props - Label, entries and what to do.
 * @returns The field.
 */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const { id, label, value, options, onChoose } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A number, or none. */
export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** `null` where the field is empty. */
  readonly value: number | null;
  readonly min?: number;
  readonly max: number;
  readonly onNumber: (value: number | null) => void;
}

/**
 * A labelled field for a number within bounds; what lies outside is brought to the nearest.
 *
 * @param props - Label, bounds and what to do.
 * @returns The field.
 */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { id, label, value, min = 0, max, onNumber } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const number = currentTarget.valueAsNumber;
          const bounded = Math.min(max, Math.max(min, Math.round(number)));
          onNumber(Number.isNaN(number) ? null : bounded);
          if (!Number.isNaN(number)) currentTarget.value = String(bounded);
        }}
      />
    </div>
  );
}

/** Yes or no. */
export interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/**
 * A box to tick.
 *
 * @param props - Label and what to do.
 * @returns The field.
 */
export function CheckField({ id, label, isChecked, onCheck }: CheckFieldProps): JSX.Element {
  return (
    <div class="choices">
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          checked={isChecked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

/** Several lines. */
export interface AreaFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly onInput: (text: string) => void;
}

/**
 * A labelled field for several lines of text.
 *
 * @param props - Label, text and what to do.
 * @returns The field.
 */
export function AreaField({ id, label, value, rows = 3, onInput }: AreaFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';

/** How many false alarms the owner bears. */
export interface BudgetCardProps {
  /** A quarter, over all series together. */
  readonly budget: number;
  /** How many series share it. */
  readonly series: number;
  readonly onChoose: (budget: number) => void;
}

/**
 * The budget of false alarms, as a choice.
 *
 * @param props - The budget.
 * @returns A card.
 */
export function BudgetCard({ budget, series, onChoose }: BudgetCardProps): JSX.Element {
  const { say } = useWords();
  const choices = Object.entries(say.alarms.budgets)
    .map(([value, label]) => ({ value: Number(value), label }))
    .toSorted((one, other) => other.value - one.value);
  return (
    <section class="card">
      <h2>{say.alarms.budget}</h2>
      <p class="muted small">{say.alarms.budgetHint}</p>
      <fieldset class="choices">
        <legend class="unseen">{say.alarms.budget}</legend>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="alarm-budget"
              value={value}
              checked={value === budget}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {series > 0 && <p class="muted small">{say.alarms.sharedBy(series)}</p>}
    </section>
  );
}

import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import type {
  ListRead,
  PurchaseColumns,
  PurchaseField,
} from '../../importing/purchase-protocol.ts';
import { moneyOf } from './money.ts';
import type { ShownList } from './use-list.ts';

/** A list that was read, and what may be done with it. */
export interface ListFormProps {
  readonly list: ShownList;
  readonly isBusy: boolean;
  readonly onChoose: (columns: PurchaseColumns) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

const ASKED = ['customer', 'date', 'amount', 'number'] as const satisfies readonly PurchaseField[];

const NONE = -1;

/**
 * Shows how a list was understood, lets the owner correct it, and keep it.
 *
 * @param props - The list.
 * @returns A form.
 */
export function ListForm({ list, isBusy, onChoose, onKeep, onLeave }: ListFormProps): JSX.Element {
  const { say, format } = useWords();
  const { customers: words } = say;
  const { name, read } = list;
  const { found, chosen } = read;
  return (
    <form
      class="stack list-form"
      aria-labelledby="list-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (found > 0) onKeep();
      }}
    >
      <h3 id="list-title" tabIndex={-1} ref={(title) => title?.focus()}>
        {words.listTitle(name)}
      </h3>
      <p class="muted small">{words.listLead(format.number(read.rows))}</p>
      <div class="list-columns">
        {ASKED.map((field) => (
          <ColumnChoice key={field} {...{ field, read, onChoose }} />
        ))}
      </div>
      <Understood read={read} />
      {(chosen.customer === undefined || chosen.date === undefined) && (
        <output class="small">{words.needed}</output>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={found === 0 || isBusy}>
          {words.keep(found, format.number(found))}
        </button>
        <button type="button" class="button quiet" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </form>
  );
}

interface ColumnChoiceProps extends Pick<ListFormProps, 'onChoose'> {
  readonly read: ListRead;
  readonly field: (typeof ASKED)[number];
}

function ColumnChoice({ field, read, onChoose }: ColumnChoiceProps): JSX.Element {
  const { say } = useWords();
  const { columns } = read;
  const chosen = read.chosen[field] ?? NONE;
  const examples = columns[chosen]?.examples ?? [];
  return (
    <div class="stack">
      <label for={`purchase-${field}`}>{say.customers.fields[field]}</label>
      <select
        id={`purchase-${field}`}
        class={chosen === NONE ? 'chip' : 'chip chosen'}
        value={String(chosen)}
        onChange={(event) =>
          onChoose(withColumn(read.chosen, field, Number(event.currentTarget.value)))
        }
      >
        <option value={String(NONE)}>{say.customers.noColumn}</option>
        {columns.map(({ name }, at) => (
          <option key={at} value={String(at)}>
            {name || say.importing.nameless(at + 1)}
          </option>
        ))}
      </select>
      <span class="muted small examples">{examples.join(' · ')}</span>
    </div>
  );
}

/** A column is read for one thing. */
function withColumn(
  columns: PurchaseColumns,
  field: PurchaseField,
  column: number,
): PurchaseColumns {
  const others = Object.entries(columns).filter(
    ([name, taken]) => name !== field && taken !== column,
  );
  return Object.fromEntries(column === NONE ? others : [...others, [field, column]]);
}

function Understood({ read }: { readonly read: ListRead }): JSX.Element {
  const words = useWords();
  const { say, format } = words;
  const { first, problems, problemCount } = read;
  return (
    <>
      {first.length > 0 && (
        <ul class="plain-list small" aria-label={say.customers.first}>
          {first.map(({ id, day, amount, currency }) => (
            <li key={id}>
              {format.date(day)}
              {amount !== null && `, ${moneyOf(amount, currency, words)}`}
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <details class="small">
          <summary>{say.customers.left(problemCount, format.number(problemCount))}</summary>
          <ul class="plain-list muted">
            {problems.map(({ code, line, found }) => (
              <li key={line}>{say.customers.problems[code](line, found)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import {
  COLUMN_CHOICES,
  holdsWords,
  type ColumnChoice,
  type TableColumns,
} from '../../importing/unknown-tables.ts';
import type { AskedTable } from './use-import.ts';

/** A table whose columns were guessed. */
export interface ColumnsFormProps {
  readonly asked: AskedTable;
}

/**
 * Shows what the columns of an unknown table were taken for, beside their first rows, and lets the owner correct it.
 *
 * @param props - The table and what to do with the answer.
 * @returns A form.
 */
export function ColumnsForm({ asked }: ColumnsFormProps): JSX.Element {
  const { name, table, answer } = asked;
  const { say } = useWords();
  const [choices, setChoices] = useState(() => choicesOf(table));
  const isUsable = holdsWords(choices);
  return (
    <form
      class="stack columns-form"
      aria-labelledby="columns-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable) answer({ header: table.header, choices });
      }}
    >
      <h3 id="columns-title" tabIndex={-1} ref={(title) => title?.focus()}>
        {say.importing.columnsTitle(name)}
      </h3>
      <p class="muted small">{say.importing.columnsLead(table.rows)}</p>
      <ol class="columns plain-list">
        {table.columns.map((column, index) => (
          <Column
            key={column.key}
            id={`column-${index}`}
            name={/^\(\d+\)$/.test(column.key) ? say.importing.nameless(index + 1) : column.key}
            examples={column.examples}
            choice={choices[column.key] ?? 'dropped'}
            mayBeGrades={column.mayBeGrades === true}
            onChoose={(choice) => setChoices({ ...choices, [column.key]: choice })}
          />
        ))}
      </ol>
      {!isUsable && <output class="small">{say.importing.needsSaying}</output>}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!isUsable}>
          {say.importing.confirm}
        </button>
        <button type="button" class="button quiet" onClick={() => answer(null)}>
          {say.importing.skip}
        </button>
      </div>
    </form>
  );
}

interface ColumnProps {
  readonly id: string;
  readonly name: string;
  readonly examples: readonly string[];
  readonly choice: ColumnChoice;
  readonly mayBeGrades: boolean;
  readonly onChoose: (choice: ColumnChoice) => void;
}

function Column(props: ColumnProps): JSX.Element {
  const { id, name, examples, choice, mayBeGrades, onChoose } = props;
  const { say } = useWords();
  const isDoubtful = mayBeGrades && choice === 'rating';
  return (
    <li class="column">
      <label for={id}>{name}</label>
      <ul class="examples plain-list small muted" aria-label={say.importing.examples}>
        {examples.length === 0 && <li>{say.importing.noExamples}</li>}
        {[...new Set(examples)].map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <div class="stack">
        <select
          id={id}
          class={choice === 'dropped' ? 'chip' : 'chip chosen'}
          aria-describedby={isDoubtful ? `${id}-doubt` : undefined}
          value={choice}
          onChange={(event) => {
            const chosen = COLUMN_CHOICES.find((each) => each === event.currentTarget.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {COLUMN_CHOICES.map((each) => (
            <option key={each} value={each}>
              {say.importing.choices[each]}
            </option>
          ))}
        </select>
        {isDoubtful && (
          <p id={`${id}-doubt`} class="small">
            {say.importing.maybeGrades}
          </p>
        )}
      </div>
    </li>
  );
}

function choicesOf({ columns }: TableColumns): Readonly<Record<string, ColumnChoice>> {
  return Object.fromEntries(columns.map(({ key, choice }) => [key, choice]));
}

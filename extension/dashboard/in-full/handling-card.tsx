import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Feedback, Handling } from '../../../shared/feedback/feedback.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { updateHandling, updateTags } from '../../store/feedback.ts';
import { saveSetting } from '../../store/settings.ts';
import { useSetting } from '../drivers/use-setting.ts';
import { useDashboard } from '../state.ts';
import { OUTCOMES, outcomeSetting, parseOutcome, type Outcome } from './outcome.ts';
import { SelectField } from './select-field.tsx';

const STATUSES = ['new', 'open', 'done'] as const;

/** What the owner has typed. */
interface Typed {
  readonly handling: Handling;
  readonly outcome: Outcome;
  readonly tags: string;
}

/**
 * What the owner does about a piece of feedback: status, day, notes, tags, and how it ended.
 *
 * @param props - The feedback.
 * @param props.feedback - Any.
 * @returns A card with a form.
 */
export function HandlingCard({ feedback }: { readonly feedback: Feedback }): JSX.Element | null {
  const { value: outcome } = useSetting(outcomeSetting(feedback.id), parseOutcome);
  // Fields keep what is typed; so they are drawn once what is stored is known.
  return outcome === null ? null : <HandlingForm feedback={feedback} outcome={outcome} />;
}

interface HandlingFormProps {
  readonly feedback: Feedback;
  readonly outcome: Outcome;
}

function HandlingForm({ feedback, outcome }: HandlingFormProps): JSX.Element {
  const { say } = useWords();
  const { inFull } = say;
  const { handling, tags: known } = feedback;
  const [typed, setTyped] = useState<Typed>({ handling, outcome, tags: known.join(', ') });
  const { keep, kept } = useKeep(feedback.id);
  const change = (to: Partial<Handling>): void =>
    setTyped((before) => ({ ...before, handling: { ...before.handling, ...to } }));
  return (
    <section class="card">
      <h2>{inFull.handling}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void keep(typed);
        }}
      >
        <SelectField
          id="handling-status"
          label={inFull.status}
          value={typed.handling.status}
          options={STATUSES.map((value) => ({ value, label: say.list.statuses[value] }))}
          onChoose={(value) => change({ status: STATUSES.find((each) => each === value) ?? 'new' })}
        />
        <DueField due={typed.handling.due} onChange={(due) => change({ due })} />
        <div class="field">
          <label for="handling-notes">{inFull.notes}</label>
          <textarea
            id="handling-notes"
            rows={3}
            value={typed.handling.notes}
            onInput={(event) => change({ notes: event.currentTarget.value })}
          />
        </div>
        <TagsField tags={typed.tags} onChange={(tags) => setTyped((now) => ({ ...now, tags }))} />
        <OutcomeField
          outcome={typed.outcome}
          onChange={(chosen) => setTyped((before) => ({ ...before, outcome: chosen }))}
        />
        <div class="buttons">
          <button type="submit" class="button primary">
            {inFull.save}
          </button>
        </div>
        <Kept kept={kept} />
      </form>
    </section>
  );
}

function Kept({ kept }: { readonly kept: boolean | null }): JSX.Element | null {
  const { inFull } = useWords().say;
  if (kept === null) return null;
  return <Notice tone={kept ? 'good' : 'bad'}>{kept ? inFull.saved : inFull.notSaved}</Notice>;
}

interface OutcomeFieldProps {
  readonly outcome: Outcome;
  readonly onChange: (outcome: Outcome) => void;
}

function OutcomeField({ outcome, onChange }: OutcomeFieldProps): JSX.Element {
  const { inFull } = useWords().say;
  return (
    <SelectField
      id="handling-outcome"
      label={inFull.outcome}
      value={outcome}
      options={OUTCOMES.map((value) => ({ value, label: inFull.outcomes[value] }))}
      onChoose={(value) => onChange(OUTCOMES.find((each) => each === value) ?? 'none')}
    />
  );
}

interface DueFieldProps {
  /** ISO day. */
  readonly due: string | null;
  readonly onChange: (due: string | null) => void;
}

function DueField({ due, onChange }: DueFieldProps): JSX.Element {
  const { inFull } = useWords().say;
  const { today } = useDashboard();
  return (
    <div class="field">
      <label for="handling-due">{inFull.due}</label>
      <input
        id="handling-due"
        type="date"
        value={due ?? ''}
        onInput={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
      />
      {due !== null && due < today.value && <span class="small down">{inFull.overdue}</span>}
    </div>
  );
}

interface TagsFieldProps {
  readonly tags: string;
  readonly onChange: (tags: string) => void;
}

function TagsField({ tags, onChange }: TagsFieldProps): JSX.Element {
  const { inFull } = useWords().say;
  return (
    <div class="field">
      <label for="handling-tags">{inFull.tags}</label>
      <input
        id="handling-tags"
        value={tags}
        aria-describedby="handling-tags-hint"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id="handling-tags-hint" class="small muted">
        {inFull.tagsHint}
      </span>
    </div>
  );
}

/** Keeps all three, or says that not all could be kept. */
function useKeep(id: string): {
  readonly keep: (typed: Typed) => Promise<void>;
  readonly kept: boolean | null;
} {
  const { store, changed } = useDashboard();
  const [kept, setKept] = useState<boolean | null>(null);
  const keep = async ({ handling, outcome, tags }: Typed): Promise<void> => {
    setKept(null);
    const names = tags.split(',').map((tag) => tag.trim());
    const written = [
      await updateHandling(store, id, handling),
      await updateTags(store, id, [...new Set(names.filter((name) => name !== ''))]),
      await saveSetting(store, outcomeSetting(id), outcome),
    ];
    setKept(written.every(({ ok }) => ok));
    changed();
  };
  return { keep, kept };
}

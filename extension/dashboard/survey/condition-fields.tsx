import type { JSX } from 'preact';
import type { Question, Survey } from '../../../shared/feedback/survey.ts';
import { questionOf } from '../../../shared/questions/registry.ts';
import { useWords } from '../../components/words.ts';
import { changeQuestion } from './edit-survey.ts';
import { CheckField, NumberField, SelectField } from './fields.tsx';

type Condition = NonNullable<Question['when']>;

/** A question and what may come before it. */
export interface ConditionFieldsProps {
  readonly survey: Survey;
  readonly question: Question;
  readonly onEdit: (survey: Survey) => void;
}

/**
 * Whether a question is asked always, or after certain answers to an earlier one.
 *
 * @param props - The question and its survey.
 * @returns Fields; none for the first question.
 */
export function ConditionFields(props: ConditionFieldsProps): JSX.Element | null {
  const { survey, question, onEdit } = props;
  const { say } = useWords();
  const earlier = survey.questions.slice(0, survey.questions.indexOf(question));
  if (earlier.length === 0) return null;
  const { when, ...always } = question;
  const asked = earlier.find(({ id }) => id === when?.question);
  const set = (next: Condition | null): void =>
    onEdit(changeQuestion(survey, next === null ? always : { ...always, when: next }));
  return (
    <fieldset class="stack">
      <legend>{say.builder.when}</legend>
      <SelectField
        id={`when-${question.id}`}
        label={say.builder.whenAsked}
        value={when?.question ?? ''}
        options={[
          { value: '', label: say.builder.always },
          ...earlier.map(({ id, type, wording = '' }) => ({
            value: id,
            label: say.builder.after(wording === '' ? say.builder.types[type] : wording),
          })),
        ]}
        onChoose={(id) => set(id === '' ? null : { question: id })}
      />
      {when !== undefined && asked !== undefined && (
        <AnswerFields id={question.id} asked={asked} when={when} onChange={set} />
      )}
    </fieldset>
  );
}

interface AnswerFieldsProps {
  readonly id: string;
  readonly asked: Question;
  readonly when: Condition;
  readonly onChange: (when: Condition) => void;
}

function AnswerFields({ id, asked, when, onChange }: AnswerFieldsProps): JSX.Element | null {
  const { say } = useWords();
  const range = questionOf(asked.type)?.range ?? null;
  if (range !== null) {
    const [min, max] = range;
    return (
      <div class="pair">
        <NumberField
          id={`from-${id}`}
          label={say.builder.from}
          value={when.from ?? min}
          min={min}
          max={max}
          onNumber={(from) => onChange({ ...when, from: from ?? min })}
        />
        <NumberField
          id={`to-${id}`}
          label={say.builder.to}
          value={when.to ?? max}
          min={min}
          max={max}
          onNumber={(to) => onChange({ ...when, to: to ?? max })}
        />
      </div>
    );
  }
  const chosen = when.anyOf ?? [];
  return (
    <>
      {asked.choices?.map((choice) => (
        <CheckField
          key={choice.id}
          id={`any-${id}-${choice.id}`}
          label={choice.label}
          isChecked={chosen.includes(choice.id)}
          onCheck={(isChecked) => {
            const others = chosen.filter((one) => one !== choice.id);
            const anyOf = isChecked ? [...others, choice.id] : others;
            const { anyOf: _before, ...rest } = when;
            onChange(anyOf.length > 0 ? { ...rest, anyOf } : rest);
          }}
        />
      ))}
    </>
  );
}

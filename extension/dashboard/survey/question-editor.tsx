import type { JSX } from 'preact';
import type { Question, Survey } from '../../../shared/feedback/survey.ts';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import { ConditionFields } from './condition-fields.tsx';
import {
  changeQuestion,
  moveQuestion,
  withChoice,
  withoutQuestion,
  withVariant,
} from './edit-survey.ts';
import { CheckField, SelectField } from './fields.tsx';
import { WordsFields } from './words-fields.tsx';

/** One question of the draft. */
export interface QuestionEditorProps {
  readonly survey: Survey;
  readonly question: Question;
  /** BCP 47 primary tag of the words without a language. */
  readonly language: string;
  readonly onEdit: (survey: Survey) => void;
}

/**
 * Everything about one question, folded up under its words.
 *
 * @param props - The question and its survey.
 * @returns A part that opens.
 */
export function QuestionEditor(props: QuestionEditorProps): JSX.Element {
  const { survey, question, language, onEdit } = props;
  const { say } = useWords();
  const { id, type, wording = '', required } = question;
  const change = (part: Partial<Question>): void =>
    onEdit(changeQuestion(survey, { ...question, ...part }));
  const at = survey.questions.indexOf(question);
  return (
    <li>
      <details class="question" data-question={id}>
        <summary>
          {at + 1}. <b dir="auto">{wording === '' ? say.builder.types[type] : wording}</b>{' '}
          <span class="muted small">{summaryOf(question, say.builder)}</span>
        </summary>
        <div class="stack">
          <WordsFields
            id={`words-${id}`}
            label={say.builder.words}
            wording={question}
            language={language}
            onWords={change}
          />
          {type === 'csat' && <LookField question={question} onChange={change} />}
          {question.choices !== undefined && <ChoiceFields question={question} onChange={change} />}
          {type !== 'contact' && (
            <CheckField
              id={`required-${id}`}
              label={say.builder.required}
              isChecked={required}
              onCheck={(isChecked) => change({ required: isChecked })}
            />
          )}
          <ConditionFields survey={survey} question={question} onEdit={onEdit} />
          <VariantFields question={question} language={language} onChange={change} />
          <MoveButtons {...props} />
        </div>
      </details>
    </li>
  );
}

function summaryOf(
  { type, wording = '', required, when, variants = [] }: Question,
  say: ReturnType<typeof useWords>['say']['builder'],
): string {
  return [
    wording === '' ? '' : say.types[type],
    required ? say.isRequired : '',
    when === undefined ? '' : say.isFollowUp,
    variants.length > 0 ? say.isTried(variants.length + 1) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

interface PartProps {
  readonly question: Question;
  readonly onChange: (part: Partial<Question>) => void;
}

const LOOKS = ['stars', 'faces', 'thumbs'] as const;

function LookField({ question, onChange }: PartProps): JSX.Element {
  const { say } = useWords();
  return (
    <SelectField
      id={`look-${question.id}`}
      label={say.builder.look}
      value={question.look ?? 'stars'}
      options={LOOKS.map((value) => ({ value, label: say.builder.lookNames[value] }))}
      onChoose={(value) => onChange({ look: LOOKS.find((look) => look === value) })}
    />
  );
}

function ChoiceFields({ question, onChange }: PartProps): JSX.Element {
  const { say } = useWords();
  const choices = question.choices ?? [];
  return (
    <fieldset class="stack">
      <legend>{say.builder.choices}</legend>
      {choices.map(({ id, label }, at) => (
        <div key={id} class="with-button">
          <TextField
            id={`choice-${question.id}-${id}`}
            label={say.builder.choice(at + 1)}
            value={label}
            onInput={(text) =>
              onChange({
                choices: choices.map((one) => (one.id === id ? { id, label: text } : one)),
              })
            }
          />
          {choices.length > 2 && (
            <button
              type="button"
              class="button quiet"
              aria-label={say.builder.removeChoice(at + 1)}
              onClick={() => onChange({ choices: choices.filter((one) => one.id !== id) })}
            >
              {say.builder.remove}
            </button>
          )}
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="button small"
          onClick={() => onChange({ choices: withChoice(question).choices })}
        >
          {say.builder.addChoice}
        </button>
      </div>
    </fieldset>
  );
}

interface VariantFieldsProps extends PartProps {
  readonly language: string;
}

const MOST_VARIANTS = 3;

function VariantFields({ question, language, onChange }: VariantFieldsProps): JSX.Element {
  const { say } = useWords();
  const variants = question.variants ?? [];
  return (
    <fieldset class="stack">
      <legend>{say.builder.variants}</legend>
      <p class="small muted">{say.builder.variantsHint}</p>
      {variants.map((variant, at) => (
        <div key={variant.id} class="stack inset">
          <WordsFields
            id={`variant-${question.id}-${variant.id}`}
            label={say.builder.variant(at + 2)}
            wording={variant}
            language={language}
            onWords={(words) =>
              onChange({
                variants: variants.map((one) => (one === variant ? { ...variant, ...words } : one)),
              })
            }
          />
          <div class="buttons">
            <button
              type="button"
              class="button quiet small"
              onClick={() => onChange({ variants: variants.filter((one) => one !== variant) })}
            >
              {say.builder.removeVariant(at + 2)}
            </button>
          </div>
        </div>
      ))}
      {variants.length < MOST_VARIANTS && (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            onClick={() => onChange({ variants: withVariant(question).variants })}
          >
            {say.builder.addVariant}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function MoveButtons({ survey, question, onEdit }: QuestionEditorProps): JSX.Element {
  const { say } = useWords();
  const at = survey.questions.indexOf(question);
  const last = survey.questions.length - 1;
  const move = (by: -1 | 1): void => onEdit(moveQuestion(survey, question.id, by));
  return (
    <div class="buttons">
      <button type="button" class="button small" disabled={at === 0} onClick={() => move(-1)}>
        {say.builder.earlier}
      </button>
      <button type="button" class="button small" disabled={at === last} onClick={() => move(1)}>
        {say.builder.later}
      </button>
      {last > 0 && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => onEdit(withoutQuestion(survey, question.id))}
        >
          {say.builder.removeQuestion}
        </button>
      )}
    </div>
  );
}

import type { JSX } from 'preact';
import { QUESTION_TYPES } from '../../../shared/feedback/default-survey.ts';
import type { Survey } from '../../../shared/feedback/survey.ts';
import { Choice } from '../../components/choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import { withQuestion } from './edit-survey.ts';
import { SelectField } from './fields.tsx';
import { QuestionEditor } from './question-editor.tsx';
import type { DraftControl } from './use-draft.ts';
import { languageName, VISITOR_LANGUAGES } from './visitor-languages.ts';

const MOST_QUESTIONS = 20;

/**
 * What is asked, in which words and order.
 *
 * @param control - The draft.
 * @returns A card.
 */
export function QuestionsCard({ draft, change, edit }: DraftControl): JSX.Element {
  const { say, tag } = useWords();
  const { survey, language } = draft;
  return (
    <section class="card">
      <h2>{say.builder.questions}</h2>
      <div class="pair">
        <TextField
          id="survey-business"
          label={say.builder.businessName}
          value={survey.businessName}
          onInput={(businessName) => edit({ ...survey, businessName })}
        />
        <SelectField
          id="survey-language"
          label={say.builder.language}
          value={language}
          options={VISITOR_LANGUAGES.map((value) => ({ value, label: languageName(value, tag) }))}
          onChoose={(value) => change({ language: value })}
        />
      </div>
      <p class="small muted">{say.builder.languagesHint(VISITOR_LANGUAGES.length)}</p>
      <ol class="plain-list">
        {survey.questions.map((question) => (
          <QuestionEditor
            key={question.id}
            survey={survey}
            question={question}
            language={language}
            onEdit={edit}
          />
        ))}
      </ol>
      {survey.questions.length < MOST_QUESTIONS && <AddQuestion survey={survey} onEdit={edit} />}
    </section>
  );
}

interface AddQuestionProps {
  readonly survey: Survey;
  readonly onEdit: (survey: Survey) => void;
}

function AddQuestion({ survey, onEdit }: AddQuestionProps): JSX.Element {
  const { say } = useWords();
  const add = (id: string): void => {
    const type = QUESTION_TYPES.find((one) => one === id);
    if (type !== undefined) onEdit(withQuestion(survey, type));
  };
  return (
    <div>
      <Choice
        id="add-question"
        label={say.builder.addQuestion}
        value=""
        options={[
          { value: '', label: say.builder.addQuestion },
          ...QUESTION_TYPES.map((value) => ({ value, label: say.builder.types[value] })),
        ]}
        onChoose={add}
      />
    </div>
  );
}

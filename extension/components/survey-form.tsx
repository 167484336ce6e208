import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Survey } from '../../shared/feedback/survey.ts';
import { useWords } from './words.ts';

/** The questions with a scale, one of which opens the survey. */
export const SCALES = ['csat', 'nps', 'ces'] as const;
type Scale = (typeof SCALES)[number];

/** What the owner chooses to ask. */
export interface SurveyFormProps {
  readonly businessName: string;
  readonly isBusy: boolean;
  readonly onPublish: (survey: Survey) => void;
}

/**
 * Chooses what the visitors are asked.
 *
 * @param props - The business and what to do with the survey.
 * @returns A form.
 */
export function SurveyForm({ businessName, isBusy, onPublish }: SurveyFormProps): JSX.Element {
  const { say } = useWords();
  const [scale, setScale] = useState<Scale>('csat');
  const [comment, setComment] = useState(true);
  const [contact, setContact] = useState(true);
  const publish = (event: Event): void => {
    event.preventDefault();
    onPublish(surveyOf(businessName, scale, { comment, contact }));
  };
  return (
    <form class="stack" onSubmit={publish}>
      <fieldset class="choices">
        <legend>{say.survey.question}</legend>
        {SCALES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="survey-question"
              value={each}
              checked={scale === each}
              onChange={() => setScale(each)}
            />
            <span>{say.survey.questions[each]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{say.survey.also}</legend>
        <Choice
          id="survey-comment"
          label={say.survey.comment}
          isChosen={comment}
          onChoose={setComment}
        />
        <Choice
          id="survey-contact"
          label={say.survey.contact}
          isChosen={contact}
          onChoose={setContact}
        />
      </fieldset>
      <div class="buttons">
        <button type="submit" id="publish-survey" class="button" disabled={isBusy}>
          {say.survey.publish}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Choice({ id, label, isChosen, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label for={id}>
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/**
 * The survey that a choice makes.
 *
 * @param businessName - As visitors know it.
 * @param scale - The question that opens it.
 * @param also - What else is asked, without being demanded.
 * @param also.comment - Whether there is room for words.
 * @param also.contact - Whether a contact may be left.
 * @returns A valid survey.
 */
export function surveyOf(
  businessName: string,
  scale: Scale,
  also: { readonly comment: boolean; readonly contact: boolean },
): Survey {
  return {
    version: 1,
    businessName,
    questions: [
      { id: scale, type: scale, required: true },
      ...(also.comment ? [{ id: 'comment', type: 'comment', required: false } as const] : []),
      ...(also.contact ? [{ id: 'contact', type: 'contact', required: false } as const] : []),
    ],
    thanks: { links: [] },
  };
}

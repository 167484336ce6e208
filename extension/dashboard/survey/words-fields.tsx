import type { JSX } from 'preact';
import type { Question } from '../../../shared/feedback/survey.ts';
import { Choice } from '../../components/choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import { languageName, VISITOR_LANGUAGES } from './visitor-languages.ts';

/** A question's words, in as many languages as the owner likes. */
export type Wording = Pick<Question, 'wording' | 'wordings'>;

/** The words, and what to do with them. */
export interface WordsFieldsProps {
  /** Before the ids of the fields. */
  readonly id: string;
  readonly label: string;
  readonly wording: Wording;
  /** BCP 47 primary tag of the words without a language. */
  readonly language: string;
  readonly onWords: (wording: Wording) => void;
}

/**
 * A field for the owner's own words, and one for each language more.
 *
 * @param props - The words.
 * @returns The fields.
 */
export function WordsFields(props: WordsFieldsProps): JSX.Element {
  const { id, label, wording, language, onWords } = props;
  const { say, tag } = useWords();
  const wordings = wording.wordings ?? {};
  const left = VISITOR_LANGUAGES.filter((one) => one !== language && wordings[one] === undefined);
  const translate = (to: string, text: string): void =>
    onWords({ ...wording, wordings: { ...wordings, [to]: text } });
  return (
    <>
      <TextField
        id={id}
        label={label}
        hint={say.builder.wordsHint}
        value={wording.wording ?? ''}
        onInput={(text) => onWords({ ...wording, wording: text })}
      />
      {Object.entries(wordings).map(([to, text]) => (
        <TextField
          key={to}
          id={`${id}-${to}`}
          label={say.builder.inLanguage(languageName(to, tag))}
          value={text}
          onInput={(next) => translate(to, next)}
        />
      ))}
      <div>
        <Choice
          id={`${id}-add`}
          label={say.builder.addLanguage}
          value=""
          options={[
            { value: '', label: say.builder.addLanguage },
            ...left.map((one) => ({ value: one, label: languageName(one, tag) })),
          ]}
          onChoose={(to) => to !== '' && translate(to, '')}
        />
      </div>
    </>
  );
}

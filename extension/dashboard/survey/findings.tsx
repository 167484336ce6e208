import type { JSX } from 'preact';
import type { Survey } from '../../../shared/feedback/survey.ts';
import {
  mayBeWaived,
  nameOf,
  type Finding,
  type Place,
} from '../../../shared/surveys-lint/finding.ts';
import { useWords, type Words } from '../../components/words.ts';
import { CheckField } from './fields.tsx';
import type { Todo } from './tidy-survey.ts';
import { languageName } from './visitor-languages.ts';

/** What stands in the way of publishing. */
export interface FindingsProps {
  readonly survey: Survey;
  readonly todos: readonly Todo[];
  readonly findings: readonly Finding[];
  /** Names of those that the owner publishes all the same. */
  readonly waived: readonly string[];
  readonly onWaive: (waived: readonly string[]) => void;
}

/**
 * What is to be filled in, and what the lint refuses, each with its reason.
 *
 * @param props - Both, and the survey.
 * @returns A list; nothing where nothing stands in the way.
 */
export function Findings(props: FindingsProps): JSX.Element | null {
  const { survey, todos, findings, waived, onWaive } = props;
  const words = useWords();
  const { lint } = words.say;
  if (todos.length + findings.length === 0) return <p class="muted">{lint.nothing}</p>;
  return (
    <ul class="plain-list" id="findings">
      {todos.map(({ problem, place }, at) => (
        <li key={at} class="notice bad">
          {place !== null && <b>{placeName(place, survey, words)}: </b>}
          {lint.todos[problem]}
        </li>
      ))}
      {findings.map((finding) => {
        const name = nameOf(finding);
        const isWaived = waived.includes(name);
        return (
          <li key={name} class={isWaived ? 'notice' : 'notice bad'}>
            <b>{placeName(finding.place, survey, words)}: </b>
            {lint.findings[finding.code](finding.heard)}
            {finding.language !== null && ` (${languageName(finding.language, words.tag)})`}
            {mayBeWaived(finding) && (
              <CheckField
                id={`waive-${name.replaceAll(/\W+/g, '-')}`}
                label={lint.waive}
                isChecked={isWaived}
                onCheck={(isChecked) =>
                  onWaive([...waived.filter((one) => one !== name), ...(isChecked ? [name] : [])])
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function placeName(place: Place, survey: Survey, { say }: Words): string {
  if (place.kind !== 'question') {
    return say.builder[place.kind === 'link' ? 'link' : 'helpEntry'](place.at + 1);
  }
  const { id: wanted } = place;
  const at = survey.questions.findIndex(({ id }) => id === wanted);
  return say.lint.question(at + 1);
}

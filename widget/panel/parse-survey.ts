import { QUESTION_TYPES } from '../../shared/feedback/default-survey.ts';
import type { Question, Survey } from '../../shared/feedback/survey.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a survey that came over the network, without the schema's library, for which the widget has no room: whoever
 * published it checked it by the schema; what is looked at here is what could harm the owner's page or stop the panel.
 *
 * @param value - Anything.
 * @returns The survey, without questions of types that this widget does not know; `null` where there is none to ask.
 */
export function parseSurvey(value: unknown): Survey | null {
  const { version, businessName, questions, thanks, help } = fieldsOf(value);
  const known = listOf(questions).flatMap(parseQuestion);
  if (version !== 1 || !known[0]) return null;
  return {
    version,
    businessName: textOf(businessName),
    questions: known,
    thanks: {
      links: pairsOf(fieldsOf(thanks)['links'], 'label', 'url')
        // Nothing but an address: a script in a link would run in the owner's page.
        .filter(([, url]) => /^https?:/.test(url))
        .map(([label, url]) => ({ label, url })),
    },
    help: pairsOf(help, 'question', 'answer').map(([question, answer]) => ({ question, answer })),
  };
}

function parseQuestion(value: unknown): Question[] {
  const fields = fieldsOf(value);
  const id = textOf(fields['id']);
  const type = QUESTION_TYPES.find((known) => known === fields['type']);
  const look = (['faces', 'thumbs'] as const).find((known) => known === fields['look']);
  const choices = pairsOf(fields['choices'], 'id', 'label');
  if (!type || !id || (type.startsWith('choice') && !choices[1])) return [];
  return [
    {
      id,
      type,
      required: fields['required'] === true,
      wording: textOf(fields['wording']),
      wordings: textsOf(fields['wordings']),
      choices: choices.map(([choice, label]) => ({ id: choice, label })),
      ...(look && { look }),
      ...(fields['when'] ? { when: whenOf(fieldsOf(fields['when'])) } : {}),
    },
  ];
}

function whenOf({ question, from, to, anyOf }: Fields): NonNullable<Question['when']> {
  return {
    question: textOf(question),
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
    ...(anyOf ? { anyOf: listOf(anyOf).map(textOf) } : {}),
  };
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).map(([key, text]) => [key, textOf(text)]),
  );
}

/** Those of a list's members that have two texts under these names. */
function pairsOf(value: unknown, first: string, second: string): readonly [string, string][] {
  return listOf(value)
    .map(fieldsOf)
    .map((fields): [string, string] => [textOf(fields[first]), textOf(fields[second])])
    .filter(([one, other]) => one && other);
}

function fieldsOf(value: unknown): Fields {
  const fields: Fields = Object(value);
  return fields;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

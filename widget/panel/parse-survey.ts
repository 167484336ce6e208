import { QUESTION_TYPES } from '../../shared/feedback/default-survey.ts';
import type { Question, Survey } from '../../shared/feedback/survey.ts';

type Link = Survey['thanks']['links'][number];

/**
 * Checks a survey that came over the network, without the schema's library, for which the widget has no room.
 *
 * @param value - Anything.
 * @returns The survey, without questions of types that this widget does not know; `null` where there is none to ask.
 */
export function parseSurvey(value: unknown): Survey | null {
  const { version, businessName, questions, thanks } = fieldsOf(value);
  const known = listOf(questions).flatMap(parseQuestion);
  if (version !== 1 || !known[0]) return null;
  return {
    version,
    businessName: textOf(businessName),
    questions: known,
    thanks: { links: listOf(fieldsOf(thanks)['links']).flatMap(parseLink) },
  };
}

function parseQuestion(value: unknown): Question[] {
  const fields = fieldsOf(value);
  const id = textOf(fields['id']);
  const type = QUESTION_TYPES.find((known) => known === fields['type']);
  if (!type || !id) return [];
  return [{ id, type, required: fields['required'] === true, wording: textOf(fields['wording']) }];
}

function parseLink(value: unknown): Link[] {
  const fields = fieldsOf(value);
  const label = textOf(fields['label']);
  const url = textOf(fields['url']);
  // Nothing but an address: a script in a link would run in the owner's page.
  return label && /^https?:/.test(url) ? [{ label, url }] : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const fields: Readonly<Record<string, unknown>> = Object(value);
  return fields;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

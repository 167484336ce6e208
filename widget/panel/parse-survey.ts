import { QUESTION_TYPES } from '../../shared/feedback/default-survey.ts';
import type { Question, Survey } from '../../shared/feedback/survey.ts';

type Link = Survey['thanks']['links'][number];

/** As in the schema. */
const ID = /^[a-z][a-z0-9-]{0,39}$/;
const MAX_QUESTIONS = 20;
const MAX_LINKS = 6;

/**
 * Checks a survey that came over the network, without the schema's library, for which the widget has no room.
 *
 * @param value - Anything.
 * @returns The survey, without questions of types that this widget does not know; `null` where there is none to ask.
 */
export function parseSurvey(value: unknown): Survey | null {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['questions'])) return null;
  const questions = value['questions'].flatMap(parseQuestion).slice(0, MAX_QUESTIONS);
  if (questions.length === 0) return null;
  const links = isRecord(value['thanks']) ? value['thanks']['links'] : [];
  return {
    version: 1,
    businessName: textOf(value['businessName']),
    questions,
    thanks: { links: Array.isArray(links) ? links.flatMap(parseLink).slice(0, MAX_LINKS) : [] },
  };
}

function parseQuestion(value: unknown): Question[] {
  if (!isRecord(value)) return [];
  const id = textOf(value['id']);
  const type = QUESTION_TYPES.find((known) => known === value['type']);
  if (!ID.test(id) || !type) return [];
  const wording = textOf(value['wording']);
  return [{ id, type, required: value['required'] === true, ...(wording && { wording }) }];
}

function parseLink(value: unknown): Link[] {
  if (!isRecord(value)) return [];
  const label = textOf(value['label']);
  const url = textOf(value['url']);
  // Nothing but an address: a script in a link would run in the owner's page.
  return label && /^https?:\/\//i.test(url) ? [{ label, url }] : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

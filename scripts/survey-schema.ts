/** `npm run schema`: writes the survey's JSON Schema, for who makes surveys without our code, to docs/survey.schema.json. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { surveySchema } from '../shared/feedback/survey.ts';
import { ROOT, say } from './run.ts';

/** Where it is published, from the project's root. */
export const SCHEMA_FILE = 'docs/survey.schema.json';

/**
 * Makes the schema from the one that the collector and the extension check by.
 *
 * What JSON Schema has no words for is left out: that ids are different, that a follow-up comes after its question, and
 * that a question with choices has two. Surveys that break these are refused when they are published.
 *
 * @returns JSON, with a line break at its end.
 */
export function surveyJsonSchema(): string {
  const schema = toJsonSchema(surveySchema, { errorMode: 'ignore', typeMode: 'input' });
  const title = 'A Counterbell survey';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(resolve(ROOT, SCHEMA_FILE), surveyJsonSchema());
  say(`${SCHEMA_FILE} is written.`);
}

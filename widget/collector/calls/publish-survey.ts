import * as v from 'valibot';
import { surveySchema } from '../../../shared/feedback/survey.ts';
import type { InboxCall } from '../access.ts';
import { answerNothing, refuse } from '../answers.ts';
import { etagOf } from '../etag.ts';
import { fieldOf } from '../field-of.ts';
import { MAX_BODY_WORDS, readJson } from '../read-body.ts';

/**
 * `PUT /v1/inboxes/{inbox}/survey`: publishes what the inbox asks from now on.
 *
 * @param call - From the owner, with a `Survey`.
 * @returns 204 with its ETag; the survey before it stays where this one is refused.
 */
export async function publishSurvey({ request, inbox, context }: InboxCall): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return refuse(body.failure, MAX_BODY_WORDS);
  const survey = v.safeParse(surveySchema, body.value);
  if (!survey.success) return refuse('not-a-survey', fieldOf(survey.issues));
  const json = JSON.stringify(survey.output);
  const published = await context.store.publishSurvey(inbox.id, json);
  if (!published.ok) return refuse(published.failure);
  return answerNothing(204, { etag: await etagOf(new TextEncoder().encode(json)) });
}

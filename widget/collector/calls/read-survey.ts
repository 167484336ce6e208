import type { InboxCall } from '../access.ts';
import { answerNothing, hasVersion } from '../answers.ts';
import { etagOf } from '../etag.ts';
import { publishedSurvey } from '../published-survey.ts';

/**
 * `GET /v1/inboxes/{inbox}/survey`: what the inbox asks.
 *
 * @param call - From anyone.
 * @returns 200 with the survey and its ETag; 304 where the caller has it.
 */
export async function readSurvey({ request, inbox, context }: InboxCall): Promise<Response> {
  const json = JSON.stringify(await publishedSurvey(context.store, inbox));
  const etag = await etagOf(new TextEncoder().encode(json));
  const headers = { etag, 'cache-control': 'no-cache' };
  if (hasVersion(request, etag)) return answerNothing(304, headers);
  return new Response(json, {
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  });
}

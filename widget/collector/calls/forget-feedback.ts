import type { InboxCall } from '../access.ts';
import { answerNothing, refuse } from '../answers.ts';
import { parseSeq } from '../parse-seq.ts';

/**
 * `DELETE /v1/inboxes/{inbox}/feedback?through=`: forgets what the owner has safely stored.
 *
 * @param call - From the owner; `through` is the `seq` of the last envelope that may go.
 * @returns 204, also where it had gone before. Without `through` nothing goes.
 */
export async function forgetFeedback({ url, inbox, context }: InboxCall): Promise<Response> {
  const through = parseSeq(url.searchParams.get('through') ?? '');
  if (through === null) return refuse('bad-parameter', '"through", the seq of the last to forget');
  const forgotten = await context.store.forgetThrough(inbox.id, through);
  return forgotten.ok ? answerNothing() : refuse(forgotten.failure);
}

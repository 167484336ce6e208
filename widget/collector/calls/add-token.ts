import type { InboxCall } from '../access.ts';
import { answerJson, refuse } from '../answers.ts';
import { hashSecret, makeToken } from '../secrets.ts';

/**
 * `POST /v1/inboxes/{inbox}/tokens`: makes one more token. The one that asks stays, until the new one has been kept
 * and revokes it.
 *
 * @param call - From the owner.
 * @returns 201 `{token}`; it is told this once only.
 */
export async function addToken({ inbox, context }: InboxCall): Promise<Response> {
  const token = makeToken();
  const at = context.now().toISOString();
  const added = await context.store.addToken(inbox.id, await hashSecret(token), at);
  return added.ok ? answerJson({ token }, 201) : refuse(added.failure);
}

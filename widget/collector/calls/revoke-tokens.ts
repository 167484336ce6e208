import { tokenOf, type InboxCall } from '../access.ts';
import { answerNothing, refuse } from '../answers.ts';
import { hashSecret } from '../secrets.ts';

/**
 * `DELETE /v1/inboxes/{inbox}/tokens`: revokes every token of the inbox but the one that asks.
 *
 * @param call - From the owner.
 * @returns 204, also where there was no other.
 */
export async function revokeTokens({ request, inbox, context }: InboxCall): Promise<Response> {
  const own = await hashSecret(tokenOf(request) ?? '');
  const revoked = await context.store.revokeTokens(inbox.id, own);
  return revoked.ok ? answerNothing() : refuse(revoked.failure);
}

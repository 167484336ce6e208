import * as v from 'valibot';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { addressOf, askInbox, NO_CONTENT } from './ask-inbox.ts';
import type { InboxAddress, InboxFailure } from './inbox-kind.ts';

const CREATED = 201;

const tokenSchema = v.object({ token: v.pipe(v.string(), v.minLength(1)) });

/**
 * Lets the collector seal what its form without JavaScript posts to another key.
 *
 * @param address - Which inbox.
 * @param publicKey - base64url.
 * @param fetch - The browser's, or a test's.
 * @returns Nothing, or why it still seals to the key before.
 */
export async function changeKey(
  address: InboxAddress,
  publicKey: string,
  fetch: typeof globalThis.fetch,
): Promise<Result<null, InboxFailure>> {
  const url = addressOf(address, 'key');
  const question = { method: 'PUT', url, token: address.token, body: { publicKey } } as const;
  return done(await askInbox(question, fetch));
}

/**
 * Makes another token. The one of the address stays until it is revoked.
 *
 * @param address - Which inbox.
 * @param fetch - The browser's, or a test's.
 * @returns The token, which is told this once only; or why there is none.
 */
export async function makeToken(
  address: InboxAddress,
  fetch: typeof globalThis.fetch,
): Promise<Result<string, InboxFailure>> {
  const url = addressOf(address, 'tokens');
  const answer = await askInbox({ method: 'POST', url, token: address.token }, fetch);
  if (!answer.ok) return answer;
  const made = v.safeParse(tokenSchema, answer.value.json);
  return answer.value.status === CREATED && made.success
    ? succeed(made.output.token)
    : fail('not-a-collector');
}

/**
 * Revokes every token but the one of the address.
 *
 * @param address - Which inbox.
 * @param fetch - The browser's, or a test's.
 * @returns Nothing, or why they still open it.
 */
export async function revokeOtherTokens(
  address: InboxAddress,
  fetch: typeof globalThis.fetch,
): Promise<Result<null, InboxFailure>> {
  const url = addressOf(address, 'tokens');
  return done(await askInbox({ method: 'DELETE', url, token: address.token }, fetch));
}

function done(answer: Awaited<ReturnType<typeof askInbox>>): Result<null, InboxFailure> {
  if (!answer.ok) return answer;
  return answer.value.status === NO_CONTENT ? succeed(null) : fail('not-a-collector');
}

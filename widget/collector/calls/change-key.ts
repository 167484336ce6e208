import * as v from 'valibot';
import { parsePublicKey } from '../../../shared/sealing/keys.ts';
import type { InboxCall } from '../access.ts';
import { answerNothing, refuse } from '../answers.ts';
import { fieldOf } from '../field-of.ts';
import { MAX_BODY_WORDS, readJson } from '../read-body.ts';

const MAX_KEY = 500;

const keySchema = v.object({ publicKey: v.pipe(v.string(), v.maxLength(MAX_KEY)) });

/**
 * `PUT /v1/inboxes/{inbox}/key`: seals what the form without JavaScript sends to another key from now on.
 *
 * @param call - From the owner, with `{publicKey}`.
 * @returns 204; the key before it stays where this one is refused. What was sealed to that one stays as it is.
 */
export async function changeKey({ request, inbox, context }: InboxCall): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return refuse(body.failure, MAX_BODY_WORDS);
  const asked = v.safeParse(keySchema, body.value);
  if (!asked.success) return refuse('not-a-pairing', fieldOf(asked.issues));
  const { publicKey } = asked.output;
  const key = await parsePublicKey(publicKey);
  if (!key.ok) return refuse('not-a-key');
  const changed = await context.store.changeKey(inbox.id, publicKey);
  return changed.ok ? answerNothing() : refuse(changed.failure);
}

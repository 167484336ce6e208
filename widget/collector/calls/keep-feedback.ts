import * as v from 'valibot';
import { envelopeSchema } from '../../../shared/sealing/envelope.ts';
import { isOriginAllowed, type InboxCall } from '../access.ts';
import { answerJson, refuse } from '../answers.ts';
import { fieldOf } from '../field-of.ts';
import { MAX_BODY_WORDS, readJson } from '../read-body.ts';

/**
 * `POST /v1/inboxes/{inbox}/feedback`: keeps one envelope.
 *
 * @param call - With an envelope, from anyone.
 * @returns 202 once it is on the disk, or was there already: the same id twice is one, and the first stays. Where much
 *   arrives, 428 with `{error, challenge: {salt, bits}}`: it is taken with the header `Counterbell-Work: <salt>:<nonce>`
 *   where SHA-256 of `<salt>:<envelope id>:<nonce>` begins with so many zero bits.
 */
export async function keepFeedback(call: InboxCall): Promise<Response> {
  if (!isOriginAllowed(call)) return refuse('origin-not-allowed');
  const { store, guard, now } = call.context;
  if (!(await guard.admitAddress(call.sender.address, now()))) return refuse('too-many');
  const body = await readJson(call.request);
  if (!body.ok) return refuse(body.failure, MAX_BODY_WORDS);
  const parsed = v.safeParse(envelopeSchema, body.value);
  if (!parsed.success) return refuse('not-an-envelope', fieldOf(parsed.issues));
  if (parsed.output.inbox !== call.inbox.id) return refuse('other-inbox');
  const work = call.request.headers.get('counterbell-work');
  const admission = await guard.admitEnvelope(parsed.output, work, now());
  if (admission === 'too-many') return refuse('too-many');
  if (admission !== 'welcome') return refuse('work-needed', '', { challenge: admission });
  const kept = await store.keep(parsed.output, now().toISOString(), guard.inboxBytes);
  return kept.ok ? answerJson({ id: parsed.output.id }, 202) : refuse(kept.failure);
}

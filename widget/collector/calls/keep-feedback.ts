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
 * @returns 202 once it is on the disk, or was there already: the same id twice is one, and the first stays.
 */
export async function keepFeedback(call: InboxCall): Promise<Response> {
  if (!isOriginAllowed(call)) return refuse('origin-not-allowed');
  const body = await readJson(call.request);
  if (!body.ok) return refuse(body.failure, MAX_BODY_WORDS);
  const parsed = v.safeParse(envelopeSchema, body.value);
  if (!parsed.success) return refuse('not-an-envelope', fieldOf(parsed.issues));
  if (parsed.output.inbox !== call.inbox.id) return refuse('other-inbox');
  const { store, now } = call.context;
  const kept = await store.keep(parsed.output, now().toISOString());
  return kept.ok ? answerJson({ id: parsed.output.id }, 202) : refuse(kept.failure);
}

import * as v from 'valibot';
import { parsePublicKey } from '../../../shared/sealing/keys.ts';
import { answerJson, refuse } from '../answers.ts';
import { fieldOf } from '../field-of.ts';
import { MAX_BODY_WORDS, readJson } from '../read-body.ts';
import type { Call } from '../route.ts';
import { hashSecret, makeInboxId, makeToken, plainPairingCode } from '../secrets.ts';

const MAX_NAME = 300;
const MAX_CODE = 40;
const MAX_KEY = 500;

const pairingSchema = v.object({
  code: v.pipe(v.string(), v.maxLength(MAX_CODE)),
  publicKey: v.pipe(v.string(), v.maxLength(MAX_KEY)),
  businessName: v.pipe(v.string(), v.trim(), v.maxLength(MAX_NAME)),
});

/**
 * `POST /v1/pair`: makes an inbox for whoever holds the code on the collector's terminal, or pairs
 * the one that the code is for again.
 *
 * @param call - With `{code, publicKey, businessName}`.
 * @returns 201 `{inbox, token}`; the token is told this once only.
 */
export async function pair({ request, sender, context }: Call): Promise<Response> {
  if (!(await context.guard.admitAddress(sender.address, context.now()))) return refuse('too-many');
  const body = await readJson(request);
  if (!body.ok) return refuse(body.failure, MAX_BODY_WORDS);
  const asked = v.safeParse(pairingSchema, body.value);
  if (!asked.success) return refuse('not-a-pairing', fieldOf(asked.issues));
  const { code, publicKey, businessName } = asked.output;
  const key = await parsePublicKey(publicKey);
  if (!key.ok) return refuse('not-a-key');

  const at = context.now().toISOString();
  const inbox = { id: makeInboxId(), publicKey, businessName, createdAt: at };
  const token = makeToken();
  const [codeHash, tokenHash] = await Promise.all([
    hashSecret(plainPairingCode(code)),
    hashSecret(token),
  ]);
  const paired = await context.store.pair({ codeHash, at, inbox, tokenHash });
  if (!paired.ok) return refuse(paired.failure);
  return paired.value === null
    ? refuse('wrong-code')
    : answerJson({ inbox: paired.value, token }, 201);
}

import * as v from 'valibot';
import { type Submission, submissionSchema } from '../feedback/submission.ts';
import { type Result, fail, succeed } from '../result.ts';
import { decodeBase64Url } from './base64url.ts';
import { type Envelope, envelopeSchema } from './envelope.ts';
import { type ReadKeyPair, parsePrivateKey } from './keys.ts';
import { ENCAPSULATED_BYTES, PURPOSE, SUITE, outsideOf } from './suite.ts';

/** Why an envelope could not be opened. `not-for-us` is normal after a change of keys. */
export type OpenFailure = 'malformed' | 'unknown-version' | 'not-for-us';

/** All that is needed to tell a newer version from damage. */
const versionedSchema = v.object({ v: v.pipe(v.number(), v.integer()) });

/**
 * Opens what `seal` made.
 *
 * @param envelope - An `Envelope`, or anything that came as one: it is checked.
 * @param privateKey - The owner's, as `makeKeyPair` gave it.
 * @returns The answers, checked. `malformed` where a bit was changed, its id or inbox included; `unknown-version` for
 * a newer widget's; `not-for-us` where it was sealed to another key.
 * @throws {TypeError} Where `privateKey` is none: a mistake of ours.
 */
export async function open(
  envelope: unknown,
  privateKey: string,
): Promise<Result<Submission, OpenFailure>> {
  const keys = await parsePrivateKey(privateKey);
  if (!keys.ok) throw new TypeError('This is no private key of makeKeyPair.');
  if (isOtherVersion(envelope)) return fail('unknown-version');
  const parsed = v.safeParse(envelopeSchema, envelope);
  if (!parsed.success) return fail('malformed');
  if (parsed.output.kid !== keys.value.kid) return fail('not-for-us');
  const json = await decrypt(parsed.output, keys.value);
  return json === null ? fail('malformed') : readSubmission(json, parsed.output.id);
}

async function decrypt(envelope: Envelope, keys: ReadKeyPair): Promise<string | null> {
  const bytes = decodeBase64Url(envelope.sealed);
  if (bytes === null) return null;
  try {
    const padded = await SUITE.Open(
      { publicKey: keys.publicKey, privateKey: keys.privateKey },
      bytes.subarray(0, ENCAPSULATED_BYTES),
      bytes.subarray(ENCAPSULATED_BYTES),
      { info: PURPOSE, aad: outsideOf(envelope) },
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(padded);
  } catch {
    // The library says only that it did not open; which bit was changed cannot be known.
    return null;
  }
}

function readSubmission(json: string, id: string): Result<Submission, OpenFailure> {
  const content = parseJson(json);
  if (isOtherVersion(content)) return fail('unknown-version');
  const parsed = v.safeParse(submissionSchema, content);
  return parsed.success && parsed.output.id === id ? succeed(parsed.output) : fail('malformed');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Opened, yet no JSON: someone who knows the public key sealed something else.
    return null;
  }
}

function isOtherVersion(value: unknown): boolean {
  return v.is(versionedSchema, value) && value.v !== 1;
}

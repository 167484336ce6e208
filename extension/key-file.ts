import * as v from 'valibot';
import { fail, succeed, type Result } from '../shared/result.ts';
import { parsePrivateKey } from '../shared/sealing/keys.ts';
import type { OwnerKey } from './store/keys.ts';

const KIND = 'counterbell-key';

const keyFileSchema = v.object({
  kind: v.literal(KIND),
  version: v.literal(1),
  kid: v.string(),
  publicKey: v.string(),
  privateKey: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** Why a file is no key. */
export type KeyFileFailure = 'not-a-key-file';

/**
 * A copy of a key, for the owner to keep.
 *
 * @param key - The key.
 * @returns A JSON file.
 */
export function keyFileOf(key: OwnerKey): Blob {
  const { kid, publicKey, privateKey, createdAt } = key;
  const content = { kind: KIND, version: 1, kid, publicKey, privateKey, createdAt };
  return new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' });
}

/**
 * Reads a copy of a key.
 *
 * @param text - What the file holds; anything.
 * @returns The key; a failure too where its halves do not belong together.
 */
export async function parseKeyFile(text: string): Promise<Result<OwnerKey, KeyFileFailure>> {
  const parsed = v.safeParse(keyFileSchema, jsonOf(text));
  if (!parsed.success) return fail('not-a-key-file');
  const { kid, publicKey, privateKey, createdAt } = parsed.output;
  const read = await parsePrivateKey(privateKey);
  if (!read.ok || read.value.kid !== kid) return fail('not-a-key-file');
  return succeed({ kid, publicKey, privateKey, createdAt });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses `null`.
    return null;
  }
}

import * as v from 'valibot';
import { fail, succeed, type Result } from '../shared/result.ts';
import { parsePrivateKey } from '../shared/sealing/keys.ts';
import { lock, lockedSchema, unlock, type UnlockFailure } from '../shared/sealing/passphrase.ts';
import type { OwnerKey } from './store/keys.ts';

const KIND = 'counterbell-keys';

const fileSchema = v.object({
  kind: v.literal(KIND),
  version: v.literal(1),
  locked: lockedSchema,
});

const keysSchema = v.array(
  v.object({
    kid: v.string(),
    publicKey: v.string(),
    privateKey: v.string(),
    createdAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
);

/** Why the keys of a file could not be read. */
export type LockedKeyFileFailure = UnlockFailure | 'not-a-key-file';

/** Characters of a passphrase: four words, or twelve signs. */
export const MIN_PASSPHRASE = 12;

/**
 * A copy of keys that only the passphrase opens.
 *
 * @param keys - All of the owner's.
 * @param passphrase - At least `MIN_PASSPHRASE` characters.
 * @returns A JSON file.
 */
export async function lockedKeyFileOf(
  keys: readonly OwnerKey[],
  passphrase: string,
): Promise<Blob> {
  const content = keys.map(({ kid, publicKey, privateKey, createdAt }) => ({
    kid,
    publicKey,
    privateKey,
    createdAt,
  }));
  const locked = await lock(JSON.stringify(content), passphrase);
  const file = { kind: KIND, version: 1, locked };
  return new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
}

/**
 * Whether a text is such a copy, so that its passphrase is worth asking for.
 *
 * @param text - What a file holds; anything.
 * @returns True for what `lockedKeyFileOf` made.
 */
export function isLockedKeyFile(text: string): boolean {
  return v.is(fileSchema, jsonOf(text));
}

/**
 * Reads a copy of keys.
 *
 * @param text - What the file holds; anything.
 * @param passphrase - As it was typed.
 * @returns The keys; a failure too where one's halves do not belong together.
 */
export async function openLockedKeyFile(
  text: string,
  passphrase: string,
): Promise<Result<readonly OwnerKey[], LockedKeyFileFailure>> {
  const file = v.safeParse(fileSchema, jsonOf(text));
  if (!file.success) return fail('not-a-key-file');
  const unlocked = await unlock(file.output.locked, passphrase);
  if (!unlocked.ok) return unlocked;
  const keys = v.safeParse(keysSchema, jsonOf(unlocked.value));
  if (!keys.success) return fail('not-a-key-file');
  const read = await Promise.all(keys.output.map(({ privateKey }) => parsePrivateKey(privateKey)));
  const isWhole = read.every((key, at) => key.ok && key.value.kid === keys.output[at]?.kid);
  return isWhole ? succeed(keys.output) : fail('not-a-key-file');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses `null`.
    return null;
  }
}

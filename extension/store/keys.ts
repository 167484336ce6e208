import type { Result } from '../../shared/result.ts';
import type { Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** A key pair that visitors' answers are sealed to. */
export interface OwnerKey {
  /** See `keyIdOf`. */
  readonly kid: string;
  /** base64url, as in the tag. */
  readonly publicKey: string;
  /** base64url, as `makeKeyPair` gives it. */
  readonly privateKey: string;
  /** ISO date-time. */
  readonly createdAt: string;
}

/**
 * The owner's key pairs: the newest is the one for the tag, older ones still open what was sealed to them.
 *
 * @param store - The open store.
 * @returns All of them, newest first; empty before the first is made.
 */
export async function ownerKeys(store: Store): Promise<readonly OwnerKey[]> {
  const keys = await store.getAll('keys');
  return keys.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
}

/**
 * Keeps a key pair.
 *
 * @param store - The open store.
 * @param key - A new pair.
 * @returns Nothing, or why it was not kept.
 */
export function saveOwnerKey(store: Store, key: OwnerKey): Promise<Result<null, WriteFailure>> {
  return write(store, ['keys'], async (transaction) => {
    await transaction.objectStore('keys').put(key);
    return null;
  });
}

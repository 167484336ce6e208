import type { CollectorContext } from './context.ts';
import { hashSecret, makePairingCode, plainPairingCode } from './secrets.ts';

/** How long a pairing code is valid, in milliseconds: ten minutes. */
const PAIRING_MS = 10 * 60 * 1000;

/**
 * Makes a pairing code and lets it be used once. Only its hash is kept, so any process on the same database takes it.
 *
 * @param context - Where to keep it, and the time.
 * @returns Such as `ABCD-EFGH`.
 * @throws {Error} In one sentence, where it cannot be written down.
 */
export async function allowPairing({
  store,
  now,
}: Pick<CollectorContext, 'store' | 'now'>): Promise<string> {
  const code = makePairingCode();
  const expiresAt = new Date(now().getTime() + PAIRING_MS).toISOString();
  const allowed = await store.allowPairing(await hashSecret(plainPairingCode(code)), expiresAt);
  if (allowed.ok) return code;
  throw new Error(
    allowed.failure === 'disk-full'
      ? 'The disk is full, so that no pairing code could be made; free some space and try again.'
      : 'The database could not be written, so that no pairing code was made; is its folder read-only?',
  );
}

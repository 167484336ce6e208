import type { CollectorContext } from './context.ts';
import { hashSecret, makePairingCode, plainPairingCode } from './secrets.ts';

/** How long a pairing code is valid, in milliseconds: ten minutes. */
const PAIRING_MS = 10 * 60 * 1000;

/** A code, and what is kept of it. */
export interface PairingCode {
  /** Such as `ABCD-EFGH`. */
  readonly code: string;
  /** SHA-256 of its letters, in hexadecimal. */
  readonly hash: string;
  /** ISO date-time. */
  readonly expiresAt: string;
}

/**
 * Makes a pairing code. It opens nothing until its hash is in a collector's database.
 *
 * @param now - The time.
 * @returns The code, for ten minutes.
 */
export async function newPairingCode(now: Date): Promise<PairingCode> {
  const code = makePairingCode();
  const expiresAt = new Date(now.getTime() + PAIRING_MS).toISOString();
  return { code, hash: await hashSecret(plainPairingCode(code)), expiresAt };
}

/**
 * Makes a pairing code and lets it be used once. Only its hash is kept, so any process on the same database takes it.
 *
 * @param context - Where to keep it, and the time.
 * @param inbox - The inbox that it pairs again; `null` for a new one.
 * @returns Such as `ABCD-EFGH`.
 * @throws {Error} In one sentence, where it cannot be written down.
 */
export async function allowPairing(
  { store, now }: Pick<CollectorContext, 'store' | 'now'>,
  inbox: string | null = null,
): Promise<string> {
  const { code, hash, expiresAt } = await newPairingCode(now());
  const allowed = await store.allowPairing(hash, expiresAt, inbox);
  if (allowed.ok) return code;
  throw new Error(
    allowed.failure === 'disk-full'
      ? 'The disk is full, so that no pairing code could be made; free some space and try again.'
      : 'The database could not be written, so that no pairing code was made; is its folder read-only?',
  );
}

import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { announceChange } from './changes.ts';
import type { Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** An envelope that could not be opened, kept as it came in case it can be later. */
export interface UnopenedEnvelope {
  /** The inbox and the envelope's place in it: `inbox/seq`. */
  readonly id: string;
  readonly inbox: string;
  readonly businessId: string;
  /** ISO date-time by the collector's clock. */
  readonly receivedAt: string;
  /** The whole envelope as JSON. */
  readonly envelope: string;
  /** The code of why it could not be opened. */
  readonly failure: string;
}

/**
 * The envelopes that could not be opened.
 *
 * @param store - The open store.
 * @returns All of them, by inbox.
 */
export async function unopenedEnvelopes(store: Store): Promise<readonly UnopenedEnvelope[]> {
  return store.getAll('unopened');
}

/**
 * Keeps envelopes that could not be opened.
 *
 * @param store - The open store.
 * @param envelopes - Any number; one that is there already is replaced.
 * @returns Nothing, or why none was kept.
 */
export async function keepUnopened(
  store: Store,
  envelopes: readonly UnopenedEnvelope[],
): Promise<Result<null, WriteFailure>> {
  if (envelopes.length === 0) return succeed(null);
  const kept = await write(store, ['unopened'], async (transaction) => {
    const unopened = transaction.objectStore('unopened');
    await Promise.all(envelopes.map((envelope) => unopened.put(envelope)));
    return null;
  });
  if (kept.ok) announceChange(store);
  return kept;
}

/**
 * Drops envelopes that have been opened after all.
 *
 * @param store - The open store.
 * @param ids - `UnopenedEnvelope.id`.
 * @returns Nothing, or why they are still there.
 */
export function dropUnopened(
  store: Store,
  ids: readonly string[],
): Promise<Result<null, WriteFailure>> {
  return write(store, ['unopened'], async (transaction) => {
    const unopened = transaction.objectStore('unopened');
    await Promise.all(ids.map((id) => unopened.delete(id)));
    return null;
  });
}

import type { InboxStore } from './store.ts';

const DAY_MS = 86_400_000;

/**
 * Deletes what no owner has fetched for too long.
 *
 * @param store - Where it is kept.
 * @param days - How long envelopes are kept; 0 for as long as it takes.
 * @param now - The time.
 * @returns False where it could not be done; it will be at the next time.
 */
export async function dropExpired(store: InboxStore, days: number, now: Date): Promise<boolean> {
  if (days === 0) return true;
  const dropped = await store.dropOlder(new Date(now.getTime() - days * DAY_MS).toISOString());
  return dropped.ok;
}

import { collectorInbox } from './collector.ts';
import type { InboxKind } from './inbox-kind.ts';

/** Every way in which sealed feedback reaches the owner. */
export const INBOX_KINDS: readonly InboxKind[] = [collectorInbox];

/**
 * Finds the way in that an inbox is read by.
 *
 * @param id - `InboxKind.id`; `undefined` for a collector, which was the only kind at first.
 * @returns The kind; `null` for one that only a later version knows.
 */
export function inboxKind(id: string | undefined): InboxKind | null {
  return INBOX_KINDS.find((kind) => kind.id === (id ?? collectorInbox.id)) ?? null;
}

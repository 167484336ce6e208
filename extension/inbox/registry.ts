import { collectorInbox } from './collector.ts';
import type { InboxKind } from './inbox-kind.ts';

/** Every way in which sealed feedback reaches the owner. */
export const INBOX_KINDS: readonly InboxKind[] = [collectorInbox];

/**
 * Finds the way in that an inbox is read by.
 *
 * @param id - `InboxKind.id`; `undefined` for a collector, which was the only kind at first.
 * @returns The kind.
 * @throws {Error} Where there is none of that id: a later version connected it, whose database this one does not open.
 */
export function inboxKind(id: string | undefined): InboxKind {
  const found = INBOX_KINDS.find((kind) => kind.id === (id ?? collectorInbox.id));
  if (found === undefined) throw new Error(`There is no kind of inbox called ${id}.`);
  return found;
}

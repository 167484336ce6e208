import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { InboxFailure } from '../inbox/inbox-kind.ts';
import { inboxKind } from '../inbox/registry.ts';
import { saveFeedback } from '../store/feedback.ts';
import type { Analyse } from '../store/feedback.ts';
import { advanceInbox, inboxConnections, noteInboxFetch } from '../store/inboxes.ts';
import type { InboxConnection } from '../store/inboxes.ts';
import { ownerKeys } from '../store/keys.ts';
import type { OwnerKey } from '../store/keys.ts';
import type { Store } from '../store/schema.ts';
import { keepUnopened } from '../store/unopened.ts';
import type { UnopenedEnvelope } from '../store/unopened.ts';
import type { WriteFailure } from '../store/write.ts';
import { openArrivals } from './open-arrivals.ts';
import { openKept } from './open-kept.ts';

/** What receiving needs beside the store. */
export interface ReceiveTools {
  readonly fetch: typeof globalThis.fetch;
  /** `analyseText`. */
  readonly analyse: Analyse;
  readonly now: () => Date;
}

/** Why an inbox could not be emptied. */
export type ReceiveFailure = InboxFailure | WriteFailure;

/** What came in. */
export interface ReceiveReport {
  /** Pieces of feedback that are new. */
  readonly received: number;
  /** Envelopes that came in and could not be opened: they are kept as they are. */
  readonly unopened: readonly UnopenedEnvelope[];
  /** Inboxes that could not be emptied: what they hold stays there, and comes with the next try. */
  readonly failures: readonly InboxTrouble[];
}

/** An inbox that could not be emptied. */
export interface InboxTrouble {
  /** `InboxConnection.inbox`. */
  readonly inbox: string;
  readonly failure: ReceiveFailure;
}

/** What came out of one inbox, also where it ended in a failure. */
interface Emptied {
  readonly received: number;
  readonly unopened: readonly UnopenedEnvelope[];
  readonly failure: ReceiveFailure | null;
}

/** Held by the page that receives: a second one would do the same work again. */
const LOCK = 'counterbell-inbox';

/** An hour's worth for the busiest: a collector that never ends is not followed further. */
const MAX_PAGES = 200;

/** The time of the last try is for the owner to read, and not worth a write every few seconds. */
const NOTE_EVERY_MS = 60_000;

/**
 * Fetches what has arrived in every connected inbox, opens it and stores it; only what is stored is acknowledged.
 *
 * @param store - The open store.
 * @param tools - Network, analysis and clock.
 * @returns What came in, and what went wrong; once another page that receives has finished.
 */
export function receiveInboxes(store: Store, tools: ReceiveTools): Promise<ReceiveReport> {
  return navigator.locks.request(LOCK, async () => {
    const [connections, keys] = await Promise.all([inboxConnections(store), ownerKeys(store)]);
    const late = await openKept(store, keys, tools.analyse);
    const emptied = await Promise.all(
      connections.map((connection) => receiveFrom(store, connection, { ...tools, keys })),
    );
    return {
      received: late + emptied.reduce((sum, { received }) => sum + received, 0),
      unopened: emptied.flatMap(({ unopened }) => unopened),
      failures: emptied.flatMap(({ failure }, at) =>
        failure === null ? [] : [{ inbox: connections[at]?.inbox ?? '', failure }],
      ),
    };
  });
}

interface Surroundings extends ReceiveTools {
  readonly keys: readonly OwnerKey[];
}

async function receiveFrom(
  store: Store,
  connection: InboxConnection,
  surroundings: Surroundings,
): Promise<Emptied> {
  let received = 0;
  const unopened: UnopenedEnvelope[] = [];
  let { cursor } = connection;
  let failure: Emptied['failure'] = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const taken = await takePage(store, { ...connection, cursor }, surroundings);
    if (taken.ok) {
      received += taken.value.received;
      unopened.push(...taken.value.unopened);
      ({ cursor } = taken.value);
    } else ({ failure } = taken);
    if (!taken.ok || taken.value.isLast) break;
  }
  await note(store, connection, { failure, hasNews: received > 0, now: surroundings.now() });
  return { received, unopened, failure };
}

/** What one page brought. */
interface Taken {
  readonly received: number;
  readonly unopened: readonly UnopenedEnvelope[];
  readonly cursor: string | null;
  readonly isLast: boolean;
}

/** Store, then the cursor, then the acknowledgement: whatever ends this midway, nothing is lost and nothing doubles. */
async function takePage(
  store: Store,
  connection: InboxConnection,
  { fetch, analyse, now, keys }: Surroundings,
): Promise<Result<Taken, ReceiveFailure>> {
  const kind = inboxKind(connection.kind);
  const page = await kind.fetchPage(connection, fetch);
  if (!page.ok) return page;
  const { envelopes, next } = page.value;
  const cursor = envelopes.at(-1)?.seq ?? null;
  if (cursor === null) {
    return succeed({ received: 0, unopened: [], cursor: connection.cursor, isLast: true });
  }
  // A page that ends where it should have begun would come again for ever.
  if (cursor === connection.cursor) return fail('not-a-collector');
  const opened = await openArrivals(envelopes, { connection, keys, now: now() });
  const saved = await saveFeedback(store, opened.feedback, analyse);
  if (!saved.ok) return saved;
  const kept = await keepUnopened(store, opened.unopened);
  if (!kept.ok) return kept;
  const advanced = await advanceInbox(store, connection.inbox, cursor);
  if (!advanced.ok) return advanced;
  const acknowledged = await kind.acknowledge(connection, cursor, fetch);
  const received = saved.value.added;
  // What is stored is said also where the collector could not be told: it will be with the next page.
  const isLast = next === null || !acknowledged.ok;
  return succeed({ received, unopened: opened.unopened, cursor, isLast });
}

async function note(
  store: Store,
  { inbox, lastFetchedAt, lastFailure }: InboxConnection,
  { failure, hasNews, now }: { failure: Emptied['failure']; hasNews: boolean; now: Date },
): Promise<void> {
  const since = now.getTime() - Date.parse(lastFetchedAt ?? '');
  const isWorthIt = hasNews || failure !== lastFailure || !(since < NOTE_EVERY_MS);
  if (!isWorthIt) return;
  // That it is not noted costs no more than a date; what it would have said is in the report.
  await noteInboxFetch(store, inbox, { lastFetchedAt: now.toISOString(), lastFailure: failure });
}

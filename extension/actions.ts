/**
 * What the owner's pages ask to be done: the one place that wires the ways in to the store. What an opening page does not
 * need (word lists, file formats, sealing) is loaded when something asks for it: it is most of the code.
 */
import type { Business, Feedback } from '../shared/feedback/feedback.ts';
import type { Survey } from '../shared/feedback/survey.ts';
import { fail, succeed, type Result } from '../shared/result.ts';
import { analysisGeneration } from './analysis/generation.ts';
import { ownerAnalyse } from './analysis/owner-analyse.ts';
import { reanalyse } from './analysis/reanalyse.ts';
import type { ReceiveReport } from './analysis/receive.ts';
import type { InboxFailure, PairFailure } from './inbox/collector.ts';
import { businesses, saveBusiness } from './store/businesses.ts';
import { announceChange } from './store/changes.ts';
import { saveFeedback, type SaveReport } from './store/feedback.ts';
import { inboxConnections, saveInboxConnection, type InboxConnection } from './store/inboxes.ts';
import { ownerKeys, saveOwnerKey, type OwnerKey } from './store/keys.ts';
import type { Store } from './store/schema.ts';
import type { WriteFailure } from './store/write.ts';

/** The business that everything belongs to until the owner has several. */
const FIRST_BUSINESS_ID = 'main';

/** Feedback stored in one transaction: long enough to be quick, short enough to be stopped between two. */
export const SAVED_AT_ONCE = 1000;

/** Why a collector was not connected. */
export type ConnectFailure = PairFailure | 'not-stored';

/**
 * The business that feedback is stored under.
 *
 * @param store - The open store.
 * @returns The owner's first; one without a name before they have named it.
 */
export async function currentBusiness(store: Store): Promise<Business> {
  const [first] = await businesses(store);
  return first ?? { id: FIRST_BUSINESS_ID, name: '' };
}

/**
 * Names the business.
 *
 * @param store - The open store.
 * @param name - As customers know it.
 * @returns The business, or why it was not kept.
 */
export async function nameBusiness(
  store: Store,
  name: string,
): Promise<Result<Business, WriteFailure>> {
  const business = { ...(await currentBusiness(store)), name };
  const written = await saveBusiness(store, business);
  announceChange(store);
  return written.ok ? succeed(business) : written;
}

/**
 * The key for the tag; made and stored where there is none.
 *
 * @param store - The open store.
 * @param now - The present.
 * @returns The newest key, or why a new one could not be stored.
 */
export function ensureKey(store: Store, now: Date): Promise<Result<OwnerKey, WriteFailure>> {
  // Under a lock, for two set-up pages at once must not make two keys.
  return navigator.locks.request('counterbell-key', async () => {
    const [newest] = await ownerKeys(store);
    if (newest !== undefined) return succeed(newest);
    const { makeKeyPair } = await import('../shared/sealing/keys.ts');
    const key: OwnerKey = { ...(await makeKeyPair()), createdAt: now.toISOString() };
    const written = await saveOwnerKey(store, key);
    return written.ok ? succeed(key) : written;
  });
}

/** What the owner types to connect a collector. */
export interface Pairing {
  readonly collector: string;
  readonly code: string;
}

/**
 * Connects a collector: from then on its inbox is fetched.
 *
 * @param store - The open store.
 * @param pairing - Address and code, as they were typed.
 * @param now - The present.
 * @returns The connection, or why there is none; nothing is changed then.
 */
export async function connectCollector(
  store: Store,
  pairing: Pairing,
  now: Date,
): Promise<Result<InboxConnection, ConnectFailure>> {
  const key = await ensureKey(store, now);
  if (!key.ok) return fail('not-stored');
  const business = await currentBusiness(store);
  const { pair } = await import('./inbox/collector.ts');
  const paired = await pair(
    {
      collector: pairing.collector,
      code: pairing.code.trim().toUpperCase(),
      publicKey: key.value.publicKey,
      businessName: business.name,
    },
    ask,
  );
  if (!paired.ok) return paired;
  const connection: InboxConnection = {
    ...paired.value,
    kid: key.value.kid,
    cursor: null,
    businessId: business.id,
    lastFetchedAt: null,
    lastFailure: null,
  };
  const written = await saveInboxConnection(store, connection);
  announceChange(store);
  return written.ok ? succeed(connection) : fail('not-stored');
}

/**
 * Publishes what visitors are asked.
 *
 * @param connection - The inbox that asks.
 * @param survey - The questions.
 * @returns Nothing, or why it was not published.
 */
export async function publish(
  connection: InboxConnection,
  survey: Survey,
): Promise<Result<null, InboxFailure>> {
  const { publishSurvey } = await import('./inbox/collector.ts');
  return publishSurvey(connection, survey, ask);
}

/**
 * Fetches what has arrived in all connected inboxes, opens and stores it.
 *
 * @param store - The open store.
 * @returns What came in; `null` where no inbox is connected.
 */
export async function receive(store: Store): Promise<ReceiveReport | null> {
  const connections = await inboxConnections(store);
  if (connections.length === 0) return null;
  const [{ receiveInboxes }, analyse] = await Promise.all([
    import('./analysis/receive.ts'),
    ownerAnalyse(store),
  ]);
  return receiveInboxes(store, { fetch: ask, analyse, now: () => new Date() });
}

/**
 * Analyses what an older version analysed or a backup brought, in steps, until all is up to date. With a damaged model nothing
 * is analysed, and what was made before stays.
 *
 * @param store - The open store.
 * @param signal - Stops it between two steps.
 * @returns Whether the model can be used.
 */
export async function refreshAnalyses(store: Store, signal?: AbortSignal): Promise<boolean> {
  const [{ ANALYSIS_VERSION, canAnalyse }, analyse] = await Promise.all([
    analysis(),
    ownerAnalyse(store),
  ]);
  if (!canAnalyse()) return false;
  await reanalyse(store, {
    analyse,
    generation: await analysisGeneration(store, ANALYSIS_VERSION),
    ...(signal !== undefined && { signal }),
  });
  return true;
}

/**
 * Stores feedback.
 *
 * @param store - The open store.
 * @param feedback - From a page or a file.
 * @returns What became of it, or why nothing was stored.
 */
export async function save(
  store: Store,
  feedback: readonly Feedback[],
): Promise<Result<SaveReport, WriteFailure>> {
  return saveFeedback(store, feedback, await ownerAnalyse(store));
}

function analysis(): Promise<typeof import('../shared/sentiment/analyse-text.ts')> {
  return import('../shared/sentiment/analyse-text.ts');
}

/** As a function of its own: `fetch` must not be called as somebody's method. */
const ask: typeof fetch = (input, init) => fetch(input, init);

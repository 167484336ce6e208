import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import type { OwnerKeyPair } from '../../../shared/sealing/keys.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { receiveInboxes } from '../../../extension/analysis/receive.ts';
import type { ReceiveReport } from '../../../extension/analysis/receive.ts';
import { feedbackById } from '../../../extension/store/feedback.ts';
import { inboxConnections, saveInboxConnection } from '../../../extension/store/inboxes.ts';
import { saveOwnerKey } from '../../../extension/store/keys.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { unopenedEnvelopes } from '../../../extension/store/unopened.ts';
import { makeCollector } from '../inbox/make-collector.ts';
import type { TestCollector } from '../inbox/make-collector.ts';
import { makeEnvelope } from '../inbox/make-envelope.ts';
import { makeStore, makeStoreName } from '../store/make-store.ts';

const keys = await makeKeyPair();
const NOW = new Date('2026-03-05T08:00:00.000Z');
const RECEIVED = '2026-03-04T12:00:05.000Z';
const NOTHING = { received: 0, unopened: [], failures: [] };

const CONNECTION = {
  collector: 'https://bell.example',
  inbox: 'linde',
  token: 'secret',
  kid: keys.kid,
  cursor: null,
  businessId: 'main',
  lastFetchedAt: null,
  lastFailure: null,
};

async function connected(name?: string, pair: OwnerKeyPair = keys): Promise<Store> {
  const store = await makeStore(name);
  await saveOwnerKey(store, { ...pair, createdAt: '2026-01-01T00:00:00Z' });
  await saveInboxConnection(store, CONNECTION);
  return store;
}

async function arrive(collector: TestCollector, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  for (const id of ids) {
    const seq = String(Number(collector.envelopes.at(-1)?.seq ?? 0) + 1);
    const envelope = await makeEnvelope(keys, { id });
    collector.envelopes.push({ seq, receivedAt: RECEIVED, envelope });
  }
  return ids;
}

function receive(store: Store, { fetch }: TestCollector): Promise<ReceiveReport> {
  return receiveInboxes(store, { fetch, analyse: analyseText, now: () => NOW });
}

describe('receiveInboxes', () => {
  it('does nothing where no inbox is connected', async () => {
    const collector = makeCollector();
    expect(await receive(await makeStore(), collector)).toEqual(NOTHING);
    expect(collector.calls).toEqual([]);
  });

  it('opens and stores what has arrived, page by page, and lets the collector forget it', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    const ids = await arrive(collector, 5);
    expect(await receive(store, collector)).toEqual({ ...NOTHING, received: 5 });
    for (const id of ids) {
      const stored = await feedbackById(store, `widget:${id}`);
      expect(stored?.analysis?.sentiment.label).toBe('pos');
    }
    expect(collector.envelopes).toEqual([]);
    const [connection] = await inboxConnections(store);
    expect(connection).toMatchObject({ cursor: '5', lastFetchedAt: NOW.toISOString() });
    expect(await receive(store, collector)).toEqual(NOTHING);
  });

  it('acknowledges only after storing, and only what is stored', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 2);
    const stored: [string | undefined, number][] = [];
    await receiveInboxes(store, {
      fetch: async (input, init) => {
        stored.push([init?.method, await store.count('feedback')]);
        return collector.fetch(input, init);
      },
      analyse: analyseText,
      now: () => NOW,
    });
    expect(stored).toEqual([
      ['GET', 0],
      ['DELETE', 2],
    ]);
    expect(collector.calls.at(-1)).toBe('DELETE /v1/inboxes/linde/feedback?through=2');
  });

  it('loses and doubles nothing where it ends before the acknowledgement', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 2);
    const cut = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
      init?.method === 'DELETE' ? Promise.reject(new TypeError()) : collector.fetch(input, init);
    const tools = { fetch: cut, analyse: analyseText, now: () => NOW };
    expect(await receiveInboxes(store, tools)).toEqual({ ...NOTHING, received: 2 });
    expect(collector.envelopes).toHaveLength(2);
    await arrive(collector, 1);
    expect(await receive(store, collector)).toEqual({ ...NOTHING, received: 1 });
    expect(await store.count('feedback')).toBe(3);
    expect(collector.envelopes).toEqual([]);
  });

  it('stores an answer once that arrives twice', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 1);
    const [first] = collector.envelopes;
    if (first) collector.envelopes.push({ ...first, seq: '2' });
    expect(await receive(store, collector)).toMatchObject({ received: 1 });
    expect(await store.count('feedback')).toBe(1);
  });

  it('says that a collector is down, and fetches everything once it is up', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 3);
    collector.broken = () => new Response(null, { status: 503 });
    const failures = [{ inbox: 'linde', failure: 'unreachable' }];
    expect(await receive(store, collector)).toEqual({ ...NOTHING, failures });
    expect(await inboxConnections(store)).toMatchObject([{ lastFailure: 'unreachable' }]);
    collector.broken = null;
    expect(await receive(store, collector)).toEqual({ ...NOTHING, received: 3 });
    expect(await inboxConnections(store)).toMatchObject([{ lastFailure: null, cursor: '3' }]);
  });

  it('keeps what it cannot open, says so, and stores the rest', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 1);
    const stranger = await makeEnvelope(await makeKeyPair());
    collector.envelopes.push({ seq: '2', receivedAt: RECEIVED, envelope: stranger });
    collector.envelopes.push({ seq: '3', receivedAt: 'yesterday', envelope: 'what?' });
    await arrive(collector, 1);
    const report = await receive(store, collector);
    expect(report).toMatchObject({
      received: 2,
      unopened: [
        { id: 'linde/2', failure: 'not-for-us', envelope: JSON.stringify(stranger) },
        { id: 'linde/3', failure: 'malformed', receivedAt: NOW.toISOString() },
      ],
    });
    expect(await unopenedEnvelopes(store)).toEqual(report.unopened);
    expect(collector.envelopes).toEqual([]);
  });

  it('opens what it kept as soon as the key is there', async () => {
    const lost = await makeKeyPair();
    const [store, collector] = [await connected(undefined, lost), makeCollector()];
    await arrive(collector, 2);
    expect((await receive(store, collector)).unopened).toHaveLength(2);
    expect(await receive(store, collector)).toEqual(NOTHING);
    await saveOwnerKey(store, { ...keys, createdAt: '2025-01-01T00:00:00Z' });
    expect(await receive(store, collector)).toEqual({ ...NOTHING, received: 2 });
    expect(await unopenedEnvelopes(store)).toEqual([]);
  });

  it('keeps envelopes where there is no key at all', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await store.clear('keys');
    await arrive(collector, 1);
    expect(await receive(store, collector)).toMatchObject({ unopened: [{ failure: 'no-key' }] });
  });

  it('leaves with the collector what the store does not take', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 1);
    const report = await receiveInboxes(store, {
      fetch: async (input, init) => {
        const response = await collector.fetch(input, init);
        store.close();
        return response;
      },
      analyse: analyseText,
      now: () => NOW,
    });
    expect(report.failures).toEqual([{ inbox: 'linde', failure: 'unavailable' }]);
    expect(collector.envelopes).toHaveLength(1);
  });

  it('is not led round in circles by a page that never moves on', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await arrive(collector, 1);
    const [first] = collector.envelopes;
    collector.broken = () => Response.json({ envelopes: [first], next: '1' });
    const report = await receive(store, collector);
    expect(report.failures).toEqual([]);
    expect(collector.calls.length).toBeLessThan(5);
  });

  it('does the work once where two pages receive at once', async () => {
    const name = makeStoreName();
    const [one, other] = [await connected(name), await makeStore(name)];
    const collector = makeCollector();
    await arrive(collector, 4);
    const reports = await Promise.all([receive(one, collector), receive(other, collector)]);
    expect(reports.map(({ received }) => received)).toEqual([4, 0]);
  });

  it('empties the inboxes that answer where another does not', async () => {
    const [store, collector] = [await connected(), makeCollector()];
    await saveInboxConnection(store, { ...CONNECTION, inbox: 'gone' });
    await arrive(collector, 1);
    expect(await receive(store, collector)).toEqual({
      received: 1,
      unopened: [],
      failures: [{ inbox: 'gone', failure: 'gone' }],
    });
  });
});

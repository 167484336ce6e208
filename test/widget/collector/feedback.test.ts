import { describe, expect, it } from 'vitest';
import {
  idsOf,
  makeEnvelope,
  makeFolder,
  pairOwner,
  post,
  readPage,
  startTestCollector,
} from './test-collector.ts';

/** 600 connections at once, beside whatever else the machine does. */
const LOAD_TIMEOUT_MS = 60_000;

describe('keepFeedback', () => {
  it('keeps an envelope as it is and says 202', async () => {
    const owner = await pairOwner(await startTestCollector());
    const envelope = makeEnvelope(owner.inbox);
    const response = await post(owner.feedbackUrl, envelope);
    expect(response.status).toBe(202);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { envelopes } = await readPage(owner);
    expect(envelopes).toEqual([{ seq: '1', receivedAt: expect.any(String), envelope }]);
  });

  it('keeps the first of two with the same id', async () => {
    const owner = await pairOwner(await startTestCollector());
    const first = makeEnvelope(owner.inbox);
    const second = { ...first, sealed: 'b3RoZXI' };
    expect((await post(owner.feedbackUrl, first)).status).toBe(202);
    expect((await post(owner.feedbackUrl, second)).status).toBe(202);
    const { envelopes } = await readPage(owner);
    expect(envelopes.map(({ envelope }) => envelope)).toEqual([first]);
  });

  it(
    'keeps 500 that arrive at once, each one time',
    async () => {
      const owner = await pairOwner(await startTestCollector());
      const sent = Array.from({ length: 500 }, () => makeEnvelope(owner.inbox));
      const answers = await Promise.all(
        [...sent, ...sent.slice(0, 100)].map((envelope) => post(owner.feedbackUrl, envelope)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
      const ids = idsOf(await readPage(owner, '?limit=500'));
      expect(ids.toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
    },
    LOAD_TIMEOUT_MS,
  );

  it('takes only what the owner’s sites send, where the owner named them', async () => {
    const collector = await startTestCollector({ origins: ['https://vento.example'] });
    const owner = await pairOwner(collector);
    const statusFrom = async (origin: string): Promise<number> =>
      (await post(owner.feedbackUrl, makeEnvelope(owner.inbox), { origin })).status;
    expect(await statusFrom('https://vento.example')).toBe(202);
    expect(await statusFrom('https://elsewhere.example')).toBe(403);
    expect(await statusFrom('null')).toBe(403);
    expect((await readPage(owner)).envelopes).toHaveLength(1);
  });

  it('answers a browser that asks before it posts', async () => {
    const owner = await pairOwner(await startTestCollector());
    const response = await fetch(owner.feedbackUrl, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://vento.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(response.headers.get('access-control-allow-methods')).toContain('DELETE');
  });
});

describe('listFeedback', () => {
  it('goes through the inbox page by page, in the order of arrival', async () => {
    const owner = await pairOwner(await startTestCollector());
    const sent = Array.from({ length: 5 }, () => makeEnvelope(owner.inbox));
    for (const envelope of sent) await post(owner.feedbackUrl, envelope);
    const first = await readPage(owner, '?limit=2');
    const second = await readPage(owner, `?limit=2&after=${first.next}`);
    const third = await readPage(owner, `?limit=2&after=${second.next}`);
    expect([first, second, third].flatMap((page) => idsOf(page))).toEqual(sent.map(({ id }) => id));
    expect(third.next).toBeNull();
  });

  it('never gives a cursor twice, also after everything was forgotten', async () => {
    const folder = makeFolder();
    const collector = await startTestCollector({ folder });
    const owner = await pairOwner(collector);
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    const [first] = (await readPage(owner)).envelopes;
    await fetch(`${owner.feedbackUrl}?through=${first?.seq}`, {
      method: 'DELETE',
      headers: owner.authorized,
    });
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    const [second] = (await readPage(owner, `?after=${first?.seq}`)).envelopes;
    expect(Number(second?.seq)).toBeGreaterThan(Number(first?.seq));
  });

  it.each([
    '?after=x',
    '?after=-1',
    '?limit=0',
    '?limit=501',
    '?limit=1e2',
    '?after=9999999999999999',
  ])('refuses %s with a reason', async (query) => {
    const owner = await pairOwner(await startTestCollector());
    const response = await fetch(owner.feedbackUrl + query, { headers: owner.authorized });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/"(after|limit)"/) });
  });

  it.each([
    { headers: {}, status: 401 },
    { headers: { authorization: 'Basic eDp5' }, status: 401 },
    { headers: { authorization: 'Bearer ' }, status: 401 },
    { headers: { authorization: `Bearer ${'a'.repeat(300)}` }, status: 401 },
    { headers: { authorization: 'Bearer wrong' }, status: 403 },
  ])('answers $status to $headers', async ({ headers, status }) => {
    const owner = await pairOwner(await startTestCollector());
    const response = await fetch(owner.feedbackUrl, {
      headers: new Headers(Object.entries(headers)),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringContaining('token') });
  });
});

describe('forgetFeedback', () => {
  it('forgets up to the named envelope, and nothing of other inboxes', async () => {
    const collector = await startTestCollector();
    const owner = await pairOwner(collector);
    const pairingCode = await collector.newPairingCode();
    const neighbour = await pairOwner({ url: collector.url, pairingCode });
    const sent = Array.from({ length: 3 }, () => makeEnvelope(owner.inbox));
    await post(neighbour.feedbackUrl, makeEnvelope(neighbour.inbox));
    for (const envelope of sent) await post(owner.feedbackUrl, envelope);
    const [, second] = (await readPage(owner)).envelopes;
    const forgotten = await fetch(`${owner.feedbackUrl}?through=${second?.seq}`, {
      method: 'DELETE',
      headers: owner.authorized,
    });
    expect(forgotten.status).toBe(204);
    expect(idsOf(await readPage(owner))).toEqual([sent[2]?.id]);
    expect((await readPage(neighbour)).envelopes).toHaveLength(1);
  });

  it.each([
    { query: '', status: 400 },
    { query: '?through=', status: 400 },
    { query: '?through=all', status: 400 },
  ])('forgets nothing for "$query"', async ({ query, status }) => {
    const owner = await pairOwner(await startTestCollector());
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    const response = await fetch(owner.feedbackUrl + query, {
      method: 'DELETE',
      headers: owner.authorized,
    });
    expect(response.status).toBe(status);
    expect((await readPage(owner)).envelopes).toHaveLength(1);
  });

  it('is the owner’s alone', async () => {
    const owner = await pairOwner(await startTestCollector());
    const response = await fetch(`${owner.feedbackUrl}?through=9`, { method: 'DELETE' });
    expect(response.status).toBe(401);
  });
});

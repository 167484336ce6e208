import { describe, expect, it } from 'vitest';
import { defaultSurvey } from '../../../shared/feedback/default-survey.ts';
import {
  acknowledge,
  collectorAddress,
  fetchInbox,
  pair,
  publishSurvey,
} from '../../../extension/inbox/collector.ts';
import { makeCollector } from './make-collector.ts';

const CONNECTION = {
  collector: 'https://bell.example',
  inbox: 'linde',
  token: 'secret',
  cursor: null,
};
const PAIRING = {
  collector: 'bell.example/',
  code: ' BELL-1234 ',
  publicKey: 'AA',
  businessName: 'Café Linde',
};

const TROUBLES: readonly { what: string; broken: () => Response; failure: string }[] = [
  { what: 'the network is down', broken: () => thrown(), failure: 'unreachable' },
  { what: 'it answers 500', broken: () => json(500, { error: 'Oh.' }), failure: 'unreachable' },
  {
    what: 'it has too much to do',
    broken: () => json(429, { error: 'Oh.' }),
    failure: 'unreachable',
  },
  { what: 'it knows no such token', broken: () => json(401, { error: 'No.' }), failure: 'refused' },
  { what: 'the token is another’s', broken: () => json(403, { error: 'No.' }), failure: 'refused' },
  { what: 'the inbox is gone', broken: () => json(404, { error: 'No.' }), failure: 'gone' },
  { what: 'a shop’s page answers', broken: () => page(200), failure: 'not-a-collector' },
  { what: 'a shop’s error page answers', broken: () => page(404), failure: 'not-a-collector' },
  { what: 'other JSON answers', broken: () => json(200, [1]), failure: 'not-a-collector' },
];

function thrown(): never {
  throw new TypeError('Failed to fetch');
}

function json(status: number, value: unknown): Response {
  return Response.json(value, { status });
}

function page(status: number): Response {
  return new Response('<!doctype html><title>Shop</title>', { status });
}

describe('fetchInbox', () => {
  it('reads page by page', async () => {
    const collector = makeCollector();
    const receivedAt = '2026-01-01T00:00:00Z';
    for (const seq of ['4', '5', '9']) {
      collector.envelopes.push({ seq, receivedAt, envelope: { seq } });
    }
    const first = await fetchInbox(CONNECTION, collector.fetch);
    expect(first).toEqual({
      ok: true,
      value: {
        envelopes: [
          { seq: '4', receivedAt, envelope: { seq: '4' } },
          { seq: '5', receivedAt, envelope: { seq: '5' } },
        ],
        next: '5',
      },
    });
    expect(await fetchInbox({ ...CONNECTION, cursor: '5' }, collector.fetch)).toMatchObject({
      value: { envelopes: [{ seq: '9' }], next: null },
    });
  });

  it.each(TROUBLES)('says $failure where $what', async ({ broken, failure }) => {
    const collector = makeCollector();
    collector.broken = broken;
    expect(await fetchInbox(CONNECTION, collector.fetch)).toEqual({ ok: false, failure });
  });

  it('sends no cookie and no address of the owner’s page', async () => {
    const sent: RequestInit[] = [];
    await fetchInbox(CONNECTION, async (_input, init) => {
      sent.push(init ?? {});
      return json(200, { envelopes: [], next: null });
    });
    expect(sent).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });

  it('follows nobody to a host that the owner has not named', async () => {
    const sent: RequestInit[] = [];
    const answer = await fetchInbox(CONNECTION, async (_input, init) => {
      sent.push(init ?? {});
      // What a browser makes of a redirect that is not to be followed has status 0, as this.
      return Response.error();
    });
    expect(sent).toMatchObject([{ redirect: 'manual' }]);
    expect(answer).toEqual({ ok: false, failure: 'not-a-collector' });
  });

  it('waits for a slow collector, but not for ever', async () => {
    const limits: (AbortSignal | null | undefined)[] = [];
    await fetchInbox(CONNECTION, async (_input, init) => {
      limits.push(init?.signal);
      throw new DOMException('Too late', 'TimeoutError');
    });
    expect(limits[0]).toBeInstanceOf(AbortSignal);
  });
});

describe('acknowledge', () => {
  it('lets go what is stored, and nothing behind it', async () => {
    const collector = makeCollector();
    for (const seq of ['4', '5', '9']) {
      collector.envelopes.push({ seq, receivedAt: '', envelope: {} });
    }
    expect(await acknowledge(CONNECTION, '5', collector.fetch)).toEqual({ ok: true, value: null });
    expect(collector.envelopes.map(({ seq }) => seq)).toEqual(['9']);
  });

  it.each(TROUBLES)('says $failure where $what', async ({ broken, failure }) => {
    const collector = makeCollector();
    collector.broken = broken;
    expect(await acknowledge(CONNECTION, '5', collector.fetch)).toEqual({ ok: false, failure });
  });
});

describe('pair', () => {
  it('makes an inbox with the code', async () => {
    const paired = await pair(PAIRING, makeCollector().fetch);
    expect(paired).toEqual({
      ok: true,
      value: { collector: 'https://bell.example', inbox: 'linde', token: 'secret' },
    });
  });

  it.each([
    { what: 'the code is wrong', known: { code: 'x' }, failure: 'wrong-code' },
    { what: 'the address is none', known: { collector: 'ftp://x' }, failure: 'not-an-address' },
    { what: 'there is no address', known: { collector: '  ' }, failure: 'not-an-address' },
  ])('says $failure where $what', async ({ known, failure }) => {
    const paired = await pair({ ...PAIRING, ...known }, makeCollector().fetch);
    expect(paired).toEqual({ ok: false, failure });
  });

  it.each([
    { status: 200, failure: 'not-a-collector' },
    { status: 403, failure: 'not-a-collector' },
    { status: 502, failure: 'unreachable' },
  ])('says $failure where a page of status $status answers', async ({ status, failure }) => {
    const collector = makeCollector();
    collector.broken = () => page(status);
    expect(await pair(PAIRING, collector.fetch)).toEqual({ ok: false, failure });
  });
});

describe('publishSurvey', () => {
  it('publishes', async () => {
    const collector = makeCollector();
    const published = await publishSurvey(CONNECTION, defaultSurvey('Linde'), collector.fetch);
    expect(published).toEqual({ ok: true, value: null });
    expect(collector.calls).toEqual(['PUT /v1/inboxes/linde/survey']);
  });

  it.each([
    { what: 'it takes no such survey', broken: () => json(400, { error: 'No.' }), is: 'refused' },
    { what: 'a shop’s page answers', broken: () => page(200), is: 'not-a-collector' },
    { what: 'the inbox is gone', broken: () => json(410, { error: 'No.' }), is: 'gone' },
  ])('says $is where $what', async ({ broken, is }) => {
    const collector = makeCollector();
    collector.broken = broken;
    const published = await publishSurvey(CONNECTION, defaultSurvey(''), collector.fetch);
    expect(published).toEqual({ ok: false, failure: is });
  });
});

describe('collectorAddress', () => {
  it.each([
    { typed: 'https://bell.example', address: 'https://bell.example' },
    { typed: ' bell.example/ ', address: 'https://bell.example' },
    { typed: 'http://localhost:8787/', address: 'http://localhost:8787' },
    { typed: 'localhost:8787', address: 'http://localhost:8787' },
    { typed: '127.0.0.1:8787/', address: 'http://127.0.0.1:8787' },
    { typed: 'localhost.example', address: 'https://localhost.example' },
    { typed: 'https://shop.example/bell//?a#b', address: 'https://shop.example/bell' },
    { typed: 'HTTPS://BELL.example', address: 'https://bell.example' },
    { typed: 'javascript://x', address: null },
    { typed: 'two words', address: null },
    { typed: '', address: null },
  ])('makes $address of "$typed"', ({ typed, address }) => {
    expect(collectorAddress(typed)).toBe(address);
  });
});

import { describe, expect, it } from 'vitest';
import { makeEnvelope, pairOwner, post, startTestCollector } from './test-collector.ts';

const TOKEN = 'metrics-token-of-a-test';

/** One sample of the exposition format. */
const SAMPLE = /^[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? [\d.e+-]+$/;

describe('showHealth', () => {
  it('says that it is well', async () => {
    const { url } = await startTestCollector();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });
});

describe('showMetrics', () => {
  it('counts in the format of Prometheus, without a word about anybody', async () => {
    const collector = await startTestCollector();
    const owner = await pairOwner(collector);
    const envelope = makeEnvelope(owner.inbox);
    await post(owner.feedbackUrl, envelope);
    await post(owner.feedbackUrl, '{}');
    const response = await fetch(`${collector.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    const text = await response.text();
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    for (const sample of samples) expect(sample).toMatch(SAMPLE);
    const call = 'call="POST /v1/inboxes/{inbox}/feedback"';
    expect(samples).toContain(`counterbell_requests_total{${call},status="202"} 1`);
    expect(samples).toContain(`counterbell_requests_total{${call},status="400"} 1`);
    expect(samples).toContain('counterbell_waiting_envelopes 1');
    expect(samples).toContain(`counterbell_waiting_bytes ${envelope.sealed.length}`);
    expect(text).not.toContain(owner.inbox);
    expect(text).not.toContain('127.0.0.1');
  });

  it('shows nothing to who comes through a proxy', async () => {
    const { url } = await startTestCollector();
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(404);
  });

  it('opens with its token, and then with nothing else', async () => {
    const { url } = await startTestCollector({ metricsToken: TOKEN });
    const withToken = (token: string): Promise<Response> =>
      fetch(`${url}/metrics`, {
        headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': '192.0.2.1' },
      });
    expect((await withToken(TOKEN)).status).toBe(200);
    expect((await withToken(`${TOKEN}x`)).status).toBe(404);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
});

describe('the log', () => {
  it('holds a line for each request where that is asked for', async () => {
    const lines: string[] = [];
    const log = (line: string): number => lines.push(line);
    const collector = await startTestCollector({ log, logsRequests: true });
    const owner = await pairOwner(collector);
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    await fetch(`${collector.url}/nowhere/at/all?q=secret`);
    const events = lines.map((line): unknown => JSON.parse(line));
    expect(events).toEqual(
      [
        { call: 'POST /v1/pair', status: 201 },
        { call: 'POST /v1/inboxes/{inbox}/feedback', status: 202 },
        { call: 'none', status: 404 },
      ].map((fields) => ({
        time: expect.any(String),
        event: 'request',
        ms: expect.any(Number),
        ...fields,
      })),
    );
  });
});

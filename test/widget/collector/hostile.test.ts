import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { DATABASE_FILE } from '../../../widget/collector/sqlite/open-database.ts';
import {
  makeEnvelope,
  makeFolder,
  pairOwner,
  post,
  readPage,
  startTestCollector,
  type TestOwner,
} from './test-collector.ts';

const FIVE_MB = 5 * 1024 * 1024;

const withStatus = v.tuple([v.object({ statusCode: v.number() })]);

/** Writes bytes to the collector and waits for it to close the connection. */
function sendRaw(url: string, ...pieces: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.setEncoding('latin1');
    socket.on('data', (piece: string) => (answer += piece));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

async function expectStillServing(owner: TestOwner): Promise<void> {
  const envelope = makeEnvelope(owner.inbox);
  expect((await post(owner.feedbackUrl, envelope)).status).toBe(202);
  const { envelopes } = await readPage(owner);
  expect(envelopes.map((kept) => kept.envelope)).toEqual([envelope]);
}

describe('handleRequest', () => {
  it.each([
    { what: 'nothing', body: '', status: 400, says: 'not JSON' },
    { what: 'half of JSON', body: '{"v": 1, "id": ', status: 400, says: 'not JSON' },
    { what: 'a form', body: 'a=1&b=2', status: 400, says: 'not JSON' },
    { what: 'a list', body: '[]', status: 400, says: 'not an envelope' },
    { what: 'deep nesting', body: '['.repeat(60_000), status: 400, says: 'not JSON' },
    { what: '5 MB', body: 'x'.repeat(FIVE_MB), status: 413, says: 'at most 64 KB' },
    { what: 'a prototype', body: '{"__proto__": {"v": 1}}', status: 400, says: '"v"' },
  ])('refuses $what with a reason, and serves on', async ({ body, status, says }) => {
    const owner = await pairOwner(await startTestCollector());
    const response = await post(owner.feedbackUrl, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringContaining(says) });
    await expectStillServing(owner);
  });

  it.each([
    { field: 'v', value: 2 },
    { field: 'id', value: '7' },
    { field: 'id', value: null },
    { field: 'inbox', value: '../x' },
    { field: 'kid', value: '' },
    { field: 'kid', value: 'k'.repeat(33) },
    { field: 'sealed', value: '<b>' },
    { field: 'sealed', value: { $gt: '' } },
  ])('names "$field" where it is $value', async ({ field, value }) => {
    const owner = await pairOwner(await startTestCollector());
    const response = await post(owner.feedbackUrl, {
      ...makeEnvelope(owner.inbox),
      [field]: value,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining(`"${field}"`) });
    await expectStillServing(owner);
  });

  it('refuses an endless body as soon as it is too large', async () => {
    const owner = await pairOwner(await startTestCollector());
    const sending = request(owner.feedbackUrl, { method: 'POST' });
    sending.on('error', () => undefined);
    const writing = setInterval(() => sending.write('x'.repeat(10_000)), 1);
    const [response] = v.parse(withStatus, await once(sending, 'response'));
    clearInterval(writing);
    sending.destroy();
    expect(response.statusCode).toBe(413);
    await expectStillServing(owner);
  });

  it('refuses bytes that are no text', async () => {
    const owner = await pairOwner(await startTestCollector());
    const body = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    const response = await fetch(owner.feedbackUrl, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('UTF-8') });
  });

  it('refuses an envelope that is for another inbox', async () => {
    const owner = await pairOwner(await startTestCollector());
    const response = await post(owner.feedbackUrl, makeEnvelope('another'));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('another inbox') });
  });

  it('says 404 for an inbox that is not there', async () => {
    const owner = await pairOwner(await startTestCollector());
    const url = owner.feedbackUrl.replace(owner.inbox, 'nobody');
    const response = await post(url, makeEnvelope('nobody'));
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: expect.stringContaining('inbox') });
  });

  it.each([
    { method: 'PATCH', path: '/v1/inboxes/{inbox}/feedback', allow: 'POST, GET, DELETE' },
    { method: 'POST', path: '/v1/inboxes/{inbox}/survey', allow: 'GET, PUT' },
    { method: 'GET', path: '/v1/pair', allow: 'POST' },
    { method: 'DELETE', path: '/{inbox}', allow: 'GET, POST' },
    { method: 'PUT', path: '/{inbox}/counterbell.js', allow: 'GET' },
  ])('says 405 to $method $path', async ({ method, path, allow }) => {
    const owner = await pairOwner(await startTestCollector());
    const url = new URL(path.replace('{inbox}', owner.inbox), owner.formUrl);
    const response = await fetch(url, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain(allow);
  });

  it.each([
    '/',
    '/v1',
    '/v1/',
    '/v1/inboxes',
    '/v1/inboxes//feedback',
    '/a/b/c',
    '//',
    '/%',
    '/%zz/x',
  ])('says 404 for %s', async (path) => {
    const { url } = await startTestCollector();
    expect(
      await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    ).toMatch(/^HTTP\/1.1 404 /);
  });

  it.each([
    { what: 'no HTTP', head: 'hello\r\n\r\n' },
    { what: 'TRACE', head: 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n' },
    { what: 'CONNECT', head: 'CONNECT a.example:443 HTTP/1.1\r\nHost: x\r\n\r\n' },
    {
      what: 'a proxy’s address',
      head: 'GET ftp://a.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    },
    { what: 'huge headers', head: `GET / HTTP/1.1\r\nHost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n` },
    {
      what: 'two lengths',
      head: 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    },
    { what: 'no host', head: 'GET / HTTP/1.1\r\n\r\n' },
  ])('answers $what with 4xx or nothing, and serves on', async ({ head }) => {
    const collector = await startTestCollector();
    const owner = await pairOwner(collector);
    expect(await sendRaw(collector.url, head)).toMatch(/^(HTTP\/1.1 4\d\d |$)/);
    await expectStillServing(owner);
  });

  it('lets nobody hold a place by sending slowly', async () => {
    const patience = { headersMs: 200, requestMs: 400, checkMs: 50 };
    const collector = await startTestCollector({ patience });
    const owner = await pairOwner(collector);
    const path = new URL(owner.feedbackUrl).pathname;
    const slow = [
      'POST',
      `POST ${path} HTTP/1.1\r\nHost: x\r\nX-`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{"v":`,
    ].map((start) => sendRaw(collector.url, start));
    await expectStillServing(owner);
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^(HTTP\/1.1 408 |$)/);
  });

  it('reports what broke without anything that was sent', async () => {
    const lines: string[] = [];
    const folder = makeFolder();
    const log = (line: string): number => lines.push(line);
    const owner = await pairOwner(await startTestCollector({ folder, log }));
    const database = new DatabaseSync(join(folder, DATABASE_FILE));
    database.exec('DROP TABLE envelopes');
    database.close();
    const response = await fetch(owner.feedbackUrl, { headers: owner.authorized });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: expect.stringContaining('went wrong') });
    expect((await post(owner.feedbackUrl, makeEnvelope(owner.inbox))).status).toBe(503);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-/),
        event: 'failure',
        call: 'GET /v1/inboxes/{inbox}/feedback',
        kind: 'Error',
        code: 'ERR_SQLITE_ERROR',
      },
    ]);
  });
});

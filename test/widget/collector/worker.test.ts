import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { newPairingCode } from '../../../widget/collector/pairing.ts';
import { migrate } from './test-d1.ts';
import {
  idsOf,
  makeEnvelope,
  pairOwner,
  post,
  readPage,
  type TestOwner,
} from './test-collector.ts';

const ENTRY = join(import.meta.dirname, '../../../widget/collector/worker.ts');
const LOADER = 'console.warn("loader");';
const START_MS = 60_000;

/** The Worker in one file, as wrangler bundles it. */
async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: ENTRY, formats: ['es'] }, target: 'es2022' },
  });
  const [file] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return file?.type === 'chunk' ? file.code : '';
}

let worker: Miniflare;
let url: string;

/** Pairs as an owner does, after the command of `--pair-worker`. */
async function pairWithWorker(): Promise<TestOwner> {
  const { code, hash, expiresAt } = await newPairingCode(new Date());
  const database = await worker.getD1Database('DB');
  await database
    .prepare('INSERT INTO pairing_codes (hash, expires_at) VALUES (?1, ?2)')
    .bind(hash, expiresAt)
    .run();
  return pairOwner({ url, pairingCode: code });
}

beforeAll(async () => {
  worker = new Miniflare({
    modules: true,
    script: await bundleWorker(),
    compatibilityDate: '2026-07-01',
    d1Databases: ['DB'],
    serviceBindings: {
      ASSETS: (request: { readonly url: string }) =>
        new URL(request.url).pathname === '/counterbell.js'
          ? new globalThis.Response(LOADER)
          : new globalThis.Response(null, { status: 404 }),
    },
  });
  await migrate(await worker.getD1Database('DB'));
  url = (await worker.ready).origin;
}, START_MS);

afterAll(() => worker.dispose());

describe('worker', { timeout: START_MS }, () => {
  it('keeps what is sent until its owner has it', async () => {
    const owner = await pairWithWorker();
    const sent = [makeEnvelope(owner.inbox), makeEnvelope(owner.inbox)];
    for (const envelope of sent) {
      expect((await post(owner.feedbackUrl, envelope)).status).toBe(202);
    }
    const page = await readPage(owner);
    expect(idsOf(page)).toEqual(sent.map(({ id }) => id));
    const through = page.envelopes.at(-1)?.seq ?? '';
    const forgetting = { method: 'DELETE', headers: owner.authorized };
    const forgotten = await fetch(`${owner.feedbackUrl}?through=${through}`, forgetting);
    expect(forgotten.status).toBe(204);
    expect(idsOf(await readPage(owner))).toEqual([]);
  });

  it('seals what the form posts', async () => {
    const owner = await pairWithWorker();
    const form = await fetch(owner.formUrl, { headers: { 'accept-language': 'it' } });
    expect(await form.text()).toContain('Com’è andata?');
    const sent = await fetch(owner.formUrl, {
      method: 'POST',
      body: new URLSearchParams({ 'answer-csat': '5' }),
    });
    expect(sent.status).toBe(200);
    const { envelopes } = await readPage(owner);
    expect(envelopes.map(({ envelope }) => envelope.kid)).toEqual([owner.keys.kid]);
  });

  it('serves the widget, and is well', async () => {
    const owner = await pairWithWorker();
    const loader = await fetch(`${owner.formUrl}/counterbell.js`);
    expect(await loader.text()).toBe(LOADER);
    expect(loader.headers.get('cache-control')).toBe('public, max-age=300');
    expect((await fetch(`${owner.formUrl}/other.js`)).status).toBe(404);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });

  it('drops what is too old, by its clock', async () => {
    const owner = await pairWithWorker();
    const { default: bundled } = await import('../../../widget/collector/worker.ts');
    const database = await worker.getD1Database('DB');
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    await database
      .prepare("UPDATE envelopes SET received_at = '2020-01-01T00:00:00.000Z' WHERE inbox = ?1")
      .bind(owner.inbox)
      .run();
    const assets = { fetch: async (): Promise<Response> => new Response(null, { status: 404 }) };
    await bundled.scheduled(null, { DB: database, ASSETS: assets, COUNTERBELL_KEEP_DAYS: '30' });
    expect(idsOf(await readPage(owner))).toEqual([]);
  });
});

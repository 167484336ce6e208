import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as v from 'valibot';
import { envelopeSchema, type Envelope } from '../../../shared/sealing/envelope.ts';
import { makeKeyPair, type OwnerKeyPair } from '../../../shared/sealing/keys.ts';
import { NO_LIMITS } from '../../../widget/collector/limits/guard.ts';
import {
  startCollector,
  type Collector,
  type CollectorOptions,
} from '../../../widget/collector/server.ts';

/** A page of an inbox, as it is sent. */
const pageSchema = v.object({
  envelopes: v.array(
    v.object({ seq: v.string(), receivedAt: v.string(), envelope: envelopeSchema }),
  ),
  next: v.nullable(v.string()),
});
export type InboxPage = v.InferOutput<typeof pageSchema>;

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterbell-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real collector on a free port, without limits, stopped after the test. */
export async function startTestCollector(
  options: Partial<CollectorOptions> = {},
): Promise<Collector> {
  const folder = options.folder ?? makeFolder();
  const collector = await startCollector({
    port: 0,
    host: '127.0.0.1',
    folder,
    filesFolder: join(folder, 'no-widget'),
    origins: [],
    limits: NO_LIMITS,
    ...options,
  });
  onTestFinished(() => collector.close());
  return collector;
}

/** An owner who has paired with a collector. */
export interface TestOwner {
  readonly inbox: string;
  readonly token: string;
  readonly keys: OwnerKeyPair;
  /** `/v1/inboxes/{inbox}/feedback`, absolute. */
  readonly feedbackUrl: string;
  readonly surveyUrl: string;
  readonly formUrl: string;
  readonly authorized: Readonly<Record<string, string>>;
}

/** Pairs an owner with a collector. */
export async function pairOwner(
  { url, pairingCode }: Pick<Collector, 'url' | 'pairingCode'>,
  businessName = 'Bike shop Vento',
): Promise<TestOwner> {
  const keys = await makeKeyPair();
  const response = await fetch(`${url}/v1/pair`, {
    method: 'POST',
    body: JSON.stringify({ code: pairingCode, publicKey: keys.publicKey, businessName }),
  });
  const answered = v.object({ inbox: v.string(), token: v.string() });
  const { inbox, token } = v.parse(answered, await response.json());
  const base = `${url}/v1/inboxes/${inbox}`;
  return {
    inbox,
    token,
    keys,
    feedbackUrl: `${base}/feedback`,
    surveyUrl: `${base}/survey`,
    formUrl: `${url}/${inbox}`,
    authorized: { authorization: `Bearer ${token}` },
  };
}

/** An envelope as the widget makes it; what is in `sealed` does not matter to a collector. */
export function makeEnvelope(inbox: string, known: Partial<Envelope> = {}): Envelope {
  return {
    v: 1,
    id: crypto.randomUUID(),
    inbox,
    kid: 'a-key-id',
    sealed: 'c2VhbGVk',
    ...known,
  };
}

/** Posts anything to an inbox; objects as JSON. */
export function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  });
}

/** Reads a page of an inbox as its owner. */
export async function readPage(owner: TestOwner, query = ''): Promise<InboxPage> {
  const response = await fetch(owner.feedbackUrl + query, { headers: owner.authorized });
  return v.parse(pageSchema, await response.json());
}

/** Ids in the order of arrival. */
export function idsOf({ envelopes }: InboxPage): readonly string[] {
  return envelopes.map(({ envelope }) => envelope.id);
}

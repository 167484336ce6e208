import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as v from 'valibot';
import { startCollector } from '../../../widget/collector/server.ts';
import {
  idsOf,
  makeEnvelope,
  makeFolder,
  pairOwner,
  post,
  readPage,
  startTestCollector,
  type TestOwner,
} from './test-collector.ts';

const COMMAND = join(import.meta.dirname, '../../../scripts/collector.ts');
const PROCESS_TIMEOUT_MS = 60_000;

interface CollectorProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly pairingCode: string;
}

/** Starts the command as a process of its own and reads what it prints. */
async function startProcess(folder: string): Promise<CollectorProcess> {
  const child = spawn(process.execPath, [COMMAND, '--port', '0', '--folder', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`;
    const pairingCode = /Pairing code +(\S+)/.exec(printed)?.[1];
    const url = /Listens on +(\S+)/.exec(printed)?.[1];
    if (pairingCode !== undefined && url !== undefined) return { child, url, pairingCode };
  }
  throw new Error(`The collector ended: ${printed}`);
}

/** The same owner at another address. */
function ownerAt(owner: TestOwner, url: string): TestOwner {
  return { ...owner, feedbackUrl: `${url}/v1/inboxes/${owner.inbox}/feedback` };
}

describe('startCollector', () => {
  it('has everything after it was stopped and started again', async () => {
    const folder = makeFolder();
    const before = await startTestCollector({ folder });
    const owner = await pairOwner(before);
    const envelope = makeEnvelope(owner.inbox);
    await post(owner.feedbackUrl, envelope);
    await before.close();
    const after = await startTestCollector({ folder });
    expect(idsOf(await readPage(ownerAt(owner, after.url)))).toEqual([envelope.id]);
    const survey = await fetch(`${after.url}/v1/inboxes/${owner.inbox}/survey`);
    expect(await survey.json()).toMatchObject({ businessName: 'Bike shop Vento' });
  });

  it('says in one sentence that a port is taken', async () => {
    const { url } = await startTestCollector();
    const port = Number(new URL(url).port);
    await expect(startTestCollector({ port })).rejects.toThrow(`Port ${port}`);
  });

  it('says in one sentence that a folder cannot be used', async () => {
    const options = { port: 0, host: '127.0.0.1', filesFolder: '', origins: [] };
    const folder = join(COMMAND, 'inside-a-file');
    await expect(startCollector({ ...options, folder })).rejects.toThrow('Nothing can be kept in');
  });

  it('answers what is coming in before it stops, and takes nothing more', async () => {
    const folder = makeFolder();
    const collector = await startTestCollector({ folder });
    const owner = await pairOwner(collector);
    const envelope = makeEnvelope(owner.inbox);
    const body = JSON.stringify(envelope);
    const sending = request(owner.feedbackUrl, { method: 'POST' });
    const answered = once(sending, 'response');
    await new Promise((resolve) => sending.write(body.slice(0, 20), resolve));
    // The first half has arrived when a call that was sent behind it is answered.
    await fetch(owner.surveyUrl);
    const closed = collector.close();
    sending.end(body.slice(20));
    const [response] = v.parse(v.tuple([v.object({ statusCode: v.number() })]), await answered);
    expect(response.statusCode).toBe(202);
    await closed;
    await expect(fetch(collector.url)).rejects.toThrow('fetch failed');
    const again = await startTestCollector({ folder });
    expect(idsOf(await readPage(ownerAt(owner, again.url)))).toEqual([envelope.id]);
  });

  it(
    'shares its folder with another process',
    async () => {
      const folder = makeFolder();
      const here = await startTestCollector({ folder });
      const there = await startProcess(folder);
      const owner = await pairOwner({ url: here.url, pairingCode: there.pairingCode });
      const away = ownerAt(owner, there.url);
      const sent = Array.from({ length: 60 }, () => makeEnvelope(owner.inbox));
      const answers = await Promise.all(
        sent.flatMap((envelope) => [
          post(owner.feedbackUrl, envelope),
          post(away.feedbackUrl, envelope),
        ]),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
      const [seenHere, seenThere] = [await readPage(owner), await readPage(away)];
      expect(seenThere).toEqual(seenHere);
      expect(idsOf(seenHere).toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
    },
    PROCESS_TIMEOUT_MS,
  );

  it(
    'has each answer that it acknowledged once, after it was killed under load',
    async () => {
      const folder = makeFolder();
      const first = await startProcess(folder);
      const owner = await pairOwner(first);
      const acknowledged: string[] = [];
      const posting = Array.from({ length: 400 }, async () => {
        const envelope = makeEnvelope(owner.inbox);
        const answer = await post(owner.feedbackUrl, envelope).catch(() => null);
        if (answer?.status === 202) acknowledged.push(envelope.id);
        if (acknowledged.length === 40) first.child.kill('SIGKILL');
      });
      await Promise.all(posting);
      const again = await startProcess(folder);
      const ids = idsOf(await readPage(ownerAt(owner, again.url), '?limit=500'));
      expect(acknowledged.length).toBeGreaterThanOrEqual(40);
      expect(new Set(ids).size).toBe(ids.length);
      expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    },
    PROCESS_TIMEOUT_MS,
  );

  it(
    'ends by itself when it is asked to',
    async () => {
      const { child } = await startProcess(makeFolder());
      child.kill('SIGTERM');
      const [status] = await once(child, 'exit');
      expect(status).toBe(0);
    },
    PROCESS_TIMEOUT_MS,
  );
});

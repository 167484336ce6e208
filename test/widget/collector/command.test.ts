import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashSecret } from '../../../widget/collector/secrets.ts';
import {
  idsOf,
  makeEnvelope,
  makeFolder,
  pairOwner,
  post,
  readPage,
  startTestCollector,
} from './test-collector.ts';

const COMMAND = join(import.meta.dirname, '../../../scripts/collector.ts');
const PROCESS_TIMEOUT_MS = 60_000;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runCommand(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args]);
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (printed.stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (printed.stderr += piece));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, ...printed }));
  });
}

describe('npm run collector', () => {
  it('explains itself', async () => {
    const { status, stdout } = await runCommand('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('COUNTERBELL_ORIGINS');
  });

  it('makes another pairing code for a collector that runs', async () => {
    const folder = makeFolder();
    const { url } = await startTestCollector({ folder });
    const { stdout } = await runCommand('--pair', '--folder', folder);
    const pairingCode = /Pairing code +(\S+)/.exec(stdout)?.[1] ?? '';
    expect((await pairOwner({ url, pairingCode })).inbox).toMatch(/^[a-z0-9]{10}$/);
  });

  it('lists the inboxes, and what waits in them', async () => {
    const folder = makeFolder();
    const collector = await startTestCollector({ folder });
    const shop = await pairOwner(collector, 'Vento');
    const cafe = await pairOwner(
      { ...collector, pairingCode: await collector.newPairingCode() },
      'Café Linde',
    );
    await post(shop.feedbackUrl, makeEnvelope(shop.inbox));
    const { stdout } = await runCommand('--inboxes', '--folder', folder);
    expect(stdout).toMatch(new RegExp(`^${shop.inbox}  .*1 waiting .*Vento$`, 'm'));
    expect(stdout).toMatch(new RegExp(`^${cafe.inbox}  .*0 waiting .*Café Linde$`, 'm'));
  });

  it('revokes tokens, and lets the owner of an inbox in again', async () => {
    const folder = makeFolder();
    const collector = await startTestCollector({ folder });
    const owner = await pairOwner(collector);
    const envelope = makeEnvelope(owner.inbox);
    await post(owner.feedbackUrl, envelope);
    await runCommand('--revoke', owner.inbox, '--folder', folder);
    const refused = await fetch(owner.feedbackUrl, { headers: owner.authorized });
    expect(refused.status).toBe(403);
    const { stdout } = await runCommand('--pair-again', owner.inbox, '--folder', folder);
    const pairingCode = /Pairing code +(\S+)/.exec(stdout)?.[1] ?? '';
    const again = await pairOwner({ url: collector.url, pairingCode });
    expect(again.inbox).toBe(owner.inbox);
    expect(idsOf(await readPage(again))).toEqual([envelope.id]);
  });

  it('backs up a collector that runs, and checks it', async () => {
    const folder = makeFolder();
    await startTestCollector({ folder });
    const file = join(folder, 'copy.sqlite');
    const { status, stdout } = await runCommand('--backup', file, '--folder', folder);
    expect(status).toBe(0);
    expect(stdout).toContain(file);
    expect(existsSync(file)).toBe(true);
    const checked = await runCommand('--check', '--folder', folder);
    expect(checked.stdout).toContain('is sound');
  });

  it('makes a code for Cloudflare of which only the hash is told', async () => {
    const { stdout } = await runCommand('--pair-worker');
    const [code = ''] = /[A-Z]{4}-[A-Z]{4}/.exec(stdout) ?? [];
    expect(stdout).toContain(await hashSecret(code.replace('-', '')));
    expect(stdout.split(code)).toHaveLength(2);
  });

  it.each(['--inboxes', '--check', '--pair', '--backup=copy.sqlite'])(
    'says that there is no database for %s',
    async (flag) => {
      const { status, stderr } = await runCommand(flag, '--folder', makeFolder());
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Counterbell: There is no database in .*\n$/);
    },
  );

  it(
    'refuses to start on a port that is taken, in one sentence',
    async () => {
      const { url } = await startTestCollector();
      const { port } = new URL(url);
      const ended = await runCommand('--port', port, '--folder', makeFolder());
      expect(ended.status).toBe(1);
      expect(ended.stderr).toContain(`Counterbell: Port ${port} on 127.0.0.1 is in use already`);
    },
    PROCESS_TIMEOUT_MS,
  );

  it.each([
    { args: ['--wrong'], says: "'--wrong'" },
    { args: ['--port', 'abc'], says: '"abc"' },
  ])('refuses $args in one sentence', async ({ args, says }) => {
    const { status, stdout, stderr } = await runCommand(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it(
    'refuses a folder that is a file',
    async () => {
      const file = join(makeFolder(), 'file');
      writeFileSync(file, '');
      const { status, stderr } = await runCommand('--port', '0', '--folder', file);
      expect(status).toBe(1);
      expect(stderr).toContain(`Nothing can be kept in ${file}`);
    },
    PROCESS_TIMEOUT_MS,
  );
});

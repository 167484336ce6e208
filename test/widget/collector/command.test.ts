import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, pairOwner, startTestCollector } from './test-collector.ts';

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

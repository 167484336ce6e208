import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../scripts');
const MANY = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'counterbell-command-line-'));
const lines = join(folder, 'lines.jsonl');
const table = join(folder, 'table.csv');

writeFileSync(
  lines,
  repeat((at) => `{"id": ${at}, "text": "good bread ${at}", "stars": 4}`),
);
writeFileSync(
  table,
  `Date,Author,Rating,Review\n${repeat((at) => `2026-01-05,Jo ${at},4,Good bread ${at}`)}`,
);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('stopWithReader', () => {
  it.each([
    { command: 'analyse', args: [], input: lines },
    { command: 'import', args: [table], input: devNull },
  ])('ends $command in silence when its reader has enough', async ({ command, args, input }) => {
    const child = spawn(process.execPath, [join(SCRIPTS, `${command}.ts`), ...args], {
      stdio: [openSync(input, 'r'), 'pipe', 'pipe'],
    });
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new Error('the pipes are missing');
    stdout.once('data', () => stdout.destroy());
    const status = new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect(await textOf(stderr)).toBe('');
    expect(await status).toBe(0);
  });
});

describe('readsStdin', () => {
  it.each([
    { command: 'analyse', takes: 'no arguments but --explain' },
    { command: 'score', takes: 'no arguments' },
  ])('tells how to call $command where a file is named', ({ command, takes }) => {
    const script = join(SCRIPTS, `${command}.ts`);
    expect(spawnSync(process.execPath, [script, lines], { encoding: 'utf8' })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `It reads JSON lines from stdin and takes ${takes}: npm run -s ${command} < FILE\n`,
    });
  });
});

function repeat(line: (at: number) => string): string {
  return Array.from({ length: MANY }, (_, at) => `${line(at)}\n`).join('');
}

/** `npm run crash:collector [ROUNDS]`: kills a collector under load, and counts what it had promised to keep. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRounds } from './collector-load/crash-rounds.ts';
import { say } from './run.ts';

const [rounds = 20] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'counterbell-crash-'));

try {
  const { acknowledged, lost, doubled } = await crashRounds(folder, rounds);
  say(
    `${rounds} kills under load: ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled.`,
  );
  process.exitCode = lost + doubled === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

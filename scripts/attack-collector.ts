/** `npm run attack:collector [COUNT] [SEED]`: sends generated hostile requests to a collector, and says what broke. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../widget/collector/server.ts';
import { NO_LIMITS } from '../widget/collector/limits/guard.ts';
import { attack } from './collector-load/attack.ts';
import { ROOT, say } from './run.ts';

const [count = 10_000, seed = Date.now()] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'counterbell-attack-'));
const collector = await startCollector({
  port: 0,
  host: '127.0.0.1',
  folder,
  filesFolder: join(ROOT, 'dist', 'widget'),
  origins: [],
  limits: NO_LIMITS,
});

try {
  const codes = [collector.pairingCode, await collector.newPairingCode()] as const;
  const report = await attack({ url: collector.url, codes }, count, seed);
  say(`${count} hostile requests (seed ${seed}); statuses and how often each came, 0 for none:`);
  const statuses = [...report.statuses].toSorted(([one], [other]) => one - other);
  say(`  ${statuses.map(([status, n]) => `${status}: ${n}`).join(', ')}`);
  for (const what of report.broke) say(`  broke: ${what}`);
  say(`  broke ${report.broke.length}, leaked ${report.leaked}, serving: ${report.isServing}`);
  process.exitCode = report.broke.length + report.leaked === 0 && report.isServing ? 0 : 1;
} finally {
  await collector.close();
  rmSync(folder, { recursive: true, force: true });
}

/** `npm run collector`: the owner's collector on this machine. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HELP, readOptions, type CommandOptions } from '../widget/collector/options.ts';
import { OPEN_MESSAGES } from '../widget/collector/messages.ts';
import { allowPairing } from '../widget/collector/pairing.ts';
import { startCollector } from '../widget/collector/server.ts';
import { openSqliteStore } from '../widget/collector/sqlite-store.ts';
import { ROOT, run, say } from './run.ts';

const FILES_FOLDER = join(ROOT, 'dist', 'widget');

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options.ok) giveUp(options.failure);
  else if (options.value.wish === 'help') say(HELP);
  else if (options.value.wish === 'pair') await sayPairingCode(options.value);
  else await serve(options.value);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}

async function serve(options: CommandOptions): Promise<void> {
  await buildWidget();
  const collector = await startCollector({ ...options, filesFolder: FILES_FOLDER });
  const sites = options.origins.length === 0 ? 'any site' : options.origins.join(', ');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void collector.close());
  }
  say(`Listens on     ${collector.url}  (takes feedback from ${sites})`);
  say(`Keeps in       ${resolve(options.folder)}`);
  say(`Pairing code   ${collector.pairingCode}  (for the extension; once, for ten minutes)`);
  if (collector.fileCount === 0) {
    say('The widget’s files are missing, so that tags load nothing: npm run build:widget');
  }
}

/** On a fresh clone the widget is not built yet, and a collector without it would leave the tags dead. */
async function buildWidget(): Promise<void> {
  if (existsSync(join(FILES_FOLDER, 'counterbell.js'))) return;
  process.stderr.write('Building the widget…\n');
  const { status, output } = await run(['npm', 'run', '-s', 'build:widget']);
  if (status !== 0) process.stderr.write(output);
}

async function sayPairingCode({ folder }: CommandOptions): Promise<void> {
  const store = openSqliteStore(folder);
  if (!store.ok) return giveUp(OPEN_MESSAGES[store.failure](folder));
  const code = await allowPairing({ store: store.value, now: () => new Date() });
  await store.value.close();
  say(`Pairing code   ${code}  (for the extension; once, for ten minutes)`);
}

function giveUp(words: string): void {
  process.stderr.write(`Counterbell: ${words}\n`);
  process.exitCode = 1;
}

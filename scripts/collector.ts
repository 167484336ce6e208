/** `npm run collector`: the owner's collector on this machine. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HELP } from '../widget/collector/help.ts';
import { readOptions, type CommandOptions } from '../widget/collector/options.ts';
import { startCollector } from '../widget/collector/server.ts';
import {
  backUpTo,
  listInboxes,
  pairAgain,
  revoke,
  sayPairingCode,
  sayWhetherSound,
  sayWorkerCode,
} from './collector-commands.ts';
import { ROOT, run, say } from './run.ts';

const FILES_FOLDER = join(ROOT, 'dist', 'widget');

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.ok) await fulfil(options.value);
  else giveUp(options.failure);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}

async function fulfil(options: CommandOptions): Promise<void> {
  const { wish, folder } = options;
  switch (wish.do) {
    case 'help':
      return say(HELP);
    case 'pair':
      return sayPairingCode(folder);
    case 'pair-again':
      return pairAgain(folder, wish.inbox);
    case 'pair-worker':
      return sayWorkerCode();
    case 'inboxes':
      return listInboxes(folder);
    case 'revoke':
      return revoke(folder, wish.inbox);
    case 'backup':
      return backUpTo(folder, wish.file);
    case 'check':
      return sayWhetherSound(folder);
    case 'run':
      return serve(options);
  }
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

function giveUp(words: string): void {
  process.stderr.write(`Counterbell: ${words}\n`);
  process.exitCode = 1;
}

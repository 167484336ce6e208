import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../../shared/result.ts';

/** What somebody asked of the command. */
export type Wish = 'help' | 'pair' | 'run';

/** The command's options, read. */
export interface CommandOptions {
  readonly wish: Wish;
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly origins: readonly string[];
}

/** How the command is used. */
export const HELP = `Counterbell's collector keeps sealed feedback until its owner has it, and serves the widget.

  npm run collector -- [options]

  --port NUMBER      where it listens (COUNTERBELL_PORT, 8787)
  --host ADDRESS     on which address of this machine (COUNTERBELL_HOST, 127.0.0.1)
  --folder FOLDER    where it keeps its database (COUNTERBELL_FOLDER, ./data)
  --origins LIST     sites whose pages may send, with commas between, such as
                     https://a.example,https://b.example (COUNTERBELL_ORIGINS, any)
  --pair             print another pairing code for the collector of that folder, and end
  --help             print this

A flag goes before its environment variable. A pairing code is printed at each start; it is valid
once, for ten minutes, and makes one inbox. Too many wrong ones end it: --pair prints another.`;

const MAX_PORT = 65_535;

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  folder: { type: 'string' },
  origins: { type: 'string' },
  pair: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the command's flags and environment.
 *
 * @param args - What stands behind the command.
 * @param environment - Such as `process.env`.
 * @returns The options; or, in one sentence, what cannot be read.
 */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<CommandOptions, string> {
  const flags = readFlags(args);
  if (!flags.ok) return flags;
  const setting = (name: 'port' | 'host' | 'folder' | 'origins', otherwise: string): string =>
    flags.value[name] ?? (environment[`COUNTERBELL_${name.toUpperCase()}`] || otherwise);
  const port = readPort(setting('port', '8787'));
  if (!port.ok) return port;
  const origins = readOrigins(setting('origins', ''));
  if (!origins.ok) return origins;
  const { help = false, pair = false } = flags.value;
  return succeed({
    wish: help ? 'help' : pair ? 'pair' : 'run',
    port: port.value,
    host: setting('host', '127.0.0.1'),
    folder: setting('folder', './data'),
    origins: origins.value,
  });
}

type Flags = ReturnType<typeof parseArgs<{ options: typeof FLAGS }>>['values'];

function readFlags(args: readonly string[]): Result<Flags, string> {
  try {
    return succeed(parseArgs({ args: [...args], options: FLAGS, allowPositionals: false }).values);
  } catch (error) {
    // Node's first sentence names the flag; the ones behind it explain Node.
    const [reason = ''] = error instanceof Error ? error.message.split(/(?<=')\. |\n/) : [];
    return fail(`${reason.replace(/\.$/, '')}; --help shows what there is.`);
  }
}

function readPort(text: string): Result<number, string> {
  const port = Number(text);
  const isPort = /^\d+$/.test(text) && port <= MAX_PORT;
  return isPort
    ? succeed(port)
    : fail(`The port "${text}" is none: name a number from 0 to 65535.`);
}

function readOrigins(text: string): Result<readonly string[], string> {
  const origins: string[] = [];
  for (const listed of text.split(',').map((part) => part.trim())) {
    if (listed === '') continue;
    const origin = originOf(listed);
    if (origin === null) {
      return fail(
        `The origin "${listed}" is none: name a site such as https://a.example, without a path.`,
      );
    }
    origins.push(origin);
  }
  return succeed(origins);
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSite = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  return isSite && url.username === '' && url.hash === '' ? url.origin : null;
}

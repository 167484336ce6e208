import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { DEFAULT_LIMITS, type Limits } from './limits/guard.ts';

/** What somebody asked of the command, and of which inbox or file. */
export type Wish =
  | { readonly do: 'help' | 'run' | 'pair' | 'pair-worker' | 'inboxes' | 'check' }
  | { readonly do: 'pair-again' | 'revoke'; readonly inbox: string }
  | { readonly do: 'backup'; readonly file: string };

/** The command's options, read. */
export interface CommandOptions {
  readonly wish: Wish;
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly origins: readonly string[];
  readonly isProxied: boolean;
  readonly limits: Limits;
  /** 0 for no limit. */
  readonly maxMegabytes: number;
  /** 0 for ever. */
  readonly keepDays: number;
  readonly metricsToken: string | null;
  readonly logsRequests: boolean;
}

const MAX_PORT = 65_535;
const MAX_NUMBER = 1_000_000_000;

/** Anybody who can reach the collector may try to guess it. */
const MIN_TOKEN = 16;

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  folder: { type: 'string' },
  origins: { type: 'string' },
  proxied: { type: 'boolean' },
  'per-address': { type: 'string' },
  'per-inbox': { type: 'string' },
  'inbox-size': { type: 'string' },
  size: { type: 'string' },
  'keep-days': { type: 'string' },
  'metrics-token': { type: 'string' },
  'log-requests': { type: 'boolean' },
  pair: { type: 'boolean' },
  'pair-again': { type: 'string' },
  'pair-worker': { type: 'boolean' },
  inboxes: { type: 'boolean' },
  revoke: { type: 'string' },
  backup: { type: 'string' },
  check: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** The ways to name a number that is none, by option. */
const NUMBERS = {
  'per-address': 'posts a minute',
  'per-inbox': 'posts a minute',
  'inbox-size': 'megabytes',
  size: 'megabytes',
  'keep-days': 'days',
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof FLAGS }>>['values'];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the command's flags and environment.
 *
 * @param args - What stands behind the command.
 * @param environment - Such as `process.env`.
 * @returns The options; or, in one sentence, what cannot be read.
 */
export function readOptions(
  args: readonly string[],
  environment: Environment,
): Result<CommandOptions, string> {
  const flags = readFlags(args);
  if (!flags.ok) return flags;
  try {
    return succeed(new OptionReader(flags.value, environment).read());
  } catch (error) {
    if (error instanceof WrongOption) return fail(error.message);
    throw error;
  }
}

/** An option that cannot be read; its words are the sentence for it. */
class WrongOption extends Error {}

/** Reads each option from its flag, else from its environment variable. */
class OptionReader {
  readonly #flags: Flags;
  readonly #environment: Environment;

  constructor(flags: Flags, environment: Environment) {
    this.#flags = flags;
    this.#environment = environment;
  }

  read(): CommandOptions {
    return {
      wish: wishOf(this.#flags),
      port: portOf(this.#text('port', '8787')),
      host: this.#text('host', '127.0.0.1'),
      folder: this.#text('folder', './data'),
      origins: originsOf(this.#text('origins', '')),
      isProxied: this.#isOn('proxied'),
      limits: {
        perAddress: this.#number('per-address', DEFAULT_LIMITS.perAddress),
        perInbox: this.#number('per-inbox', DEFAULT_LIMITS.perInbox),
        inboxMegabytes: this.#number('inbox-size', DEFAULT_LIMITS.inboxMegabytes),
      },
      maxMegabytes: this.#number('size', 0),
      keepDays: this.#number('keep-days', 0),
      metricsToken: tokenOf(this.#text('metrics-token', '')),
      logsRequests: this.#isOn('log-requests'),
    };
  }

  #text(name: 'port' | 'host' | 'folder' | 'origins' | 'metrics-token', otherwise: string): string {
    return this.#flags[name] ?? (this.#variable(name) || otherwise);
  }

  #number(name: keyof typeof NUMBERS, otherwise: number): number {
    const text = this.#flags[name] ?? (this.#variable(name) || String(otherwise));
    if (/^\d+$/.test(text) && Number(text) <= MAX_NUMBER) return Number(text);
    throw new WrongOption(
      `--${name} "${text}" is no number of ${NUMBERS[name]}: name a whole one, 0 for no limit.`,
    );
  }

  #isOn(name: 'proxied' | 'log-requests'): boolean {
    const text = this.#variable(name).toLowerCase();
    if (this.#flags[name] === true || ['yes', 'true', '1'].includes(text)) return true;
    if (['', 'no', 'false', '0'].includes(text)) return false;
    throw new WrongOption(`${variableOf(name)} is "${text}": make it yes or no.`);
  }

  #variable(name: string): string {
    return this.#environment[variableOf(name)] ?? '';
  }
}

function variableOf(name: string): string {
  return `COUNTERBELL_${name.toUpperCase().replaceAll('-', '_')}`;
}

function readFlags(args: readonly string[]): Result<Flags, string> {
  try {
    return succeed(parseArgs({ args: [...args], options: FLAGS, allowPositionals: false }).values);
  } catch (error) {
    // Node's first sentence names the flag; the ones behind it explain Node.
    const [reason = ''] = error instanceof Error ? error.message.split(/(?<=')\. |\n/) : [];
    return fail(`${reason.replace(/\.$/, '')}; --help shows what there is.`);
  }
}

function wishOf(flags: Flags): Wish {
  const { 'pair-again': again, revoke, backup } = flags;
  if (flags.help === true) return { do: 'help' };
  if (again !== undefined) return { do: 'pair-again', inbox: again };
  if (revoke !== undefined) return { do: 'revoke', inbox: revoke };
  if (backup !== undefined) return { do: 'backup', file: backup };
  const plain = (['pair', 'pair-worker', 'inboxes', 'check'] as const).find(
    (name) => flags[name] === true,
  );
  return { do: plain ?? 'run' };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= MAX_PORT) return port;
  throw new WrongOption(`The port "${text}" is none: name a number from 0 to 65535.`);
}

function tokenOf(text: string): string | null {
  if (text === '') return null;
  if (text.length >= MIN_TOKEN && /^[\w~+/.=-]+$/.test(text)) return text;
  throw new WrongOption(
    `The token for the metrics must be at least ${MIN_TOKEN} letters and digits long.`,
  );
}

function originsOf(text: string): readonly string[] {
  const listed = text.split(',').map((part) => part.trim());
  return listed
    .filter((part) => part !== '')
    .map((part) => {
      const origin = originOf(part);
      if (origin !== null) return origin;
      throw new WrongOption(
        `The origin "${part}" is none: name a site such as https://a.example, without a path.`,
      );
    });
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSite = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  return isSite && url.username === '' && url.hash === '' ? url.origin : null;
}

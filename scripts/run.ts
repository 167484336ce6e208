import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '..');

/** How a command ended. */
export interface Run {
  readonly status: number;
  /** What it printed, both streams in the order they came. */
  readonly output: string;
}

/**
 * Runs a command of the installed packages in the project's root and keeps what it prints.
 *
 * @param command - Its name and arguments, such as `['tsc', '-b']`.
 * @param options - `onOutput` is handed each piece as it comes.
 * @param options.onOutput - Called with each piece of output.
 * @returns Exit status (1 where it could not be started) and output.
 */
export function run(
  command: readonly string[],
  options: { readonly onOutput?: (piece: string) => void } = {},
): Promise<Run> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: platform() === 'win32',
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      pieces.push(piece);
      options.onOutput?.(piece);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: pieces.join('') }));
  });
}

/**
 * Prints a line.
 *
 * @param words - What to say.
 */
export function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

/** What the commands that print results for other programs have in common. */
import { readFileSync } from 'node:fs';

/**
 * Says on stderr what is worth knowing of the input.
 *
 * @param sentence - What was wrong, where, and what became of it.
 */
export function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/**
 * Says on stderr what is wrong, and lets the command end with status 1.
 *
 * @param sentence - What was wrong, where, and what to do.
 */
export function complain(sentence: string): void {
  warn(sentence);
  process.exitCode = 1;
}

/** Ends the command in silence when its reader has enough (`| head`): nobody is left to write to. */
export function stopWithReader(): void {
  process.stdout.on('error', () => process.exit());
}

/**
 * Whether a command that reads from stdin was called as it should be; otherwise it says how.
 *
 * @param command - Its name, as npm runs it.
 * @param flags - Flags that it knows.
 * @returns False where it was given other arguments, or a keyboard in place of input.
 */
export function readsStdin(command: string, flags: readonly string[] = []): boolean {
  const isKnown = process.argv.slice(2).every((argument) => flags.includes(argument));
  if (isKnown && !process.stdin.isTTY) return true;
  const takes = ['no arguments', ...flags].join(' but ');
  complain(`It reads JSON lines from stdin and takes ${takes}: npm run -s ${command} < FILE`);
  return false;
}

/**
 * Reads a file that somebody named.
 *
 * @param file - Its path.
 * @returns All of it; `null` where there is no such file or it may not be read, which is the same to whoever named it.
 */
export function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    // Why, the operating system says in words of its own.
    return null;
  }
}

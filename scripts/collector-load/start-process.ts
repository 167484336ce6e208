import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { makeKeyPair } from '../../shared/sealing/keys.ts';

const COMMAND = join(import.meta.dirname, '..', 'collector.ts');

/** A collector as a process of its own. */
export interface CollectorProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly pairingCode: string;
}

/**
 * Starts the command and waits until it listens.
 *
 * @param folder - Where it keeps its database.
 * @param args - More flags.
 * @returns The process, on a port that was free.
 * @throws {Error} With what it printed, where it ended instead.
 */
export async function startProcess(
  folder: string,
  ...args: readonly string[]
): Promise<CollectorProcess> {
  const child = spawn(process.execPath, [COMMAND, '--port', '0', '--folder', folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (printed += piece));
  for await (const line of createInterface({ input: child.stdout })) {
    printed += `${line}\n`;
    const pairingCode = /Pairing code +(\S+)/.exec(printed)?.[1];
    const url = /Listens on +(\S+)/.exec(printed)?.[1];
    if (pairingCode !== undefined && url !== undefined) return { child, url, pairingCode };
  }
  throw new Error(`The collector ended: ${printed}`);
}

/** An inbox that was paired for a measurement. */
export interface PairedInbox {
  readonly inbox: string;
  readonly token: string;
}

/**
 * Pairs an inbox.
 *
 * @param collector - Where, and with which code.
 * @returns The inbox and its token.
 */
export async function pairInbox({
  url,
  pairingCode,
}: Pick<CollectorProcess, 'url' | 'pairingCode'>): Promise<PairedInbox> {
  const { publicKey } = await makeKeyPair();
  const response = await fetch(`${url}/v1/pair`, {
    method: 'POST',
    body: JSON.stringify({ code: pairingCode, publicKey, businessName: 'Load' }),
  });
  return v.parse(v.object({ inbox: v.string(), token: v.string() }), await response.json());
}

/**
 * An envelope of the usual size; what is in it does not matter to a collector.
 *
 * @param inbox - Where it goes.
 * @returns JSON.
 */
export function envelopeFor(inbox: string): string {
  return JSON.stringify({ v: 1, id: crypto.randomUUID(), inbox, kid: 'load', sealed: SEALED });
}

/** As long as an answer with a few words: 65 + 1024 + 16 bytes in base64url. */
const SEALED = 'A'.repeat(1474);

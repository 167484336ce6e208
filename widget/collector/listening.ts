import type { Server } from 'node:http';
import { LISTEN_MESSAGES, type ListenFailure } from './messages.ts';

/** How long a graceful stop waits for answers under way, in milliseconds. */
const GRACE_MS = 3000;

/** How often a stopping server closes connections that are kept open for another request, in milliseconds. */
const TIDY_MS = 20;

const FAILURES: ReadonlyMap<string, ListenFailure> = new Map([
  ['EADDRINUSE', 'port-in-use'],
  ['EACCES', 'port-not-allowed'],
  ['EADDRNOTAVAIL', 'no-such-host'],
  ['ENOTFOUND', 'no-such-host'],
  ['EAI_AGAIN', 'no-such-host'],
]);

/**
 * Lets a server listen.
 *
 * @param server - Not listening yet.
 * @param at - Port (0 for any that is free) and host.
 * @param at.port - 0 to 65535.
 * @param at.host - Name or address of this machine.
 * @returns Its address, such as `http://127.0.0.1:8787`.
 * @throws {Error} In one sentence, where it cannot.
 */
export function listenOn(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const failure = FAILURES.get(error.code ?? '') ?? 'cannot-listen';
      reject(new Error(LISTEN_MESSAGES[failure](host, port), { cause: error }));
    });
    server.listen(port, host, () => resolve(urlOf(server, host)));
  });
}

/**
 * Stops a server: what is being answered is finished, for a few seconds at most.
 *
 * @param server - Listening or not.
 */
export async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  const tidying = setInterval(() => server.closeIdleConnections(), TIDY_MS);
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(tidying);
  clearTimeout(impatient);
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

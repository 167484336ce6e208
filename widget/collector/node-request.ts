import type { IncomingMessage } from 'node:http';

/** Bytes that are read and thrown away behind a refusal, so that its reason still arrives. */
const MAX_DISCARDED_BYTES = 16 * 1024 * 1024;

/**
 * Makes a standard request of Node's.
 *
 * @param incoming - Not read yet.
 * @param origin - Of this collector; what the client calls it does not matter.
 * @returns The request; `null` for an address or a method that no standard request may have.
 */
export function requestOf(incoming: IncomingMessage, origin: string): Request | null {
  const { method = 'GET', url = '/' } = incoming;
  try {
    return new Request(url.startsWith('/') ? origin + url : url, {
      method,
      headers: headersOf(incoming),
      ...(method !== 'GET' && method !== 'HEAD' && { body: bodyOf(incoming), duplex: 'half' }),
    });
  } catch {
    return null;
  }
}

/**
 * Reads on without keeping anything, up to a limit: closing at once would lose the answer on its way.
 *
 * @param incoming - Whatever is left of it.
 */
export function discardRest(incoming: IncomingMessage): void {
  if (incoming.complete) return;
  let discarded = 0;
  incoming.removeAllListeners('data');
  incoming.on('data', (chunk: Uint8Array) => {
    discarded += chunk.length;
    if (discarded > MAX_DISCARDED_BYTES) incoming.destroy();
  });
  incoming.resume();
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

/** Hands on what arrives as fast as it is wanted. Node's own adapter would close the connection when it is cancelled. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let isWanted = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.pause();
      incoming.on('data', (chunk: Uint8Array) => {
        if (!isWanted) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once('end', () => {
        if (isWanted) controller.close();
        isWanted = false;
      });
      incoming.once('close', () => {
        if (isWanted) controller.error(new Error('The request was cut off.'));
        isWanted = false;
      });
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      isWanted = false;
    },
  });
}

import { gzipSync } from 'node:zlib';
import { acceptedEncoding } from './accepted-encoding.ts';

/** Below this, packing saves nothing worth its time. */
const LEAST_BYTES = 1000;

/**
 * Packs a page for people, where the caller can unpack it. Envelopes are not packed: what is sealed hardly gets smaller.
 *
 * @param request - As it came in.
 * @param response - Its answer; its headers are changed.
 * @param body - The answer's body.
 * @returns What to send instead of the body.
 */
export function packPage(request: Request, response: Response, body: Uint8Array): Uint8Array {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || body.length < LEAST_BYTES) return body;
  response.headers.append('vary', 'accept-encoding');
  if (acceptedEncoding(request) === null) return body;
  // Every browser that takes Brotli takes gzip, which is quicker to make.
  response.headers.set('content-encoding', 'gzip');
  return gzipSync(body);
}

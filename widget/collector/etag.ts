import { hashBytes } from './secrets.ts';

const ETAG_LENGTH = 32;

/**
 * The version of some content.
 *
 * @param bytes - The content.
 * @returns A strong ETag, in quotes: the same for the same content.
 */
export async function etagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await hashBytes(bytes);
  return `"${hash.slice(0, ETAG_LENGTH)}"`;
}

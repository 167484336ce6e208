import { fail, succeed, type Result } from '../../shared/result.ts';

/** Most bytes of a body that are taken: room for the largest envelope or survey. */
export const MAX_BODY_BYTES = 65_536;

/** `MAX_BODY_BYTES` as a refusal says it. */
export const MAX_BODY_WORDS = '64 KB';

/** Why a body could not be read. */
export type BodyFailure = 'too-large' | 'cut-off' | 'not-text';

/**
 * Reads a body, and stops as soon as it is larger than anybody honest would send.
 *
 * @param request - Not read yet.
 * @returns Its text, or why there is none.
 */
export async function readText(request: Request): Promise<Result<string, BodyFailure>> {
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) return fail('too-large');
  const bytes = await readBytes(request);
  if (!bytes.ok) return bytes;
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail('not-text');
  }
}

/**
 * Reads a body of JSON.
 *
 * @param request - Not read yet; its content type does not matter, so that a page may post without a preflight.
 * @returns Its value, or why there is none.
 */
export async function readJson(
  request: Request,
): Promise<Result<unknown, BodyFailure | 'not-json'>> {
  const text = await readText(request);
  if (!text.ok) return text;
  try {
    return succeed(JSON.parse(text.value));
  } catch {
    return fail('not-json');
  }
}

async function readBytes(request: Request): Promise<Result<Uint8Array, BodyFailure>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length;
      if (length > MAX_BODY_BYTES) return fail('too-large');
      chunks.push(chunk);
    }
  } catch {
    return fail('cut-off');
  }
  return succeed(joined(chunks, length));
}

/** Most bodies arrive in one piece, which is then not copied. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

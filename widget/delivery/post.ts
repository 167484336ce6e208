import type { Outcome } from './target.ts';

/** A phone in a bad network gets there within it; longer, and the visitor is gone. */
const LIMIT_MS = 10_000;

/**
 * Posts, and survives the visitor's leaving.
 *
 * @param address - Where to.
 * @param body - What.
 * @param headers - Those that fetch would not set itself.
 * @returns The answer.
 * @throws {TypeError} Offline, refused, or over the limit: the browser does not say which.
 */
export function post(
  address: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    body,
    headers,
    keepalive: true,
    credentials: 'omit',
    // Whoever carries the envelope has no need to know which page it came from.
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LIMIT_MS),
  });
}

/**
 * Posts to a service, and reads its word for having kept it.
 *
 * @param name - The service's, for the owner's console.
 * @param sending - The answer that is on its way.
 * @param isKept - Whether the service's JSON says so; `null` stands for an answer that is no JSON.
 * @returns Delivered by that word only. Never refused where mending the service's settings would let it in.
 */
export async function outcomeOf(
  name: string,
  sending: Promise<Response>,
  isKept: (said: Readonly<Record<string, unknown>> | null, response: Response) => boolean,
): Promise<Outcome> {
  try {
    const response = await sending;
    const said: Readonly<Record<string, unknown>> | null = await response.json().catch(() => null);
    if (response.ok && isKept(said, response)) return { kind: 'delivered' };
    // Too large today is too large tomorrow.
    return response.status === 413
      ? { kind: 'refused', reason: `${name} answered 413` }
      : { kind: 'later' };
  } catch {
    return { kind: 'later' };
  }
}

import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** A collector answers within milliseconds; one that takes longer than this is down. */
const LIMIT_MS = 15_000;

const SERVER_ERRORS = 500;
const TOO_MANY_REQUESTS = 429;

/** What is asked of a collector. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The whole address. */
  readonly url: string;
  /** The owner's; `null` where none is needed. */
  readonly token: string | null;
  /** Is sent as JSON; left out for none. */
  readonly body?: unknown;
}

/** An answer that is not "try again later". */
export interface CollectorAnswer {
  /** HTTP status, below 500. */
  readonly status: number;
  /** The JSON that it held; `undefined` where it held none. */
  readonly json: unknown;
}

/**
 * Asks a collector something, without cookies and with a time limit.
 *
 * @param question - What.
 * @param fetch - The browser's, or a test's.
 * @returns Its answer; `unreachable` where none came in time, or one that asks to try again later.
 */
export async function askCollector(
  question: Question,
  fetch: typeof globalThis.fetch,
): Promise<Result<CollectorAnswer, 'unreachable'>> {
  try {
    const response = await fetch(question.url, requestOf(question));
    if (response.status >= SERVER_ERRORS || response.status === TOO_MANY_REQUESTS) {
      return fail('unreachable');
    }
    return succeed({ status: response.status, json: parseJson(await response.text()) });
  } catch {
    // No network, no such host, a broken connection, or too late: the browser does not say which.
    return fail('unreachable');
  }
}

function requestOf({ method, token, body }: Question): RequestInit {
  const headers = new Headers();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // Nothing of the owner's browser goes along, and no answer of yesterday comes back.
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    // No host is asked that the owner has not named: a redirect is the answer of something else.
    redirect: 'manual',
    signal: AbortSignal.timeout(LIMIT_MS),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page for people, or nothing: the caller knows what it expected.
    return undefined;
  }
}

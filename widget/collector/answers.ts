import { REFUSALS, RETRY_AFTER_SECONDS, type Refusal, type RefusalCode } from './refusals.ts';

/** What every answer says, whatever it carries. */
const COMMON_HEADERS = {
  // Any site may post and an extension's page may fetch: there is no cookie that could be abused.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Statuses of what may be sent again as it is. */
const AGAIN_LATER: readonly number[] = [429, 503, 507];

/** A day, in seconds: the longest that browsers keep a preflight's answer. */
const PREFLIGHT_SECONDS = 86_400;

/**
 * An answer in JSON.
 *
 * @param value - What to say.
 * @param status - HTTP status.
 * @param headers - Beside the content type.
 * @returns The answer.
 */
export function answerJson(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/**
 * A page for people.
 *
 * @param markup - The whole document.
 * @param status - HTTP status.
 * @param policy - Its Content-Security-Policy.
 * @returns The answer.
 */
export function answerPage(markup: string, status: number, policy: string): Response {
  return new Response(markup, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}

/**
 * An answer without content.
 *
 * @param status - 204 or 304.
 * @param headers - What to say.
 * @returns The answer.
 */
export function answerNothing(
  status = 204,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, { status, headers });
}

/**
 * A refusal with its reason, `{"error": "…"}`.
 *
 * @param code - Why.
 * @param place - The field, parameter or method that it is about.
 * @param more - What else the caller must know.
 * @returns The answer.
 */
export function refuse(code: RefusalCode, place = '', more: object = {}): Response {
  const { status, error }: Refusal = REFUSALS[code];
  return answerJson(
    { error: error.replace('{place}', () => place), ...more },
    status,
    headersOf(status, place),
  );
}

/**
 * The answer to a browser that asks what it may send.
 *
 * @returns The answer to any preflight.
 */
export function answerPreflight(): Response {
  return answerNothing(204, {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': 'authorization, content-type, counterbell-work, if-none-match',
    'access-control-max-age': String(PREFLIGHT_SECONDS),
  });
}

/**
 * Adds what every answer says to one that does not say otherwise.
 *
 * @param response - Made here, with headers that can be written.
 * @returns The same answer.
 */
export function withCommonHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/**
 * Whether the caller has this version already.
 *
 * @param request - With or without If-None-Match.
 * @param etag - In quotes.
 * @returns True where 304 says enough.
 * @source RFC 9110, 13.1.2: weak comparison, a list, or `*`.
 */
export function hasVersion(request: Request, etag: string): boolean {
  const versions = request.headers.get('if-none-match');
  if (versions === null) return false;
  const listed = versions.split(',').map((version) => version.trim().replace(/^W\//, ''));
  return listed.includes('*') || listed.includes(etag);
}

function headersOf(status: number, place: string): Readonly<Record<string, string>> {
  if (status === 401) return { 'www-authenticate': 'Bearer realm="inbox"' };
  if (status === 405) return { allow: place };
  if (AGAIN_LATER.includes(status)) return { 'retry-after': String(RETRY_AFTER_SECONDS) };
  return {};
}

import { seededRandom, type Random } from './seeded-random.ts';

/** What is attacked: an inbox with an envelope in it, and a token that is another inbox's. */
export interface Target {
  readonly inbox: string;
  readonly otherToken: string;
  /** Id of an envelope that is there already. */
  readonly knownId: string;
}

/** Bytes as they are written to the connection, and whether it is hung up in the middle. */
export interface HostileRequest {
  readonly kind: string;
  readonly pieces: readonly string[];
  readonly hangsUp: boolean;
}

type Kind = (random: Random, target: Target) => HostileRequest;

const JUNK = [
  '',
  'null',
  '0',
  '-1',
  '1e999',
  '[]',
  '{}',
  '"',
  '{"a":',
  '\u0000',
  '\u00ff\u00fe',
  '%00',
  '../',
  '<script>',
  "' OR 1=1 --",
  '{"__proto__":{"v":1}}',
  '💥'.repeat(50),
  'x'.repeat(5000),
];

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 53,
  '',
  'x'.repeat(70_000),
  [],
  [[]],
  {},
  { $gt: '' },
  'toString',
  '\u0000',
];

const PATHS = [
  '/../../etc/passwd',
  '/{inbox}/../../../etc/passwd',
  '/{inbox}/..%2f..%2fpackage.json',
  '/{inbox}/%2e%2e/%2e%2e/counterbell.sqlite',
  '/{inbox}/counterbell.sqlite',
  '/{inbox}/counterbell.js%00.png',
  '/{inbox}/..\\..\\windows\\win.ini',
  '/{inbox}//etc/hosts',
  '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '/{inbox}/.git/config',
  '/{inbox}/constructor',
  '/{inbox}/__proto__',
  '/v1/inboxes/../{inbox}/feedback',
  '/v1/inboxes/%00/feedback',
  '/v1/inboxes/{inbox}/feedback?after=-1&limit=1e9',
  "/v1/inboxes/{inbox}'--/feedback",
  'http://elsewhere.example/v1/pair',
  '*',
  '/metrics',
  '/healthz?x=%',
];

const HEADERS = [
  'Content-Length: 5\r\nContent-Length: 6',
  'Transfer-Encoding: chunked\r\nContent-Length: 3',
  'Transfer-Encoding: gzip, chunked',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Expect: 100-continue',
  'Expect: something-else',
  'X-Forwarded-For: 127.0.0.1, ::1, <b>',
  'Authorization: Bearer',
  'Authorization: Basic YTpi',
  'Accept-Encoding: gzip;q=NaN, br;q=-1, *;q=9',
  'Accept-Language: ;q=1, de;q=x, zz-\u00e9, ,,,',
  'If-None-Match: "',
  'Counterbell-Work: ::::',
  'Counterbell-Work: AAAAAAAAAAAAAAAAAAAAAA:0',
  'Origin: null',
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Range: bytes=0-1,5-2,-9999999',
  'Sec-Fetch-Site: \u0001',
  'Cookie: a=b',
];

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'QUERY'];

/** Every kind of attack that is generated. */
const KINDS: readonly Kind[] = [
  malformed,
  wrongTypes,
  oversized,
  slow,
  traversal,
  headerTricks,
  knownId,
  withoutRight,
  form,
  pairing,
];

/**
 * Makes hostile requests: the same ones for the same seed.
 *
 * @param count - How many.
 * @param target - What they are aimed at.
 * @param seed - Any number.
 * @yields {HostileRequest} One after the other, all kinds in turn.
 */
export function* hostileRequests(
  count: number,
  target: Target,
  seed: number,
): Generator<HostileRequest> {
  const random = seededRandom(seed);
  for (let n = 0; n < count; n += 1) {
    const kind = KINDS[n % KINDS.length] ?? malformed;
    yield kind(random, target);
  }
}

function malformed(random: Random, target: Target): HostileRequest {
  const text = JSON.stringify(envelope(target));
  const at = random.below(text.length);
  const body = random.pick([
    text.slice(0, at),
    text.slice(0, at) + random.pick(JUNK),
    random.pick(JUNK),
  ]);
  return plain('malformed', request('POST', feedback(target), body));
}

function wrongTypes(random: Random, target: Target): HostileRequest {
  const field = random.pick(['v', 'id', 'inbox', 'kid', 'sealed']);
  const body = JSON.stringify({ ...envelope(target), [field]: random.pick(VALUES) });
  return plain('wrong types', request('POST', feedback(target), body));
}

function oversized(random: Random, target: Target): HostileRequest {
  const body = 'x'.repeat(65_537 + random.below(200_000));
  const path = random.pick([feedback(target), '/v1/pair', `/${target.inbox}`]);
  return plain('oversized', request('POST', path, body));
}

function slow(random: Random, target: Target): HostileRequest {
  const whole = request('POST', feedback(target), JSON.stringify(envelope(target)));
  const at = 1 + random.below(whole.length - 1);
  return { kind: 'slow', pieces: [whole.slice(0, at)], hangsUp: true };
}

function traversal(random: Random, target: Target): HostileRequest {
  const path =
    random.pick(PATHS).replaceAll('{inbox}', target.inbox) + random.pick(['', '?', '#', '%']);
  return plain('traversal', request(random.pick(METHODS), path, ''));
}

function headerTricks(random: Random, target: Target): HostileRequest {
  const many = `X-Many: ${'y'.repeat(random.below(20_000))}`;
  const headers = [random.pick(HEADERS), random.pick([...HEADERS, many])];
  const body = JSON.stringify(envelope(target));
  const path = random.pick([
    feedback(target),
    `/${target.inbox}`,
    `/${target.inbox}/counterbell.js`,
  ]);
  return plain('header tricks', request(random.pick(METHODS), path, body, headers));
}

function knownId(random: Random, target: Target): HostileRequest {
  const body = JSON.stringify({
    ...envelope(target),
    id: target.knownId,
    sealed: `b3RoZXI${random.below(1000)}`,
  });
  return plain('known id', request('POST', feedback(target), body));
}

function withoutRight(random: Random, target: Target): HostileRequest {
  const part = random.pick([
    'feedback?limit=500',
    'feedback?through=999999999',
    'survey',
    'tokens',
    'key',
  ]);
  const token = random.pick([
    target.otherToken,
    'x'.repeat(43),
    random.pick(JUNK).replaceAll(/[^\w]/g, ''),
  ]);
  const method = random.pick(['GET', 'DELETE', 'PUT', 'POST']);
  // The public may post feedback and read the survey: that is no attack.
  const path = `/v1/inboxes/${target.inbox}/${part}`;
  return plain(
    'without right',
    request(method, path, '{"questions":[]}', [`Authorization: Bearer ${token}`]),
  );
}

function form(random: Random, target: Target): HostileRequest {
  const fields = [
    `answer-csat=${random.pick(JUNK)}`,
    `answer-comment=%F${random.below(9)}%`,
    'id=1',
    'touchpoint=%00',
  ];
  const type = random.pick([
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/plain',
  ]);
  return plain(
    'form',
    request('POST', `/${target.inbox}`, fields.join('&'), [`Content-Type: ${type}`]),
  );
}

function pairing(random: Random): HostileRequest {
  const value = (): unknown => random.pick([...VALUES, 'AAAA-AAAA']);
  const body = JSON.stringify({ code: value(), publicKey: value(), businessName: value() });
  return plain('pairing', request('POST', '/v1/pair', body));
}

function envelope({ inbox }: Target): Readonly<Record<string, unknown>> {
  return { v: 1, id: crypto.randomUUID(), inbox, kid: 'hostile', sealed: 'aG9zdGlsZQ' };
}

function feedback({ inbox }: Target): string {
  return `/v1/inboxes/${inbox}/feedback`;
}

function plain(kind: string, text: string): HostileRequest {
  return { kind, pieces: [text], hangsUp: false };
}

function request(
  method: string,
  path: string,
  body: string,
  headers: readonly string[] = [],
): string {
  const hasLength = headers.some((header) => /^(?:content-length|transfer-encoding)/i.test(header));
  const length = body === '' || hasLength ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: x',
    'Connection: close',
    ...length,
    ...headers,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

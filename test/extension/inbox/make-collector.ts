import type { ReceivedEnvelope } from '../../../extension/inbox/inbox-kind.ts';

/** What a collector answers with in a test. */
export interface TestCollector {
  readonly fetch: typeof globalThis.fetch;
  /** What it holds; a test adds to it. */
  readonly envelopes: ReceivedEnvelope[];
  /** `METHOD path?query` of every call. */
  readonly calls: string[];
  /** Tokens that open the inbox. */
  readonly tokens: string[];
  /** The key that its form is sealed to; `null` until it is told. */
  publicKey: string | null;
  /** While set, every call is answered with it. */
  broken: (() => Response | Promise<Response>) | null;
}

const PAGE = 2;

/**
 * A function that answers as a collector with one inbox, `linde`, and the token `secret`. Its pages are short.
 *
 * @returns The collector.
 */
export function makeCollector(): TestCollector {
  const collector: TestCollector = {
    envelopes: [],
    calls: [],
    tokens: ['secret'],
    publicKey: null,
    broken: null,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      collector.calls.push(`${request.method} ${url.pathname}${url.search}`);
      return collector.broken ? collector.broken() : answer(collector, request, url);
    },
  };
  return collector;
}

async function answer(collector: TestCollector, request: Request, url: URL): Promise<Response> {
  if (url.pathname === '/v1/pair') return answerPair(await request.json());
  const token = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
  if (!collector.tokens.includes(token)) return refuse(403);
  if (!url.pathname.startsWith('/v1/inboxes/linde/')) return refuse(404);
  if (url.pathname.endsWith('/key')) return answerKey(collector, await request.json());
  if (url.pathname.endsWith('/tokens')) return answerTokens(collector, request.method, token);
  if (request.method === 'PUT') return answerSurvey(await request.json());
  return answerFeedback(collector, request.method, url.searchParams);
}

function answerPair(asked: { code?: string }): Response {
  return asked.code === 'BELL-1234'
    ? Response.json({ inbox: 'linde', token: 'secret' }, { status: 201 })
    : refuse(403);
}

function answerKey(collector: TestCollector, asked: { publicKey?: string }): Response {
  collector.publicKey = asked.publicKey ?? null;
  return new Response(null, { status: 204 });
}

function answerTokens({ tokens }: TestCollector, method: string, own: string): Response {
  if (method === 'DELETE') {
    tokens.splice(0, tokens.length, own);
    return new Response(null, { status: 204 });
  }
  const token = `secret-${tokens.length}`;
  tokens.push(token);
  return Response.json({ token }, { status: 201 });
}

function answerSurvey(survey: { version?: number }): Response {
  return survey.version === 1 ? new Response(null, { status: 204 }) : refuse(400);
}

function answerFeedback(
  { envelopes }: TestCollector,
  method: string,
  query: URLSearchParams,
): Response {
  if (method === 'DELETE') {
    const through = Number(query.get('through'));
    const left = envelopes.filter(({ seq }) => Number(seq) > through);
    envelopes.splice(0, envelopes.length, ...left);
    return new Response(null, { status: 204 });
  }
  const after = Number(query.get('after') ?? 0);
  const behind = envelopes.filter(({ seq }) => Number(seq) > after);
  const page = behind.slice(0, PAGE);
  const next = behind.length > PAGE ? (page.at(-1)?.seq ?? null) : null;
  return Response.json({ envelopes: page, next });
}

function refuse(status: number): Response {
  return Response.json({ error: 'No.' }, { status });
}

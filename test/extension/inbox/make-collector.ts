import type { ReceivedEnvelope } from '../../../extension/inbox/inbox-kind.ts';

/** What a collector answers with in a test. */
export interface TestCollector {
  readonly fetch: typeof globalThis.fetch;
  /** What it holds; a test adds to it. */
  readonly envelopes: ReceivedEnvelope[];
  /** `METHOD path?query` of every call. */
  readonly calls: string[];
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
  if (request.headers.get('authorization') !== 'Bearer secret') return refuse(403);
  if (!url.pathname.startsWith('/v1/inboxes/linde/')) return refuse(404);
  if (request.method === 'PUT') return answerSurvey(await request.json());
  return answerFeedback(collector, request.method, url.searchParams);
}

function answerPair(asked: { code?: string }): Response {
  return asked.code === 'BELL-1234'
    ? Response.json({ inbox: 'linde', token: 'secret' }, { status: 201 })
    : refuse(403);
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

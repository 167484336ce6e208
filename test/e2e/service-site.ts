import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import * as v from 'valibot';
import { type Envelope, envelopeSchema } from '../../shared/sealing/envelope.ts';

/** One server that speaks as several form services do, on an origin of its own. */
export interface ServiceSite {
  readonly origin: string;
  /** Envelopes that were kept, each time that one was. */
  readonly kept: Envelope[];
  /** How many of the next posts are answered with 503. */
  failures: number;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

interface Post {
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

type Service = (post: Post, keep: (text: string) => string) => Answer;

const formSchema = v.object({ envelope: v.string() });

/** By path: what each takes, and its word for having kept it. */
const SERVICES: Readonly<Record<string, Service>> = {
  '/netlify': ({ body, headers }, keep) => {
    const fields = new URLSearchParams(body);
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    if (!isForm) return { status: 415 };
    if (fields.get('form-name') !== 'counterbell') return { status: 404 };
    keep(fields.get('envelope') ?? '');
    return { status: 200 };
  },
  '/f/xyzabcde': ({ body, headers }, keep) => {
    // A browser without this header is sent on to a page of thanks.
    const isScript = headers.accept === 'application/json';
    if (!isScript) return { status: 302, headers: { location: '/thanks' } };
    keep(v.parse(formSchema, JSON.parse(body)).envelope);
    return { status: 200, json: { ok: true, next: '/thanks' } };
  },
  '/submit': ({ body }, keep) => {
    const fields = v.parse(
      v.object({ access_key: v.string(), envelope: v.string() }),
      JSON.parse(body),
    );
    if (fields.access_key !== 'key-1') {
      return { status: 400, json: { success: false, message: 'Invalid Access Key' } };
    }
    keep(fields.envelope);
    return { status: 200, json: { success: true, message: 'Email sent successfully' } };
  },
  '/macros/s/deployment/exec': ({ body }, keep) => {
    const location = `/macros/echo?user_content_key=${keep(body)}`;
    return { status: 302, headers: { location } };
  },
  '/hook': ({ body, headers }, keep) => {
    const id = keep(body);
    return headers['idempotency-key'] === `"${id}"` ? { status: 204 } : { status: 400 };
  },
  '/topic': ({ body }, keep) => {
    const id = keep(body);
    return { status: 200, json: { id, time: 1, event: 'message', topic: 'topic', message: body } };
  },
};

/** What each service allows a page of another origin to send, and no more. */
const ALLOWED: Readonly<Record<string, string>> = {
  '/f/xyzabcde': 'content-type',
  '/submit': 'content-type',
  '/hook': 'content-type, idempotency-key',
};

/** Starts the services on any free port. */
export async function startServiceSite(): Promise<ServiceSite> {
  const kept: Envelope[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const site: ServiceSite = {
    origin: `http://localhost:${port}`,
    kept,
    failures: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;

  function keep(text: string): string {
    const envelope = v.parse(envelopeSchema, JSON.parse(text));
    kept.push(envelope);
    return envelope.id;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', site.origin);
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-headers', ALLOWED[pathname] ?? '');
      response.writeHead(204).end();
      return;
    }
    if (pathname === '/macros/echo') {
      response.end(JSON.stringify({ kept: searchParams.get('user_content_key') }));
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const service = SERVICES[pathname];
    const isFailing = site.failures > 0;
    site.failures -= isFailing ? 1 : 0;
    const said: Answer =
      isFailing || !service ? { status: 503 } : service({ body, headers: request.headers }, keep);
    response.writeHead(said.status, said.headers);
    response.end(said.json === undefined ? '' : JSON.stringify(said.json));
  }
}

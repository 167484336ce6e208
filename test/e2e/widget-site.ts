import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Survey, surveySchema } from '../../shared/feedback/survey.ts';
import { type Envelope, envelopeSchema } from '../../shared/sealing/envelope.ts';

const WIDGET_FOLDER = fileURLToPath(new URL('../../dist/widget', import.meta.url));

/** Inbox that the site's tags are for. */
export const INBOX = 'linde-7f3a';

/** Every type of question, on three pages. */
export const LONG_SURVEY: Survey = {
  version: 1,
  businessName: 'Café Linde',
  questions: [
    { id: 'csat', type: 'csat', required: true },
    { id: 'comment', type: 'comment', required: false },
    { id: 'nps', type: 'nps', required: true },
    { id: 'ces', type: 'ces', required: true },
    { id: 'contact', type: 'contact', required: false },
  ],
  thanks: { links: [{ label: 'A review site', url: 'https://reviews.example/linde' }] },
};

/** Nothing but its own files, and no string that becomes code. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** How the collector's calls are answered: as they should be, with 500, with 413, late, or not at all. */
export type Mood = 'well' | 'broken' | 'refusing' | 'slow' | 'down';

/** What a page of the site holds. */
export interface SitePage {
  readonly script: string;
  /** Attributes of the html element. */
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
}

/** A site with the widget on it, and a collector behind it, on one origin of localhost. */
export interface WidgetSite {
  readonly origin: string;
  /** Envelopes that were taken, in order, each time that they were posted. */
  readonly taken: Envelope[];
  /** Paths of all requests. */
  readonly requests: string[];
  mood: Mood;
  /** Whether the file that seals is there, gone, or on its way without an end. */
  sealing: 'there' | 'gone' | 'hanging';
  survey: Survey | null;
  /** Puts a page on the site. */
  serve(path: string, page: SitePage): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' };

/** Starts the site on any free port. */
export async function startWidgetSite(): Promise<WidgetSite> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const site: WidgetSite = {
    origin: `http://localhost:${portOf(server.address())}`,
    taken: [],
    requests: [],
    mood: 'well',
    sealing: 'there',
    survey: null,
    serve: (path, page) => pages.set(path, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', site.origin);
    site.requests.push(pathname);
    const page = pages.get(pathname);
    if (page) {
      const policy = page.policy && { 'content-security-policy': page.policy };
      send(response, { type: 'html', body: htmlOf(page), headers: { ...policy } });
    } else if (pathname.startsWith('/v1/')) {
      await answerCall(site, request, response);
    } else if (site.sealing === 'there' || !pathname.includes('/sealing-')) {
      sendFile(response, pathname);
    } else if (site.sealing === 'gone') {
      request.socket.destroy();
    }
  }
}

async function answerCall(
  site: WidgetSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await textOf(request);
  if (site.mood === 'down') {
    request.socket.destroy();
    return;
  }
  if (site.mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 4000));
  if (site.mood === 'broken' || site.mood === 'refusing') {
    response.writeHead(site.mood === 'broken' ? 500 : 413).end();
    return;
  }
  if (request.method === 'GET') {
    const { survey } = site;
    response.writeHead(survey ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(survey && v.parse(surveySchema, survey)));
    return;
  }
  site.taken.push(v.parse(envelopeSchema, JSON.parse(body)));
  response.writeHead(202).end();
}

function htmlOf({ script, html = 'lang="en"', head = '', body = '' }: SitePage): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Café Linde</title>
<meta name="viewport" content="width=device-width">${head}${script}</head>
<body><header><p>Since 1962</p></header><main><h1>Café Linde</h1><p>Soup at noon, cake at four.</p>${body}</main><footer><p>Closed on Mondays</p></footer></body></html>`;
}

function sendFile(response: ServerResponse, pathname: string): void {
  const name = pathname.split('/').at(-1) ?? '';
  try {
    send(response, { type: 'js', body: readFileSync(join(WIDGET_FOLDER, name)), headers: {} });
  } catch {
    response.writeHead(404).end();
  }
}

interface Sent {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, { type, body, headers }: Sent): void {
  response.writeHead(200, { 'content-type': `${TYPES[type]}; charset=utf-8`, ...headers });
  response.end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refuse, withCommonHeaders } from './answers.ts';
import type { CollectorContext } from './context.ts';
import { handleRequest } from './handler.ts';
import { discardRest, requestOf } from './node-request.ts';
import { listenOn, stopListening } from './listening.ts';
import { allowPairing } from './pairing.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { OPEN_MESSAGES } from './messages.ts';
import { readWidgetFiles } from './widget-files.ts';

/** How long senders may take, in milliseconds. */
export interface Patience {
  /** Until the headers are there. */
  readonly headersMs: number;
  /** Until the whole request is there. */
  readonly requestMs: number;
  /** How often that is looked at. */
  readonly checkMs: number;
}

/** The slowest telephone sends an answer in a few seconds; whoever takes longer is holding a place. */
const PATIENCE: Patience = { headersMs: 10_000, requestMs: 20_000, checkMs: 2000 };

/** A connection on which nothing moves for so long is closed. */
const IDLE_MS = 60_000;

/** What a collector on this machine needs to know. */
export interface CollectorOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Where it keeps its database; made where it does not exist. */
  readonly folder: string;
  /** Where the built widget is; where there is none, everything else works. */
  readonly filesFolder: string;
  /** Sites whose pages may send; none named: any. */
  readonly origins: readonly string[];
  readonly now?: () => Date;
  readonly patience?: Patience;
  /** Told what breaks, in words without anything that a visitor sent; by default on stderr. */
  readonly report?: (words: string) => void;
}

/** A collector that is running. */
export interface Collector {
  /** Without trailing slash. */
  readonly url: string;
  /** Valid once, for ten minutes. */
  readonly pairingCode: string;
  /** How many files of the widget it serves; 0 where it is not built. */
  readonly fileCount: number;
  /** Makes another pairing code, for another inbox. */
  newPairingCode(): Promise<string>;
  /** Answers what has come in, takes nothing more, and lets go of the database. */
  close(): Promise<void>;
}

/**
 * Starts a collector on Node with SQLite.
 *
 * @param options - Where it listens and keeps.
 * @returns The running collector.
 * @throws {Error} In one sentence, where the folder, its database, the port or the host cannot be used.
 */
export async function startCollector(options: CollectorOptions): Promise<Collector> {
  const store = openSqliteStore(options.folder);
  if (!store.ok) throw new Error(OPEN_MESSAGES[store.failure](options.folder));
  const context: CollectorContext = {
    store: store.value,
    files: await readWidgetFiles(options.filesFolder),
    origins: options.origins,
    now: options.now ?? (() => new Date()),
    report: reporter(options),
  };
  const server = makeServer(context, options.patience ?? PATIENCE);
  try {
    const url = await listenOn(server, options);
    const pairingCode = await allowPairing(context);
    return {
      url,
      pairingCode,
      fileCount: context.files.size,
      newPairingCode: () => allowPairing(context),
      close: () => stop(server, context),
    };
  } catch (error) {
    await stop(server, context);
    throw error;
  }
}

function makeServer(context: CollectorContext, patience: Patience): Server {
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.checkMs,
    },
    (incoming, outgoing) => {
      respond(incoming, outgoing, context).catch((error: unknown) => {
        context.report(error, 'answering');
        outgoing.destroy();
      });
    },
  );
  return server.setTimeout(IDLE_MS);
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  context: CollectorContext,
): Promise<void> {
  const request = requestOf(incoming, 'http://collector');
  const response =
    request === null ? withCommonHeaders(refuse('nowhere')) : await handleRequest(request, context);
  const body = response.body === null ? null : new Uint8Array(await response.arrayBuffer());
  if (body !== null) outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
  discardRest(incoming);
}

/** Only the kind of failure and the kind of call: a failure's words may quote what was sent. */
function reporter({ report }: CollectorOptions): CollectorContext['report'] {
  const say = report ?? ((words: string): void => void process.stderr.write(`${words}\n`));
  return (failure, call) => {
    const kind = failure instanceof Error ? failure.name : typeof failure;
    const code = failure instanceof Error && 'code' in failure ? ` ${String(failure.code)}` : '';
    say(`Counterbell: ${call} broke (${kind}${code}).`);
  };
}

async function stop(server: Server, { store }: CollectorContext): Promise<void> {
  await stopListening(server);
  await store.close();
}

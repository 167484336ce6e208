import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refuse, withCommonHeaders } from './answers.ts';
import type { CollectorContext } from './context.ts';
import { DEFAULT_LIMITS, Guard, type Limits } from './limits/guard.ts';
import { failureFields, makeLog, type Log } from './log.ts';
import { Metrics, type Gauge } from './metrics.ts';
import { handleRequest } from './handler.ts';
import { discardRest, requestOf } from './node-request.ts';
import { listenOn, stopListening } from './listening.ts';
import { packPage } from './pack-page.ts';
import { allowPairing } from './pairing.ts';
import { dropExpired } from './retention.ts';
import { makeToken } from './secrets.ts';
import { senderOf } from './sender.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { InboxStore } from './store.ts';
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

/** How often what is too old is looked for, in milliseconds: an hour. */
const RETENTION_MS = 60 * 60 * 1000;

/** More connections at once than a small machine has memory for. */
const MAX_CONNECTIONS = 2000;

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
  /** Whether a proxy of the owner's stands before it and says in X-Forwarded-For whom it serves. */
  readonly isProxied?: boolean;
  /** How much the public may write; the usual where left out. */
  readonly limits?: Limits;
  /** Greatest size of the database in megabytes; left out or 0 for the disk's. */
  readonly maxMegabytes?: number;
  /** Days that envelopes wait to be fetched; left out or 0 for ever. */
  readonly keepDays?: number;
  /** Opens the metrics from other machines. */
  readonly metricsToken?: string | null;
  /** Whether each request is a line in the log. */
  readonly logsRequests?: boolean;
  readonly now?: () => Date;
  readonly patience?: Patience;
  /** Takes a line of the log; by default onto stderr. */
  readonly log?: (line: string) => void;
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
  const store = openSqliteStore(options.folder, options.maxMegabytes || undefined);
  if (!store.ok) throw new Error(OPEN_MESSAGES[store.failure](options.folder));
  const now = options.now ?? (() => new Date());
  const log = makeLog(options.log ?? onStderr, now);
  const context = await makeContext(options, store.value, { now, log });
  const server = makeServer(context, options);
  const retention = startRetention(options, context, log);
  const close = async (): Promise<void> => {
    clearInterval(retention);
    await stop(server, context);
  };
  try {
    const url = await listenOn(server, options);
    const pairingCode = await allowPairing(context);
    return {
      url,
      pairingCode,
      fileCount: context.files.size,
      newPairingCode: () => allowPairing(context),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeContext(
  options: CollectorOptions,
  store: InboxStore,
  { now, log }: { readonly now: () => Date; readonly log: Log },
): Promise<CollectorContext> {
  // Where it cannot be kept, this process still knows its own.
  const fresh = makeToken();
  const secret = await store.secret('work', fresh);
  return {
    store,
    files: await readWidgetFiles(options.filesFolder),
    origins: options.origins,
    guard: new Guard(options.limits ?? DEFAULT_LIMITS, secret.ok ? secret.value : fresh),
    metrics: new Metrics(),
    metricsToken: options.metricsToken ?? null,
    gauges: processGauges,
    now,
    report: (failure, call) => log('failure', failureFields(failure, call)),
    answered: ({ call, status, ms }) => {
      if (options.logsRequests === true) log('request', { call, status, ms: Math.round(ms) });
    },
  };
}

/** @source https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics */
function processGauges(): readonly Gauge[] {
  return [
    {
      name: 'process_resident_memory_bytes',
      help: 'Resident memory size in bytes.',
      value: process.memoryUsage.rss(),
    },
    {
      name: 'process_start_time_seconds',
      help: 'Start time of the process since unix epoch in seconds.',
      value: Math.round(Date.now() / 1000 - process.uptime()),
    },
  ];
}

function startRetention(
  { keepDays = 0 }: CollectorOptions,
  { store, now, report }: CollectorContext,
  log: Log,
): NodeJS.Timeout {
  const drop = async (): Promise<void> => {
    const isDone = await dropExpired(store, keepDays, now());
    if (!isDone) log('retention-failed');
  };
  const tryDrop = (): void => {
    drop().catch((failure: unknown) => report(failure, 'retention'));
  };
  tryDrop();
  return setInterval(tryDrop, RETENTION_MS).unref();
}

function onStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}

function makeServer(context: CollectorContext, options: CollectorOptions): Server {
  const { patience = PATIENCE, isProxied = false } = options;
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.checkMs,
    },
    (incoming, outgoing) => {
      respond(incoming, outgoing, { context, isProxied }).catch((error: unknown) => {
        context.report(error, 'answering');
        outgoing.destroy();
      });
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  return server.setTimeout(IDLE_MS);
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { context, isProxied }: { readonly context: CollectorContext; readonly isProxied: boolean },
): Promise<void> {
  const request = requestOf(incoming, 'http://collector');
  const response =
    request === null
      ? withCommonHeaders(refuse('nowhere'))
      : await handleRequest(request, context, senderOf(incoming, isProxied));
  const whole = response.body === null ? null : new Uint8Array(await response.arrayBuffer());
  const body = whole === null || request === null ? whole : packPage(request, response, whole);
  if (body !== null) outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
  discardRest(incoming);
}

async function stop(server: Server, { store }: CollectorContext): Promise<void> {
  await stopListening(server);
  await store.close();
}

/**
 * The collector on Cloudflare Workers, with D1: for whom one machine is not enough. `wrangler.jsonc` in the root says what
 * it is given.
 */
import { etagOf } from './etag.ts';
import { DEFAULT_LIMITS, Guard } from './limits/guard.ts';
import { failureFields, makeLog } from './log.ts';
import { Metrics } from './metrics.ts';
import type { CollectorContext, WidgetFile, WidgetFiles } from './context.ts';
import { D1Engine, type D1Database } from './d1/d1-engine.ts';
import { typeOf } from './file-types.ts';
import { handleRequest } from './handler.ts';
import { dropExpired } from './retention.ts';
import { makeToken } from './secrets.ts';
import { SqlStore } from './sql-store.ts';

/** What a Worker is given. */
export interface WorkerEnvironment {
  readonly DB: D1Database;
  /** The built widget. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  /** Sites whose pages may send, with commas between; empty or missing: any. */
  readonly COUNTERBELL_ORIGINS?: string;
  /** Days that envelopes wait to be fetched; empty or missing: for ever. */
  readonly COUNTERBELL_KEEP_DAYS?: string;
  /** A secret that opens the metrics. */
  readonly COUNTERBELL_METRICS_TOKEN?: string;
}

/** One isolate counts for itself: limits hold for each of them, and for all together where few are busy. */
let context: Promise<CollectorContext> | null = null;

const worker = {
  async fetch(request: Request, environment: WorkerEnvironment): Promise<Response> {
    const address = request.headers.get('cf-connecting-ip');
    return handleRequest(request, await contextOf(environment), { address, isLocal: false });
  },

  /** Runs by the clock that wrangler.jsonc sets. */
  async scheduled(_event: unknown, environment: WorkerEnvironment): Promise<void> {
    const { store } = await contextOf(environment);
    await dropExpired(store, Number(environment.COUNTERBELL_KEEP_DAYS) || 0, present());
  },
};

export default worker;

async function contextOf(environment: WorkerEnvironment): Promise<CollectorContext> {
  try {
    context ??= makeContext(environment);
    return await context;
  } catch (error) {
    // The next request tries again: the tables may be there by then.
    context = null;
    throw error;
  }
}

async function makeContext(environment: WorkerEnvironment): Promise<CollectorContext> {
  const store = new SqlStore(new D1Engine(environment.DB));
  const fresh = makeToken();
  const secret = await store.secret('work', fresh);
  const log = makeLog((line) => console.warn(line), present);
  const listed = (environment.COUNTERBELL_ORIGINS ?? '').split(',').map((each) => each.trim());
  return {
    store,
    files: filesOf(environment.ASSETS),
    origins: listed.filter((each) => each !== ''),
    guard: new Guard(DEFAULT_LIMITS, secret.ok ? secret.value : fresh),
    metrics: new Metrics(),
    metricsToken: environment.COUNTERBELL_METRICS_TOKEN ?? '',
    gauges: () => [],
    now: present,
    report: (failure, call) => log('failure', failureFields(failure, call)),
    answered: () => undefined,
  };
}

function present(): Date {
  return new Date();
}

/** Cloudflare packs what goes out by itself. Files are kept by name: a deployment starts new isolates. */
function filesOf(assets: WorkerEnvironment['ASSETS']): WidgetFiles {
  const known = new Map<string, WidgetFile>();
  return {
    size: known.size,
    find: async (name) => {
      const kept = known.get(name);
      const type = typeOf(name);
      if (kept !== undefined || type === null) return kept ?? null;
      const response = await assets.fetch(new Request(`https://assets.local/${name}`));
      if (response.status !== 200) return null;
      const file = await fileOf(new Uint8Array(await response.arrayBuffer()), type);
      known.set(name, file);
      return file;
    },
    make: (text, type) => fileOf(new TextEncoder().encode(text), type),
  };
}

async function fileOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<WidgetFile> {
  return { type, plain: { bytes, etag: await etagOf(bytes) }, packed: {} };
}

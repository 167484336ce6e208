import type { Store } from '../store/schema.ts';
import type { ListAnswer, ListRequest, PurchaseColumns } from './purchase-protocol.ts';

/** A list of purchases that is being taken in. Each call waits for the one before it. */
export interface TakingList {
  /**
   * Reads it by other columns.
   *
   * @param columns - The owner's choice.
   */
  choose(columns: PurchaseColumns): Promise<ListAnswer>;
  /** Stores it. */
  keep(): Promise<ListAnswer>;
  /** Ends it; what is not stored is forgotten. */
  end(): void;
}

const IGNORED: (answer: ListAnswer) => void = () => undefined;

/** What a list was begun with. */
export interface BegunList {
  readonly taking: TakingList;
  /** How it is understood. */
  readonly answer: ListAnswer;
}

/**
 * Begins to take a list of purchases in, in a worker.
 *
 * @param store - The open store; the worker opens it for itself.
 * @param file - Any file.
 * @param now - The present.
 * @returns How it is understood, and what may be done with it.
 */
export async function startPurchases(store: Store, file: File, now: Date): Promise<BegunList> {
  const worker = new Worker(new URL('./purchase-worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  let settle = IGNORED;
  const ask = (request: ListRequest): Promise<ListAnswer> =>
    new Promise((resolve) => {
      settle = resolve;
      port1.postMessage(request, []);
    });
  port1.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => settle(data));
  port1.start();
  worker.addEventListener('error', () => settle({ kind: 'not-kept', failure: 'unavailable' }));
  worker.postMessage(null, [port2]);
  const taking: TakingList = {
    choose: (columns) => ask({ kind: 'choose', columns }),
    keep: () => ask({ kind: 'keep' }),
    end() {
      worker.terminate();
      port1.close();
    },
  };
  return { taking, answer: await ask({ kind: 'read', file, storeName: store.name, now }) };
}

/**
 * The worker that takes a list of purchases in: reads, understands and stores it, so that the page stays quick whatever
 * its length. Wiring only: the page's side is start-purchases.ts.
 */
import type { Purchase } from '../../shared/customers/purchase.ts';
import { currentBusiness } from '../actions.ts';
import { guessPurchaseColumns } from '../importers/purchases/purchase-columns.ts';
import type { PurchaseColumns } from '../importers/purchases/purchase-columns.ts';
import { purchaseTable } from '../importers/purchases/purchase-table.ts';
import { readPurchases } from '../importers/purchases/read-purchases.ts';
import { cellsOf, type Table } from '../importers/table.ts';
import { openStore } from '../store/open.ts';
import { savePurchases } from '../store/purchases.ts';
import type { Store } from '../store/schema.ts';
import type { ListAnswer, ListRead, ListRequest } from './purchase-protocol.ts';

const EXAMPLES = 3;
const MOST_NAMED = 20;

addEventListener('message', ({ ports }) => {
  const [port] = ports;
  if (port !== undefined) new TakingIn(port).listen();
});

class TakingIn {
  readonly #port: MessagePort;
  #store: Store | null = null;
  #now = new Date();
  #table: Table = { columns: [], rows: [], line: 1 };
  #found: readonly Purchase[] = [];

  constructor(port: MessagePort) {
    this.#port = port;
  }

  listen(): void {
    this.#port.addEventListener('message', ({ data }: MessageEvent<ListRequest>) => {
      void this.#answer(data)
        .catch((): ListAnswer => ({ kind: 'not-kept', failure: 'unavailable' }))
        .then((answer) => this.#port.postMessage(answer, []));
    });
    this.#port.start();
  }

  async #answer(request: ListRequest): Promise<ListAnswer> {
    if (request.kind === 'keep') return this.#keep();
    if (request.kind === 'choose') return this.#read(request.columns);
    const opened = await openStore(request.storeName);
    if (!opened.ok) return { kind: 'not-kept', failure: 'unavailable' };
    this.#store = opened.value;
    this.#now = request.now;
    const bytes = new Uint8Array(await request.file.arrayBuffer());
    const table = purchaseTable({ name: request.file.name, bytes });
    if (!table.ok) return { kind: 'not-read', failure: table.failure };
    this.#table = table.value;
    return this.#read(guessPurchaseColumns(table.value));
  }

  async #read(columns: PurchaseColumns): Promise<ListAnswer> {
    this.#found = [];
    const list: ListRead = {
      columns: this.#table.columns.map((name, at) => ({
        name,
        examples: cellsOf(this.#table, at).slice(0, EXAMPLES),
      })),
      chosen: columns,
      rows: this.#table.rows.length,
      found: 0,
      first: [],
      problems: [],
      problemCount: 0,
    };
    if (this.#store === null || columns.customer === undefined || columns.date === undefined) {
      return { kind: 'read', list };
    }
    const { id: businessId } = await currentBusiness(this.#store);
    const report = await readPurchases(this.#table, columns, { businessId, now: this.#now });
    this.#found = report.purchases;
    return {
      kind: 'read',
      list: {
        ...list,
        found: report.purchases.length,
        first: report.purchases.slice(0, EXAMPLES),
        problems: report.problems.slice(0, MOST_NAMED),
        problemCount: report.problems.length,
      },
    };
  }

  async #keep(): Promise<ListAnswer> {
    if (this.#store === null) return { kind: 'not-kept', failure: 'unavailable' };
    const saved = await savePurchases(this.#store, this.#found);
    return saved.ok
      ? { kind: 'kept', kept: saved.value }
      : { kind: 'not-kept', failure: saved.failure };
  }
}

/**
 * The worker of an import: reads files, analyses and stores what they hold, so that the page stays quick whatever their
 * size. Wiring only: the page's side is start-import.ts.
 */
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { currentBusiness, SAVED_AT_ONCE } from '../actions.ts';
import { ownerAnalyse } from '../analysis/owner-analyse.ts';
import type { ImportContext } from '../importers/importer.ts';
import { mergeTables, type PlacedResult } from '../importers/merge-tables.ts';
import { saveFeedback } from '../store/feedback.ts';
import { ownerKeys } from '../store/keys.ts';
import { openStore, type Store } from '../store/open.ts';
import type {
  ImportAnswer,
  ImportJob,
  ImportRequest,
  JobRead,
  JobStored,
} from './import-protocol.ts';
import { readFile } from './read-file.ts';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';

/** Lines that are named one by one; the rest is counted. */
const MOST_NAMED = 200;

addEventListener('message', ({ ports }) => {
  const [port] = ports;
  if (port !== undefined) new Importing(port).listen();
});

class Importing {
  readonly #port: MessagePort;
  #store: Store | null = null;
  #now = new Date();
  #found: readonly Feedback[] = [];
  #isStopped = false;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  listen(): void {
    this.#port.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
      // A mistake of ours, or no room left: the page must not wait for ever.
      this.#take(data).catch(() => this.#tell({ kind: 'failed' }));
    });
    this.#port.start();
  }

  async #take(request: ImportRequest): Promise<void> {
    switch (request.kind) {
      case 'open':
        this.#now = request.now;
        return this.#open(request.storeName);
      case 'read':
        return this.#tell({ kind: 'read', read: await this.#read(request.job) });
      case 'remember':
        if (this.#store !== null) await rememberColumns(this.#store, request.columns);
        return this.#tell({ kind: 'remembered' });
      case 'store':
        this.#isStopped = false;
        return this.#tell({ kind: 'stored', stored: await this.#keep() });
      case 'stop':
        this.#isStopped = true;
    }
  }

  #tell(answer: ImportAnswer): void {
    this.#port.postMessage(answer, []);
  }

  async #open(name: string): Promise<void> {
    const opened = await openStore(name);
    this.#store = opened.ok ? opened.value : null;
    this.#tell({ kind: 'opened', isOpen: opened.ok });
  }

  async #read(job: ImportJob): Promise<JobRead> {
    const context: ImportContext = {
      businessId: this.#store === null ? '' : (await currentBusiness(this.#store)).id,
      now: this.#now,
      remembered: this.#store === null ? [] : await rememberedColumns(this.#store),
      progress: (done, all) => this.#tell({ kind: 'progress', done, all }),
    };
    const keys = this.#store === null ? [] : await ownerKeys(this.#store);
    const results: PlacedResult[] = [];
    for (const { path, file } of job.files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const place = job.files.length === 1 ? null : path;
      const result = await readFile({ name: file.name, bytes }, { ...context, keys });
      results.push({ place, result });
    }
    const merged = mergeTables('folder', results);
    this.#found = merged.ok ? merged.value.feedback : [];
    if (!merged.ok) return { ...NOTHING, failure: merged.failure };
    const { format, rows, tables = [], problems } = merged.value;
    return {
      format,
      rows,
      tables,
      found: this.#found.length,
      problems: problems.slice(0, MOST_NAMED),
      problemCount: problems.length,
      failure: null,
    };
  }

  async #keep(): Promise<JobStored> {
    const store = this.#store;
    const items = this.#found;
    let sum: JobStored = { added: 0, updated: 0, unchanged: 0, done: 0, ended: null };
    if (store === null) return { ...sum, ended: 'unavailable' };
    const analyse = await ownerAnalyse(store);
    while (sum.done < items.length) {
      this.#tell({ kind: 'progress', done: sum.done, all: items.length });
      if (this.#isStopped) return { ...sum, ended: 'stopped' };
      const batch = items.slice(sum.done, sum.done + SAVED_AT_ONCE);
      const saved = await saveFeedback(store, batch, analyse);
      if (!saved.ok) return { ...sum, ended: saved.failure };
      const { added, updated, unchanged } = saved.value;
      sum = {
        added: sum.added + added,
        updated: sum.updated + updated,
        unchanged: sum.unchanged + unchanged,
        done: Math.min(items.length, sum.done + SAVED_AT_ONCE),
        ended: null,
      };
    }
    this.#found = [];
    return sum;
  }
}

const NOTHING: JobRead = {
  format: '',
  found: 0,
  rows: 0,
  problems: [],
  problemCount: 0,
  tables: [],
  failure: null,
};

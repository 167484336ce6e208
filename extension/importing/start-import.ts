import type { RememberedColumns } from '../importers/column-choice.ts';
import type { Store } from '../store/schema.ts';
import type {
  ImportAnswer,
  ImportJob,
  ImportRequest,
  JobRead,
  JobStored,
} from './import-protocol.ts';

/** An import at work. Each call waits for the one before it. */
export interface RunningImport {
  /**
   * Reads a job; nothing is stored yet.
   *
   * @param job - Files.
   * @returns What they hold; `null` where the import was stopped, or the worker broke off.
   */
  read(job: ImportJob): Promise<JobRead | null>;
  /**
   * Stores what the last job holds.
   *
   * @returns How it ended; `null` where the worker broke off.
   */
  store(): Promise<JobStored | null>;
  /**
   * Keeps the owner's choice of columns: the next reading goes by it.
   *
   * @param columns - The kind of table and the choices.
   */
  remember(columns: RememberedColumns): Promise<void>;
  /** Stops: a reading at once, a storing after the step at hand. What is stored stays. */
  stop(): void;
  /** Ends the worker. */
  end(): void;
}

/**
 * Starts the worker of an import.
 *
 * @param store - The open store; the worker opens it for itself.
 * @param now - The present.
 * @param tell - Hears how far it is: rows read, or pieces stored, of all.
 * @returns The import.
 */
export function startImport(
  store: Store,
  now: Date,
  tell: (done: number, all: number) => void,
): RunningImport {
  const link = new WorkerLink(tell);
  const opened = link.ask({ kind: 'open', storeName: store.name, now });
  let isStoring = false;
  return {
    async read(job) {
      await opened;
      const answer = await link.ask({ kind: 'read', job });
      return answer?.kind === 'read' ? answer.read : null;
    },
    async store() {
      isStoring = true;
      const answer = await link.ask({ kind: 'store' });
      isStoring = false;
      return answer?.kind === 'stored' ? answer.stored : null;
    },
    async remember(columns) {
      await opened;
      await link.ask({ kind: 'remember', columns });
    },
    stop() {
      if (isStoring) link.send({ kind: 'stop' });
      else link.end();
    },
    end: () => link.end(),
  };
}

/** A worker of its own, asked one thing at a time. */
class WorkerLink {
  readonly #worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
  });
  readonly #port: MessagePort;
  #waiting: ((answer: ImportAnswer | null) => void) | null = null;
  #isEnded = false;

  constructor(tell: (done: number, all: number) => void) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') tell(data.done, data.all);
      else this.#settle(data);
    });
    port1.start();
    this.#worker.addEventListener('error', () => this.end());
    this.#worker.postMessage(null, [port2]);
  }

  ask(request: ImportRequest): Promise<ImportAnswer | null> {
    if (this.#isEnded) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.send(request);
    });
  }

  send(request: ImportRequest): void {
    this.#port.postMessage(request, []);
  }

  end(): void {
    this.#isEnded = true;
    this.#worker.terminate();
    this.#port.close();
    this.#settle(null);
  }

  #settle(answer: ImportAnswer | null): void {
    const settle = this.#waiting;
    this.#waiting = null;
    settle?.(answer);
  }
}

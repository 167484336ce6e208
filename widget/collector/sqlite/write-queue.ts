import type { DatabaseSync } from 'node:sqlite';
import { fail, succeed, type Result } from '../../../shared/result.ts';
import type { WriteFailure } from '../store.ts';
import { writeFailureOf } from './failures.ts';

interface Waiting {
  /** Runs inside the transaction; hands over what `done` shall be told once it is on the disk. */
  readonly write: () => () => void;
  readonly failed: (failure: WriteFailure) => void;
  readonly broken: (error: unknown) => void;
}

/**
 * Commits what arrives together in one transaction, since a commit costs a wait for the disk however small it is.
 *
 * A write's promise is settled only after its commit: what was acknowledged is on the disk.
 */
export class WriteQueue {
  readonly #database: DatabaseSync;
  #waiting: Waiting[] = [];
  #isScheduled = false;

  /** @param database - Open; nobody else begins transactions on it. */
  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * Adds a write to the next transaction.
   *
   * @param write - Runs its statements, synchronously. Where one fails, the whole transaction is taken back.
   * @returns What `write` returned, once it is committed; or why nothing was.
   */
  add<Value>(write: () => Value): Promise<Result<Value, WriteFailure>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        write: () => {
          const value = write();
          return () => resolve(succeed(value));
        },
        failed: (failure) => resolve(fail(failure)),
        broken: reject,
      });
      this.#schedule();
    });
  }

  /** Commits at once what is waiting. */
  flush(): void {
    this.#isScheduled = false;
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    try {
      for (const settle of this.#commit(batch)) settle();
    } catch (error) {
      this.#giveUp(batch, error);
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => this.flush());
  }

  #commit(batch: readonly Waiting[]): readonly (() => void)[] {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const settled = batch.map((waiting) => waiting.write());
      this.#database.exec('COMMIT');
      return settled;
    } catch (error) {
      // A full disk may have rolled back already, and a second ROLLBACK would hide the reason.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #giveUp(batch: readonly Waiting[], error: unknown): void {
    try {
      const failure = writeFailureOf(error);
      for (const waiting of batch) waiting.failed(failure);
    } catch (mistake) {
      for (const waiting of batch) waiting.broken(mistake);
    }
  }
}

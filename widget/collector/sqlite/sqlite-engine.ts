import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Result } from '../../../shared/result.ts';
import type { SqlEngine, Statement } from '../sql-engine.ts';
import type { WriteFailure } from '../store.ts';
import { WriteQueue } from './write-queue.ts';

/** One SQLite file of this machine. */
export class SqliteEngine implements SqlEngine {
  readonly #database: DatabaseSync;
  readonly #writes: WriteQueue;
  /** By text: preparing costs more than running. */
  readonly #prepared = new Map<string, StatementSync>();

  /** @param database - Open, with the latest schema. */
  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#writes = new WriteQueue(database);
  }

  write(statements: readonly Statement[]): Promise<Result<readonly number[], WriteFailure>> {
    return this.#writes.add(() =>
      statements.map(({ sql, values }) => Number(this.#prepare(sql).run(...values).changes)),
    );
  }

  async read({ sql, values }: Statement): Promise<readonly unknown[]> {
    return this.#prepare(sql).all(...values);
  }

  async close(): Promise<void> {
    this.#writes.flush();
    if (this.#database.isOpen) this.#database.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#database.prepare(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

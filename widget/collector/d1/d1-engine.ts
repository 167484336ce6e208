import { fail, succeed, type Result } from '../../../shared/result.ts';
import type { SqlEngine, SqlValue, Statement } from '../sql-engine.ts';
import type { WriteFailure } from '../store.ts';

/**
 * As much of Cloudflare's D1 as is used here.
 *
 * @source https://developers.cloudflare.com/d1/worker-api/d1-database/
 */
export interface D1Database {
  prepare(sql: string): D1Statement;
  /** Runs all of them in one transaction. */
  batch(statements: readonly D1Statement[]): Promise<readonly D1Outcome[]>;
}

/** A prepared statement. */
export interface D1Statement {
  bind(...values: readonly SqlValue[]): D1Statement;
  all(): Promise<D1Outcome>;
}

/** What came of a statement. */
export interface D1Outcome {
  readonly results: readonly unknown[];
  readonly meta: { readonly changes?: number };
}

/** What D1 says where no room is left; it has words only, no codes. */
const NO_ROOM = /SQLITE_FULL|maximum (?:DB|database) size/i;

/** A D1 database. */
export class D1Engine implements SqlEngine {
  readonly #database: D1Database;

  /** @param database - As the Worker is given it, with all migrations applied. */
  constructor(database: D1Database) {
    this.#database = database;
  }

  async write(statements: readonly Statement[]): Promise<Result<readonly number[], WriteFailure>> {
    try {
      const outcomes = await this.#database.batch(statements.map((each) => this.#bound(each)));
      return succeed(outcomes.map(({ meta }) => meta.changes ?? 0));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return fail(NO_ROOM.test(words) ? 'disk-full' : 'unavailable');
    }
  }

  async read(statement: Statement): Promise<readonly unknown[]> {
    const { results } = await this.#bound(statement).all();
    return results;
  }

  async close(): Promise<void> {
    // A Worker holds no connection of its own.
  }

  #bound({ sql, values }: Statement): D1Statement {
    return this.#database.prepare(sql).bind(...values);
  }
}

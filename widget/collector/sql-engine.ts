import type { Result } from '../../shared/result.ts';
import type { WriteFailure } from './store.ts';

/** What stands for a parameter. */
export type SqlValue = string | number | null;

/** One statement with what its parameters stand for. */
export interface Statement {
  /** Text of SQLite's dialect, with parameters `?1`, `?2`, … */
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A database that speaks SQLite's dialect: a file on this machine, or D1. */
export interface SqlEngine {
  /**
   * Runs statements in one transaction: all or none.
   *
   * @param statements - In order.
   * @returns For each, how many rows it changed, its triggers' perhaps included; on the disk by then. Or why none did.
   */
  write(statements: readonly Statement[]): Promise<Result<readonly number[], WriteFailure>>;
  /**
   * Runs one statement that only reads.
   *
   * @param statement - A SELECT.
   * @returns Its rows, by column name.
   * @throws {Error} Where the database cannot be read.
   */
  read(statement: Statement): Promise<readonly unknown[]>;
  /** Finishes what is being written, and lets go of the database. */
  close(): Promise<void>;
}

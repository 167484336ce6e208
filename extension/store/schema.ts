import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Business, Feedback, Source } from '../../shared/feedback/feedback.ts';
import type { Cell } from '../../shared/metrics/cell.ts';
import type { InboxConnection } from './inboxes.ts';
import type { OwnerKey } from './keys.ts';
import { deriveAnew } from './derive-anew.ts';
import { putLineBlocks } from './line-blocks.ts';
import type { Line, LineKey } from './list-line.ts';
import { lineOf } from './list-line.ts';
import type { SettingValue } from './settings.ts';
import type { UnopenedEnvelope } from './unopened.ts';

/** How a piece of feedback is stored. */
export interface FeedbackRecord {
  readonly feedback: Feedback;
  /** Finds a review without a site id again: see same-review.ts. Left out where the author is unknown. */
  readonly writer?: string;
}

/** How an analysis is stored: one for every piece of feedback that has a text. */
export interface AnalysisRecord {
  /** The feedback's. */
  readonly id: string;
  /** `ANALYSIS_VERSION` it was made with; 0 while it waits to be made. */
  readonly version: number;
  readonly analysis: Analysis | null;
}

/** What is stored of a cell: with what its source is, which a tally does not say. */
export interface CellRecord extends Cell {
  readonly kind: Source['kind'];
}

/** Day, business, `Source.name`, touchpoint: no two cells have the same. */
export type CellRecordKey = [string, string, string, string];

/** Everything that is kept in the owner's browser. */
export interface CounterbellSchema extends DBSchema {
  readonly feedback: { key: string; value: FeedbackRecord; indexes: { 'by-writer': string } };
  readonly analyses: { key: string; value: AnalysisRecord; indexes: { 'by-version': number } };
  /** A month's cells each: see pack-cells.ts. */
  readonly cells: { key: string; value: string };
  readonly businesses: { key: string; value: Business };
  readonly inboxes: { key: string; value: InboxConnection };
  readonly keys: { key: string; value: OwnerKey };
  readonly settings: { key: string; value: SettingValue };
  /** What the list filters by, newest first, many lines to a block: see line-blocks.ts. */
  readonly lines: { key: LineKey; value: string };
  /** Envelopes that could not be opened, as they came. */
  readonly unopened: { key: string; value: UnopenedEnvelope };
  /** `feedback`: how often feedback has been written to, so that a plan made before can be told stale. */
  readonly revisions: { key: string; value: number };
}

/** The open database. Rooms hand it to the functions of store/ and do nothing else with it. */
export type Store = IDBPDatabase<CounterbellSchema>;

/** A part of the database. */
export type StoreName = StoreNames<CounterbellSchema>;

/** The transaction in which the database is brought up to date. */
export type UpgradeTransaction = IDBPTransaction<CounterbellSchema, StoreName[], 'versionchange'>;

/** One step from a version to the next. */
export type Migration = (database: Store, transaction: UpgradeTransaction) => void | Promise<void>;

/** Append-only: its length is the version, and a step that has shipped is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const feedback = database.createObjectStore('feedback', { keyPath: 'feedback.id' });
    feedback.createIndex('by-writer', 'writer');
    const analyses = database.createObjectStore('analyses', { keyPath: 'id' });
    analyses.createIndex('by-version', 'version');
    database.createObjectStore('cells', {
      keyPath: ['day', 'businessId', 'source', 'touchpoint'],
    });
    database.createObjectStore('businesses', { keyPath: 'id' });
    database.createObjectStore('inboxes', { keyPath: 'inbox' });
    database.createObjectStore('keys', { keyPath: 'kid' });
    database.createObjectStore('settings');
  },
  async (database, transaction) => {
    database.createObjectStore('unopened', { keyPath: 'id' });
    database.createObjectStore('revisions');
    const blocks = database.createObjectStore('lines');
    const analyses = transaction.objectStore('analyses');
    const lines: Line[] = [];
    for await (const { value } of transaction.objectStore('feedback')) {
      const made = await analyses.get(value.feedback.id);
      lines.push(lineOf(value.feedback, made?.analysis ?? null));
    }
    await putLineBlocks(blocks, lines);
  },
  // Lines say what was answered, and cells are written as text: both follow from the feedback.
  async (database, transaction) => {
    database.deleteObjectStore('cells');
    database.createObjectStore('cells');
    await deriveAnew(transaction);
  },
];

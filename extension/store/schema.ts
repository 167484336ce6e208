import { unwrap } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Purchase } from '../../shared/customers/purchase.ts';
import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Business, Feedback, Source } from '../../shared/feedback/feedback.ts';
import type { Cell } from '../../shared/metrics/cell.ts';
import type { InboxConnection } from './inboxes.ts';
import type { OwnerKey } from './keys.ts';
import { deriveAnew } from './derive-anew.ts';
import type { SegmentRecord } from './list-segment.ts';
import type { Tail } from './list-tail.ts';
import type { SegmentFacts } from './segment-facts.ts';
import type { SettingValue } from './settings.ts';
import type { UnopenedEnvelope } from './unopened.ts';
import type { Side, UpkeepState } from './upkeep.ts';

/** How a piece of feedback is stored. */
export interface FeedbackRecord {
  readonly feedback: Feedback;
  /** Finds a review without a site id again: see same-review.ts. Left out where the author is unknown. */
  readonly writer?: string;
}

/** What follows from one piece of feedback. */
export interface AnalysisRecord {
  /** The feedback's. */
  readonly id: string;
  /** `null` where there is no text, and while the text waits to be analysed. */
  readonly analysis: Analysis | null;
  /** The segment of the list's index that its line stands in; `UNPLACED` before it is written. */
  readonly segment: number;
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
  /** Of one side, and of the other: see upkeep.ts. */
  readonly analyses: { key: string; value: AnalysisRecord };
  readonly 'analyses-b': { key: string; value: AnalysisRecord };
  /** Ids of the feedback whose analysis is to be made: a backup brought none that holds here. */
  readonly waiting: { key: string; value: string };
  /** A month's cells each: see pack-cells.ts. */
  readonly cells: { key: [Side, string]; value: string };
  readonly businesses: { key: string; value: Business };
  readonly inboxes: { key: string; value: InboxConnection };
  readonly keys: { key: string; value: OwnerKey };
  readonly settings: { key: string; value: SettingValue };
  /** The end of the list's index that is not a segment yet: see list-tail.ts. */
  readonly tails: { key: Side; value: Tail };
  readonly lines: { key: [Side, number]; value: string };
  /** The list's index in segments: see list-segment.ts. */
  readonly segments: { key: [Side, number]; value: SegmentRecord };
  readonly orders: { key: [Side, number]; value: Float64Array };
  readonly ids: { key: [Side, number, number]; value: string };
  /** Which lines of a segment a filter's term is true of: its number, then a bitmap. */
  readonly bitmaps: { key: [Side, string, number]; value: Uint32Array };
  /** Which lines of a segment say the words of some beginning: see word-leaf.ts. */
  readonly words: { key: [Side, string, number]; value: Uint8Array };
  /** What is counted of a segment's lines: see segment-facts.ts. */
  readonly facts: { key: [Side, number]; value: SegmentFacts };
  /** Which side is read, and how far making all anew has come. */
  readonly upkeep: { key: string; value: UpkeepState };
  /** What customers bought, from the owner's lists. */
  readonly purchases: { key: string; value: Purchase };
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

const ADDED_IN_4 = [
  'waiting',
  'tails',
  'segments',
  'orders',
  'ids',
  'bitmaps',
  'words',
  'upkeep',
] as const;

/** One step from a version to the next. */
export type Migration = (database: Store, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * Append-only: its length is the version, and what a step that has shipped leaves behind never changes. What follows from
 * the feedback is made by the last step alone: whatever an earlier one made of it, it would be made again.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const feedback = database.createObjectStore('feedback', { keyPath: 'feedback.id' });
    feedback.createIndex('by-writer', 'writer');
    const analyses = database.createObjectStore('analyses', { keyPath: 'id' });
    unwrap(analyses).createIndex('by-version', 'version');
    database.createObjectStore('cells', {
      keyPath: ['day', 'businessId', 'source', 'touchpoint'],
    });
    database.createObjectStore('businesses', { keyPath: 'id' });
    database.createObjectStore('inboxes', { keyPath: 'inbox' });
    database.createObjectStore('keys', { keyPath: 'kid' });
    database.createObjectStore('settings');
  },
  (database) => {
    database.createObjectStore('unopened', { keyPath: 'id' });
    database.createObjectStore('revisions');
    database.createObjectStore('lines');
  },
  (database) => {
    database.deleteObjectStore('cells');
    database.createObjectStore('cells');
  },
  // An index for the list, and a second side for all that follows from the feedback.
  (database, transaction) => {
    unwrap(transaction.objectStore('analyses')).deleteIndex('by-version');
    database.createObjectStore('analyses-b', { keyPath: 'id' });
    for (const name of ADDED_IN_4) database.createObjectStore(name);
  },
  // What is counted, beside the list's index. Where version 4 has an index, it is read until all was made anew in the background.
  async (database, transaction) => {
    database.createObjectStore('facts');
    const tails = await transaction.objectStore('tails').count();
    if (tails === 0) await deriveAnew(transaction);
  },
  (database) => {
    database.createObjectStore('purchases', { keyPath: 'id' });
  },
];

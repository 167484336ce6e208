import type { RememberedColumns } from '../importers/column-choice.ts';
import type { ImportFailure, ImportProblem } from '../importers/importer.ts';
import type { TableColumns } from '../importers/table-columns.ts';
import type { SaveReport } from '../store/feedback.ts';
import type { WriteFailure } from '../store/write.ts';

/** A file that the owner chose, with its folders where it came with a folder. */
export interface ChosenFile {
  /** Parted by `/`. */
  readonly path: string;
  readonly file: File;
}

/** What is imported together: one file, or a folder with all that it holds. */
export interface ImportJob {
  /** As the owner knows it. */
  readonly name: string;
  readonly files: readonly ChosenFile[];
  /** Files of the folder that hold no reviews. */
  readonly passedOver: number;
}

/** What a job holds; nothing of it is stored yet. */
export interface JobRead {
  /** `Layout.id` or `Importer.id`. */
  readonly format: string;
  /** Pieces of feedback. */
  readonly found: number;
  /** Rows or entries seen. */
  readonly rows: number;
  /** The first of them, in the order of the lines. */
  readonly problems: readonly ImportProblem[];
  /** All of them. */
  readonly problemCount: number;
  /** How the columns of its tables were understood. */
  readonly tables: readonly TableColumns[];
  /** Why nothing can be kept; `null` where something can. */
  readonly failure: ImportFailure | null;
}

/** How storing ended. */
export interface JobStored extends SaveReport {
  /** Pieces that were stored before it ended. */
  readonly done: number;
  /** Why it ended before its end; `null` where all is stored. */
  readonly ended: WriteFailure | 'stopped' | null;
}

/** What the page asks of the worker, one after the other. */
export type ImportRequest =
  | { readonly kind: 'open'; readonly storeName: string; readonly now: Date }
  | { readonly kind: 'read'; readonly job: ImportJob }
  | { readonly kind: 'remember'; readonly columns: RememberedColumns }
  | { readonly kind: 'store' }
  | { readonly kind: 'stop' };

/** What the worker answers; `progress` any number of times before the others. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'opened'; readonly isOpen: boolean }
  | { readonly kind: 'read'; readonly read: JobRead }
  | { readonly kind: 'remembered' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'stored'; readonly stored: JobStored };

import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { Result } from '../../shared/result.ts';
import type { ArchiveFailure } from './archive/archive.ts';
import type { RememberedColumns } from './column-choice.ts';
import type { DecodedText } from './encoding.ts';
import type { TableColumns } from './table-columns.ts';

/** A file as an importer sees it: decoded once for all of them. */
export interface ImportFile {
  /** As the owner's computer calls it; without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `null` where the bytes are no text. */
  readonly text: DecodedText | null;
}

/** Whose feedback it becomes, and the time that "last week" is counted from. */
export interface ImportContext {
  readonly businessId: string;
  readonly now: Date;
  /** The owner's corrections of tables that were imported before; none where it is left out. */
  readonly remembered?: readonly RememberedColumns[];
  /** Hears now and then how many rows of a table have been read. */
  readonly progress?: (done: number, all: number) => void;
}

/** Why a sealed answer in a file stayed sealed. */
export type SealedCode = 'sealed-damaged' | 'sealed-newer' | 'sealed-to-others';

/** What was wrong in one place of a file whose rest was kept. messages.ts holds the words. */
export type ImportProblemCode =
  | 'ambiguous-dates'
  | 'broken-json'
  | 'broken-line'
  | 'broken-xml'
  | 'file-left-out'
  | 'files-passed-over'
  | 'guessed-encoding'
  | 'guessed-old-encoding'
  | 'long-row'
  | 'maybe-grades'
  | 'mixed-encoding'
  | 'no-date-column'
  | 'no-text-column'
  | 'not-a-review'
  | 'not-an-entry'
  | 'nothing-said'
  | 'open-quote'
  | 'repeated-file'
  | 'repeated-row'
  | SealedCode
  | 'shared-id'
  | 'short-row'
  | 'summary-row'
  | 'text-cut'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'unreadable-date'
  | 'unreadable-rating';

/** One thing that was wrong, and where. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The raw value that was wrong, cut to a readable length; may be empty. */
  readonly found: string;
  /** The file inside an archive, or the sheet of a workbook; left out where there is only one. */
  readonly place?: string;
  /** Of `file-left-out`: why nothing of that file or sheet was kept. */
  readonly failure?: ImportFailure;
}

/** What a file gave. */
export interface ImportReport {
  /** `Layout.id` where the program that wrote it is known, else `Importer.id` of the importer that read it. */
  readonly format: string;
  readonly feedback: readonly Feedback[];
  /** In the order of the lines. */
  readonly problems: readonly ImportProblem[];
  /** Rows or entries seen, blank ones left out. */
  readonly rows: number;
  /** How the columns were understood, of each table in the file; left out where it holds none. */
  readonly tables?: readonly TableColumns[];
}

/** Why nothing of a file could be kept. messages.ts holds the words. */
export type ImportFailureCode =
  | ArchiveFailure
  | 'archive-in-archive'
  | 'broken-json'
  | 'empty-archive'
  | 'empty-file'
  | 'foreign-header'
  | 'no-comments'
  | 'no-rows'
  | 'no-usable-column'
  | 'not-text'
  | 'own-map-reviews'
  | SealedCode
  | 'spreadsheet'
  | 'unknown-format';

/** Why nothing could be kept, and where. */
export interface ImportFailure {
  readonly code: ImportFailureCode;
  /** Line in the file, from 1; `null` where it is the file as a whole. */
  readonly line: number | null;
  /** What stood there, cut to a readable length; may be empty. */
  readonly found: string;
  /** How the columns were understood, where that is why: the owner may know better. */
  readonly table?: TableColumns;
}

/** A format that files may have. One file each; registry.ts lists them. */
export interface Importer {
  /** Kebab-case; the file's name. */
  readonly id: string;
  /** What an owner calls the format. */
  readonly title: string;
  /**
   * Whether a file looks like this format; cheap, by its first signs and its name.
   *
   * @param file - Any file.
   * @returns True where `read` should be tried.
   */
  accepts(file: ImportFile): boolean;
  /**
   * Reads a file. Never throws, whatever the bytes.
   *
   * @param file - A file that it accepts.
   * @param context - Whose feedback it becomes.
   * @returns What was kept and what was wrong; a failure where there was nothing to keep.
   */
  read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure>;
}

/** More than any site lets people write; what is longer is a mistake or an attack. */
export const MAX_TEXT_LENGTH = 50_000;

const EXCERPT_LENGTH = 80;

/**
 * Shortens a raw value so that it can be shown in a sentence.
 *
 * @param raw - Anything that stood in a file.
 * @returns One line of at most 80 characters.
 */
export function excerptOf(raw: string): string {
  const line = raw
    .slice(0, EXCERPT_LENGTH * 4)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH - 1)}…` : line;
}

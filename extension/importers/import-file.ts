import { fail, succeed, type Result } from '../../shared/result.ts';
import { unpackGzip } from './archive/archive.ts';
import { filesInside, type FileInside, type FilesInside } from './archive/files-inside.ts';
import { decodeText } from './encoding.ts';
import type {
  Importer,
  ImportContext,
  ImportFailure,
  ImportFailureCode,
  ImportFile,
  ImportReport,
} from './importer.ts';
import { mergeTables, type PlacedResult } from './merge-tables.ts';
import { IMPORTERS } from './registry.ts';

/** First bytes of the kinds of files that people take for a text export. */
const ZIP = [0x50, 0x4b] as const;
const GZIP = [0x1f, 0x8b, 0x08] as const;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** A file as it came, before anything is known of it. */
export interface RawFile {
  /** As the owner's computer calls it; without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file of reviews or answers, whatever its format. Never throws, whatever the bytes.
 *
 * @param file - Its name without folder, and all of its bytes.
 * @param file.name - As the owner's computer calls it.
 * @param file.bytes - The whole file.
 * @param context - Whose feedback it becomes, and the current time.
 * @returns What was kept and what was wrong, line by line; a failure where nothing could be kept.
 */
export function importFile(
  file: RawFile,
  context: ImportContext,
): Result<ImportReport, ImportFailure> {
  if (begins(file.bytes, OLD_OFFICE)) return failed('spreadsheet');
  if (begins(file.bytes, ZIP) && isPacked(file.bytes)) return importPacked(file, context);
  if (begins(file.bytes, GZIP)) return importGzip(file, context);
  const text = decodeText(file.bytes);
  if (text === null) return failed('not-text');
  if (text.text.trim() === '') return failed('empty-file');
  const read: ImportFile = { ...file, text };
  const importer = importerOf(read);
  return importer === undefined ? failed('unknown-format') : importer.read(read, context);
}

/** A file of text may begin with the same two letters. */
function isPacked(bytes: Uint8Array): boolean {
  return (bytes[2] ?? 0) < 0x20 && (bytes[3] ?? 0) < 0x20;
}

function importGzip(file: RawFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const unpacked = unpackGzip(file.bytes);
  if (!unpacked.ok) return failed(unpacked.failure);
  const name = file.name.replace(/\.gz$/i, '');
  return importInside({ place: name, name, bytes: unpacked }, context);
}

function importPacked(file: RawFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const packed: ImportFile = { ...file, text: null };
  const importer = importerOf(packed);
  if (importer !== undefined) return importer.read(packed, context);
  const opened = openArchive(file);
  if (opened === null) return failed('spreadsheet');
  if (!opened.ok) return failed(opened.failure);
  const parts = Array.from(opened.value.files, (inside) => ({
    place: inside.place,
    result: importInside(inside, context),
  }));
  return mergeInside(parts, opened.value);
}

/**
 * Opens an archive of files, such as a download of Google Takeout.
 *
 * @param file - Any file.
 * @returns What it holds, or why it holds nothing; `null` for a file that is none, or a workbook.
 */
export function openArchive(file: RawFile): Result<FilesInside, ImportFailureCode> | null {
  if (!begins(file.bytes, ZIP) || !isPacked(file.bytes)) return null;
  if (importerOf({ ...file, text: null }) !== undefined) return null;
  if (/\.(?:xlsx|xlsm|xlsb|ods|numbers)$/i.test(file.name)) return null;
  return filesInside(file.bytes);
}

/**
 * Puts together what the files of an archive gave.
 *
 * @param parts - In the order of the archive.
 * @param opened - What `openArchive` gave.
 * @returns One report, or why nothing was kept.
 */
export function mergeInside(
  parts: readonly PlacedResult[],
  { passedOver }: Pick<FilesInside, 'passedOver'>,
): Result<ImportReport, ImportFailure> {
  const merged = mergeTables('zip', parts);
  if (!merged.ok || passedOver === 0) return merged;
  const passed = { code: 'files-passed-over', line: 1, found: String(passedOver) } as const;
  return succeed({ ...merged.value, problems: [...merged.value.problems, passed] });
}

/**
 * Reads a file of an archive. Archives inside an archive are not opened: they could hold one another without end.
 *
 * @param file - Of `openArchive`.
 * @param context - Whose feedback it becomes.
 * @returns As `importFile`.
 */
export function importInside(
  { name, bytes }: FileInside,
  context: ImportContext,
): Result<ImportReport, ImportFailure> {
  if (!bytes.ok) return failed(bytes.failure);
  const file = { name, bytes: bytes.value };
  const isArchive = begins(file.bytes, ZIP) && isPacked(file.bytes);
  const isNested = isArchive && importerOf({ ...file, text: null }) === undefined;
  if (isNested || begins(file.bytes, GZIP)) return failed('archive-in-archive');
  return importFile(file, context);
}

function importerOf(file: ImportFile): Importer | undefined {
  return IMPORTERS.find((each) => each.accepts(file));
}

function failed(code: ImportFailureCode): Result<ImportReport, ImportFailure> {
  return fail({ code, line: null, found: '' });
}

function begins(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}

import { fail, succeed, type Result } from '../../shared/result.ts';
import { readArchive, unpackEntry, type ArchiveEntry } from './archive/archive.ts';
import { chooseFiles } from './choose-files.ts';
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
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Bytes that one archive may unpack to, all files together. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/** A file as it came, before anything is known of it. */
interface RawFile {
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

function importPacked(file: RawFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const packed: ImportFile = { ...file, text: null };
  const importer = importerOf(packed);
  if (importer !== undefined) return importer.read(packed, context);
  if (/\.(?:xlsx|xlsm|xlsb|ods|numbers)$/i.test(file.name)) return failed('spreadsheet');
  const archive = readArchive(file.bytes);
  if (!archive.ok) return failed(archive.failure);
  const inside = archive.value.filter(({ isFolder }) => !isFolder);
  const { read, passedOver } = chooseFiles(inside, ({ path }) => path);
  if (read.length === 0) {
    const isNested = inside.some(({ path }) => /\.(?:zip|tgz|gz|7z|rar)$/i.test(path));
    return failed(isNested ? 'archive-in-archive' : 'empty-archive');
  }
  const merged = mergeTables('zip', importEntries(file.bytes, read, context));
  if (!merged.ok || passedOver === 0) return merged;
  const passed = { code: 'files-passed-over', line: 1, found: String(passedOver) } as const;
  return succeed({ ...merged.value, problems: [...merged.value.problems, passed] });
}

function importEntries(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  context: ImportContext,
): readonly PlacedResult[] {
  let left = MAX_UNPACKED_BYTES;
  return entries.map((entry) => {
    const unpacked = unpackEntry(bytes, entry, left);
    const place = entry.path;
    if (!unpacked.ok) return { place, result: failed(unpacked.failure) };
    left -= unpacked.value.length;
    const name = place.slice(place.lastIndexOf('/') + 1);
    return { place, result: importInside({ name, bytes: unpacked.value }, context) };
  });
}

/** Archives inside an archive are not opened: they could hold one another without end. */
function importInside(file: RawFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const isArchive = begins(file.bytes, ZIP) && isPacked(file.bytes);
  if (isArchive && importerOf({ ...file, text: null }) === undefined) {
    return failed('archive-in-archive');
  }
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

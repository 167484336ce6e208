import { fail, succeed, type Result } from '../../../shared/result.ts';
import type { ImportFailure } from '../importer.ts';
import { unpackEntry, type ArchiveEntry } from './archive.ts';

/** Gives a part of a workbook as text, lines ended by `\n`; empty where it is not there. */
export type PartReader = (path: string) => Result<string, ImportFailure>;

/**
 * Reads the parts of a workbook, which is an archive of XML.
 *
 * @param bytes - The whole archive.
 * @param entries - Of `readArchive`.
 * @returns Unpacks a part by its path each time that it is asked for.
 */
export function partReader(bytes: Uint8Array, entries: readonly ArchiveEntry[]): PartReader {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  return (path) => {
    const entry = byPath.get(path.toLowerCase());
    if (entry === undefined) return succeed('');
    const unpacked = unpackEntry(bytes, entry);
    if (!unpacked.ok) return fail({ code: unpacked.failure, line: null, found: '' });
    return succeed(new TextDecoder().decode(unpacked.value).replaceAll(/\r\n?/g, '\n'));
  };
}

/**
 * A part that the workbook can be read without.
 *
 * @param part - Of a `PartReader`.
 * @returns Its text; empty where it cannot be unpacked.
 */
export function textOr(part: Result<string, ImportFailure>): string {
  return part.ok ? part.value : '';
}

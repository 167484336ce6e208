import type { Result } from '../../shared/result.ts';
import {
  importFile,
  importInside,
  mergeInside,
  openArchive,
  type RawFile,
} from '../importers/import-file.ts';
import type { ImportContext, ImportFailure, ImportReport } from '../importers/importer.ts';
import type { PlacedResult } from '../importers/merge-tables.ts';
import { readSealed, type SealedContext } from './read-sealed.ts';

/**
 * Reads a file: sealed answers are opened, anything else is imported. In an archive each file is one or the other.
 *
 * @param file - Its name and all of its bytes.
 * @param context - Whose feedback it becomes, and the owner's keys.
 * @returns What was kept and what was wrong; a failure where nothing could be kept.
 */
export async function readFile(
  file: RawFile,
  context: ImportContext & SealedContext,
): Promise<Result<ImportReport, ImportFailure>> {
  const opened = openArchive(file);
  if (opened === null || !opened.ok) {
    return (await readSealed(file, context)) ?? importFile(file, context);
  }
  const parts: PlacedResult[] = [];
  for (const inside of opened.value.files) {
    const { place, name, bytes } = inside;
    const sealed = bytes.ok ? await readSealed({ name, bytes: bytes.value }, context) : null;
    parts.push({ place, result: sealed ?? importInside(inside, context) });
  }
  return mergeInside(parts, opened.value);
}

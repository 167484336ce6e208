import { fail, type Result } from '../../shared/result.ts';
import { decodeText } from './encoding.ts';
import type { ImportContext, ImportFailure, ImportFile, ImportReport } from './importer.ts';
import { IMPORTERS } from './registry.ts';

/** First bytes of the kinds of files that people take for a text export. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0] as const;

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
  file: { readonly name: string; readonly bytes: Uint8Array },
  context: ImportContext,
): Result<ImportReport, ImportFailure> {
  const code = binaryKind(file.name, file.bytes);
  if (code !== null) return fail({ code, line: null, found: '' });
  const text = decodeText(file.bytes);
  if (text === null) return fail({ code: 'not-text', line: null, found: '' });
  if (text.text.trim() === '') return fail({ code: 'empty-file', line: null, found: '' });
  const read: ImportFile = { ...file, text };
  const importer = IMPORTERS.find((each) => each.accepts(read));
  if (importer === undefined) return fail({ code: 'unknown-format', line: null, found: '' });
  return importer.read(read, context);
}

function binaryKind(name: string, bytes: Uint8Array): 'spreadsheet' | 'zip-archive' | null {
  const begins = (signs: readonly number[]): boolean =>
    signs.every((sign, at) => bytes[at] === sign);
  if (begins(OLD_OFFICE)) return 'spreadsheet';
  if (!begins(ZIP)) return null;
  return /\.(?:xlsx|xlsm|ods|numbers)$/i.test(name) ? 'spreadsheet' : 'zip-archive';
}

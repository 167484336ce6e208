import { fail, succeed, type Result } from '../../shared/result.ts';
import { readArchive } from './archive/archive.ts';
import { partReader } from './archive/part-reader.ts';
import type {
  Importer,
  ImportContext,
  ImportFailure,
  ImportFile,
  ImportReport,
} from './importer.ts';
import { mergeTables } from './merge-tables.ts';
import { readOdsSheets } from './ods/ods-sheets.ts';
import { sheetReport } from './sheet-report.ts';

const CONTENT_PATH = 'content.xml';
const MANIFEST_PATH = 'META-INF/manifest.xml';

/** A sheet that is saved as one file of XML, without an archive around it. */
const FLAT = /<office:document\s[^>]*mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet"/;
const BEGINNING = 20_000;

/**
 * A workbook of LibreOffice and its like: every visible sheet that holds a table of reviews or answers.
 *
 * Formulas are never computed, what was last computed is read; notes, pictures, macros and links are not looked at.
 *
 * @source OASIS Open Document Format 1.3, part 3, chapter 9: tables
 */
export const ods: Importer = {
  id: 'ods',
  title: 'OpenDocument spreadsheet',
  accepts({ bytes, text }) {
    if (text !== null) return FLAT.test(text.text.slice(0, BEGINNING));
    const archive = readArchive(bytes);
    if (!archive.ok) return false;
    const paths = new Set(archive.value.map(({ path }) => path));
    return paths.has(CONTENT_PATH) && paths.has(MANIFEST_PATH);
  },
  read,
};

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const xml = contentOf(file);
  if (!xml.ok) return xml;
  const sheets = readOdsSheets(xml.value);
  if (sheets.length === 0) return fail({ code: 'no-rows', line: null, found: '' });
  return mergeTables(
    ods.id,
    sheets.map(({ name, ...rows }) => ({
      place: sheets.length === 1 ? null : name,
      result: sheetReport(rows, ods.id, context),
    })),
  );
}

function contentOf({ bytes, text }: ImportFile): Result<string, ImportFailure> {
  if (text !== null) return succeed(text.text);
  const archive = readArchive(bytes);
  if (!archive.ok) return fail({ code: archive.failure, line: null, found: '' });
  return partReader(bytes, archive.value)(CONTENT_PATH);
}

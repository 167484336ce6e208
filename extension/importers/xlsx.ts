import { fail, succeed, type Result } from '../../shared/result.ts';
import { readArchive } from './archive/archive.ts';
import { partReader, textOr, type PartReader } from './archive/part-reader.ts';
import type {
  Importer,
  ImportContext,
  ImportFailure,
  ImportFile,
  ImportReport,
} from './importer.ts';
import { mergeTables } from './merge-tables.ts';
import { sheetReport } from './sheet-report.ts';
import { readSheet } from './xlsx/sheet-rows.ts';
import {
  readNumberKinds,
  readSheetList,
  readStrings,
  type SheetPlace,
  type Workbook,
} from './xlsx/workbook.ts';

const WORKBOOK_PATH = 'xl/workbook.xml';

/**
 * A workbook of Excel and its like: every visible sheet that holds a table of reviews or answers.
 *
 * Formulas are never computed, what was last computed is read; macros, links and pictures are not looked at.
 *
 * @source ECMA-376 (Office Open XML), part 1: SpreadsheetML
 */
export const xlsx: Importer = {
  id: 'xlsx',
  title: 'Excel workbook',
  accepts({ bytes, text }) {
    if (text !== null) return false;
    const archive = readArchive(bytes);
    return archive.ok && archive.value.some(({ path }) => path === WORKBOOK_PATH);
  },
  read,
};

function read({ bytes }: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  const archive = readArchive(bytes);
  if (!archive.ok) return fail({ code: archive.failure, line: null, found: '' });
  const opened = openWorkbook(partReader(bytes, archive.value));
  if (!opened.ok) return opened;
  const { part, workbook, visible } = opened.value;
  const isOnly = visible.length === 1;
  return mergeTables(
    xlsx.id,
    visible.map((sheet) => ({
      place: isOnly ? null : sheet.name,
      result: readOne(sheet, { part, workbook, context }),
    })),
  );
}

/**
 * The words of a workbook, for what is looked for in any text.
 *
 * @param file - Any file.
 * @param word - What must stand in a cell for the workbook to be of interest.
 * @returns The visible sheets, a line for each row and a tab between cells; none for what is no workbook, or has no such word.
 */
export function sheetTexts(file: ImportFile, word: string): readonly string[] {
  const archive = readArchive(file.bytes);
  if (!archive.ok || !xlsx.accepts(file)) return [];
  const parts = partReader(file.bytes, archive.value);
  const isThere = archive.value.some(({ path }) => {
    return (
      /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i.test(path) &&
      textOr(parts(path)).includes(word)
    );
  });
  const opened = isThere ? openWorkbook(parts) : null;
  if (opened === null || !opened.ok) return [];
  const { part, workbook, visible } = opened.value;
  return visible.map(({ path }) => {
    const lines: string[] = [];
    for (const { line, cells } of readSheet(textOr(part(path)), workbook).rows) {
      lines[line - 1] = cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t');
    }
    return Array.from(lines, (line) => line ?? '').join('\n');
  });
}

interface OpenWorkbook {
  readonly part: PartReader;
  readonly workbook: Workbook;
  readonly visible: readonly SheetPlace[];
}

function openWorkbook(part: PartReader): Result<OpenWorkbook, ImportFailure> {
  const list = part(WORKBOOK_PATH);
  if (!list.ok) return list;
  const { sheets, epoch } = readSheetList(list.value, textOr(part('xl/_rels/workbook.xml.rels')));
  const strings = part('xl/sharedStrings.xml');
  if (!strings.ok) return strings;
  const workbook: Workbook = {
    epoch,
    strings: readStrings(strings.value),
    kinds: readNumberKinds(textOr(part('xl/styles.xml'))),
  };
  return succeed({ part, workbook, visible: sheets.filter(({ isHidden }) => !isHidden) });
}

interface SheetSurroundings {
  readonly part: PartReader;
  readonly workbook: Workbook;
  readonly context: ImportContext;
}

function readOne(
  { path }: SheetPlace,
  { part, workbook, context }: SheetSurroundings,
): Result<ImportReport, ImportFailure> {
  const xml = part(path);
  if (!xml.ok) return xml;
  return sheetReport(readSheet(xml.value, workbook), xlsx.id, context);
}

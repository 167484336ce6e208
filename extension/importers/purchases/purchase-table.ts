import { fail, succeed, type Result } from '../../../shared/result.ts';
import { decodeText } from '../encoding.ts';
import { findDelimiter } from '../find-delimiter.ts';
import { tableOf } from '../find-header.ts';
import type { RawFile } from '../import-file.ts';
import { splitRows } from '../split-rows.ts';
import type { Table } from '../table.ts';
import { sheetTexts, xlsx } from '../xlsx.ts';

/** Why a file is no list of purchases that can be read. */
export type PurchaseTableFailure = 'not-a-table' | 'no-rows';

/**
 * Reads a file as a table: delimited text, or the sheet of a workbook that has most rows.
 *
 * @param file - Its name and all of its bytes.
 * @returns The table, or why there is none.
 */
export function purchaseTable(file: RawFile): Result<Table, PurchaseTableFailure> {
  const text = decodeText(file.bytes);
  const table = text === null ? sheetTable(file) : textTable(text.text);
  if (table === null || table.columns.length < 2) return fail('not-a-table');
  return table.rows.length === 0 ? fail('no-rows') : succeed(table);
}

function textTable(text: string): Table | null {
  if (/^\s*[<{[]/.test(text)) return null;
  const { delimiter, quote, skip } = findDelimiter(text);
  return tableOf(splitRows(skip > 0 ? text.slice(skip - 1) : text, delimiter, quote).rows);
}

function sheetTable(file: RawFile): Table | null {
  const workbook = { ...file, text: null };
  if (!xlsx.accepts(workbook)) return null;
  const tables = sheetTexts(workbook, '').map((text) =>
    tableOf(
      text
        .split('\n')
        .map((line, at) => ({ line: at + 1, cells: line.split('\t') }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    ),
  );
  return tables.toSorted((one, other) => other.rows.length - one.rows.length)[0] ?? null;
}

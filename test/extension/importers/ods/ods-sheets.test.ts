import { describe, expect, it } from 'vitest';
import { readOdsSheets } from '../../../../extension/importers/ods/ods-sheets.ts';

const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string =>
  `<table:table-row${more}>${cells}</table:table-row>`;
const sheet = (rows: string, more = ''): string =>
  `<table:table table:name="One"${more}>${rows}</table:table>`;

describe('readOdsSheets', () => {
  it('gives each row its number in the sheet, counting empty ones that are written once', () => {
    const blank = row(
      '<table:table-cell table:number-columns-repeated="9"/>',
      ' table:number-rows-repeated="4"',
    );
    const [read] = readOdsSheets(sheet(row(cell('a')) + blank + row(cell('b'))));
    expect(read?.rows.map(({ line }) => line)).toStrictEqual([1, 6]);
  });

  it('writes out cells and rows that are written once and stand there several times', () => {
    const twice = row(
      '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>',
      ' table:number-rows-repeated="2"',
    );
    const [read] = readOdsSheets(sheet(twice));
    expect(read?.rows).toStrictEqual([
      { line: 1, cells: ['5', '5'] },
      { line: 2, cells: ['5', '5'] },
    ]);
  });

  it.each([
    { what: 'rows', xml: row(cell('a'), ' table:number-rows-repeated="1000000000"') },
    {
      what: 'cells',
      xml: row(
        `<table:table-cell table:number-columns-repeated="1000000000" office:value-type="string"><text:p>${'a'.repeat(99_999)}</text:p></table:table-cell>`,
      ),
    },
  ])('makes no more of a billion $what than a file can mean, and says so', ({ xml }) => {
    const [read] = readOdsSheets(sheet(xml));
    expect(read?.rows.length).toBeLessThanOrEqual(10_000);
    expect(read?.rows[0]?.cells.length).toBeLessThanOrEqual(500);
    expect(read?.stoppedAt !== null || read.isTooWide).toBe(true);
  });

  it('reads nothing of notes, pictures and hidden sheets', () => {
    const note = '<office:annotation><text:p>ask again</text:p></office:annotation>';
    const noted = `<table:table-cell office:value-type="string">${note}<text:p>seen</text:p></table:table-cell>`;
    const style =
      '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
    const hidden = sheet(row(cell('hidden')), ' table:style-name="h"');
    const sheets = readOdsSheets(`${style}${hidden}${sheet(row(noted))}`);
    expect(sheets.map(({ rows }) => rows)).toStrictEqual([[{ line: 1, cells: ['seen'] }]]);
  });

  it.each(['', '<', '<table:table>', '</table:table-cell></office:annotation>', 'no XML at all'])(
    'makes nothing of "%s"',
    (xml) => {
      expect(readOdsSheets(xml).flatMap(({ rows }) => rows)).toStrictEqual([]);
    },
  );
});

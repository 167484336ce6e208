import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  readArchive,
  unpackEntry,
  unpackGzip,
} from '../../../../extension/importers/archive/archive.ts';
import { importFile } from '../../../../extension/importers/import-file.ts';

const CONTEXT = { businessId: 'linde', now: new Date('2026-11-21T12:00:00Z') };
const CSV = new TextEncoder().encode('date,text\n2026-01-05,Good bread and coffee\n');
const MEGABYTE = 1024 * 1024;

function entriesOf(bytes: Uint8Array): ReturnType<typeof readArchive> {
  return readArchive(bytes);
}

function firstOf(bytes: Uint8Array): ReturnType<typeof unpackEntry> {
  const archive = readArchive(bytes);
  const [entry] = archive.ok ? archive.value : [];
  if (entry === undefined) throw new Error('The archive of the test holds nothing.');
  return unpackEntry(bytes, entry);
}

function failureOf(result: ReturnType<typeof unpackGzip>): string {
  return result.ok ? 'kept' : result.failure;
}

/** Changes a field of the directory's first entry, and of nothing else. */
function withField(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 6, true);
  view.setUint32(directory + offset, value, true);
  return changed;
}

describe('readArchive', () => {
  it('lists what is inside', () => {
    expect(entriesOf(zipSync({ 'a/b.csv': CSV }))).toMatchObject({
      value: [{ path: 'a/b.csv', isFolder: false, size: CSV.length }],
    });
  });

  it('refuses more files than any export holds', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, at) => [`${at}.csv`, new Uint8Array()]),
    );
    expect(entriesOf(zipSync(many, { level: 0 }))).toMatchObject({ failure: 'archive-too-large' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a download that was cut off', zipSync({ 'a.csv': CSV }).subarray(0, 60)],
  ])('refuses %s as damaged', (_, bytes) => {
    expect(entriesOf(bytes)).toMatchObject({ failure: 'damaged-archive' });
  });
});

describe('unpackEntry', () => {
  it.each([0, 9] as const)('gives the bytes that were packed at level %i', (level) => {
    expect(firstOf(zipSync({ 'a.csv': CSV }, { level }))).toStrictEqual({ ok: true, value: CSV });
  });

  it('refuses a bomb by its ratio', () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(11 * MEGABYTE) });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(firstOf(bomb)).toMatchObject({ failure: 'archive-too-large' });
  });

  it('stops a bomb that says it is small', () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(11 * MEGABYTE) });
    expect(firstOf(withField(bomb, 24, 10))).toMatchObject({ failure: 'archive-too-large' });
  });

  it('refuses a file behind a password', () => {
    const bytes = zipSync({ 'a.csv': CSV });
    expect(firstOf(withField(bytes, 8, 0x0008_0001))).toMatchObject({
      failure: 'encrypted-archive',
    });
  });

  it('refuses a place outside the archive', () => {
    expect(firstOf(withField(zipSync({ 'a.csv': CSV }), 42, 0x7fff_ffff))).toMatchObject({
      failure: 'damaged-archive',
    });
  });
});

describe('unpackGzip', () => {
  it('gives back what was packed', () => {
    expect(unpackGzip(gzipSync(CSV))).toStrictEqual({ ok: true, value: CSV });
  });

  it.each([
    ['cut off', gzipSync(CSV).slice(0, 20)],
    ['not packed at all', Uint8Array.from([0x1f, 0x8b, 0x08, 0, 1, 2, 3, 4, 5, 6, 7, 8])],
  ])('never throws on what is %s', (_, bytes) => {
    expect(['damaged-archive', 'kept']).toContain(failureOf(unpackGzip(bytes)));
  });

  it('stops a bomb', () => {
    const bomb = gzipSync(new Uint8Array(11 * MEGABYTE));
    expect(failureOf(unpackGzip(bomb))).toBe('archive-too-large');
  });
});

describe('importFile', () => {
  it('reads a packed table, and opens nothing packed inside it', () => {
    const packed = gzipSync(CSV);
    expect(importFile({ name: 'a.csv.gz', bytes: packed }, CONTEXT)).toMatchObject({
      value: { feedback: [{ text: 'Good bread and coffee' }] },
    });
    expect(importFile({ name: 'a.gz', bytes: gzipSync(packed) }, CONTEXT)).toMatchObject({
      failure: { code: 'archive-in-archive' },
    });
  });

  it('reads the files of an archive, and names those it cannot read by their path', () => {
    const bytes = zipSync({
      'export/good.csv': CSV,
      'export/menu.csv': new TextEncoder().encode('dish,sku\nsoup,A1\n'),
      'export/logo.png': new Uint8Array([1]),
    });
    expect(importFile({ name: 'export.zip', bytes }, CONTEXT)).toMatchObject({
      value: {
        feedback: [{ text: 'Good bread and coffee' }],
        problems: [
          {
            code: 'file-left-out',
            place: 'export/menu.csv',
            failure: { code: 'no-usable-column' },
          },
          { code: 'files-passed-over', found: '1' },
        ],
      },
    });
  });

  it('opens no archive inside an archive', () => {
    const bytes = zipSync({ 'inner.zip': zipSync({ 'a.csv': CSV }) });
    expect(importFile({ name: 'outer.zip', bytes }, CONTEXT)).toMatchObject({
      failure: { code: 'archive-in-archive' },
    });
  });

  it('reads a workbook inside an archive', () => {
    const sheet = `<worksheet><sheetData><row><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="inlineStr"><is><t>Warm soup and bread</t></is></c></row></sheetData></worksheet>`;
    const book = zipSync({
      'xl/workbook.xml': new TextEncoder().encode(
        '<workbook><sheets><sheet name="A"/></sheets></workbook>',
      ),
      'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet),
    });
    expect(
      importFile({ name: 'a.zip', bytes: zipSync({ 'b.xlsx': book }) }, CONTEXT),
    ).toMatchObject({
      value: { format: 'xlsx', feedback: [{ text: 'Warm soup and bread' }] },
    });
  });
});

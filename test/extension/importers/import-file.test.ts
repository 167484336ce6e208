import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  integer,
  jsonValue,
  letrec,
  oneof,
  property,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../extension/importers/import-file.ts';
import type { ImportFailure, ImportReport } from '../../../extension/importers/importer.ts';
import { makeFeedback, type Feedback } from '../../../shared/feedback/feedback.ts';
import type { Result } from '../../../shared/result.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/files');
const CONTEXT = { businessId: 'linde', now: new Date('2026-11-21T12:00:00Z') };
const FIXTURES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));

function importText(text: string, name = 'a.txt'): Result<ImportReport, ImportFailure> {
  return importFile({ name, bytes: new TextEncoder().encode(text) }, CONTEXT);
}

function feedbackIn(result: Result<ImportReport, ImportFailure>): readonly Feedback[] {
  return result.ok ? result.value.feedback : [];
}

describe('importFile', () => {
  it.each([
    { name: 'nothing', file: 'a.csv', bytes: [], code: 'empty-file' },
    { name: 'white space', file: 'a.json', bytes: [0x20, 0x0a, 0x0d], code: 'empty-file' },
    {
      name: 'a picture',
      file: 'a.png',
      bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 1],
      code: 'not-text',
    },
    { name: 'a workbook', file: 'a.xlsx', bytes: [0x50, 0x4b, 3, 4, 0], code: 'spreadsheet' },
    {
      name: 'an old workbook',
      file: 'a.xls',
      bytes: [0xd0, 0xcf, 0x11, 0xe0, 0],
      code: 'spreadsheet',
    },
    {
      name: 'an archive',
      file: 'takeout.zip',
      bytes: [0x50, 0x4b, 3, 4, 0],
      code: 'damaged-archive',
    },
  ])('refuses $name as $code', ({ file, bytes, code }) => {
    const result = importFile({ name: file, bytes: new Uint8Array(bytes) }, CONTEXT);
    expect(result).toStrictEqual({ ok: false, failure: { code, line: null, found: '' } });
  });

  it('refuses a web page', () => {
    const result = importText('<!doctype html>\n<title>Reviews</title>');
    expect(result).toMatchObject({ ok: false, failure: { code: 'unknown-format' } });
  });

  it('goes by what is in the file where its name says nothing', () => {
    expect(importText('[{"text": "Good", "date": "2026-01-05"}]')).toMatchObject({
      value: { format: 'json' },
    });
    expect(importText('text,date\nGood,2026-01-05\n')).toMatchObject({ value: { format: 'csv' } });
  });

  it('gives the same feedback the same id when a file comes again with more rows', () => {
    const before = importText('date,name,text\n2026-01-05,Ana,Good bread\n');
    const after = importText(
      'date,name,text,reply\n2026-02-05,Bo,Bad bread,\n2026-01-05,Ana,Good bread,Thanks\n',
    );
    expect(feedbackIn(after).map(({ id }) => id)).toContain(feedbackIn(before)[0]?.id);
  });

  it('tells rows apart that differ only in their date', () => {
    const result = importText('date,name,text\n2026-01-05,Ana,Good\n2026-02-05,Ana,Good\n');
    expect(new Set(feedbackIn(result).map(({ id }) => id)).size).toBe(2);
  });

  describe('our own feedback', () => {
    const own: readonly Feedback[] = [
      makeFeedback({
        id: 'trustpilot:abc',
        businessId: 'other',
        source: { kind: 'review-site', name: 'trustpilot', url: 'https://reviews.example/linde' },
        capturedAt: '2026-10-01T10:00:00.000Z',
        author: { name: 'Mara', contact: null },
        text: 'Warm\nand light',
        rating: { value: 9, best: 10, worst: 1 },
        stars: 4.5,
        answers: { nps: 9, extras: ['tea', 'cake'] },
        handling: { status: 'open', notes: 'call back', due: '2026-12-01' },
        editions: [{ replacedAt: '2026-10-01T10:00:00Z', title: null, text: 'Cold', rating: null }],
        tags: ['table 4'],
      }),
      makeFeedback({
        id: 'widget:1',
        businessId: 'other',
        source: { kind: 'widget', name: 'widget', url: null },
        capturedAt: '2026-10-02T10:00:00.000Z',
        answers: { csat: 4 },
      }),
    ];

    it.each([
      ['an array', JSON.stringify(own)],
      ['an array with line breaks', JSON.stringify(own, null, 2)],
      ['a captured page', JSON.stringify({ business: { name: 'Linde' }, reviews: own })],
      [
        'a backup',
        JSON.stringify({ businesses: [], feedback: own.map((feedback) => ({ feedback })) }),
      ],
      ['JSON lines', own.map((each) => JSON.stringify(each)).join('\n')],
    ])('comes back unchanged from %s', (_, text) => {
      const result = importText(text, 'feedback.json');
      expect(result).toMatchObject({ value: { format: 'json', problems: [], rows: 2 } });
      expect(feedbackIn(result)).toStrictEqual(own);
    });

    it('is kept once where it stands twice', () => {
      const result = importText(JSON.stringify([...own, own[0]]));
      expect(feedbackIn(result)).toStrictEqual(own);
      expect(result).toMatchObject({ value: { problems: [{ code: 'repeated-row', line: 1 }] } });
    });
  });

  it.each([
    ['a text of 2 MB', `date,text\n2026-01-05,${'word '.repeat(400_000)}\n`, ['text-cut']],
    [
      '20,000 columns',
      `text,date,${'x,'.repeat(20_000)}\nGood,2026-01-05\n`,
      ['too-many-columns', 'short-row'],
    ],
    [
      'blank lines without end',
      `[{"comment": "a${String.raw`\n`.repeat(300_000)}b", "date": "2026-01-05"}]`,
      ['text-cut'],
    ],
    ['a name of 1 MB', `text,date,${'a'.repeat(1_000_000)}\nGood,2026-01-05,1\n`, []],
  ])('reads %s soon, and says what it left out', (_, text, expected) => {
    const started = performance.now();
    const result = importText(text);
    expect(performance.now() - started).toBeLessThan(4000);
    expect(feedbackIn(result)).toHaveLength(1);
    const codes = result.ok ? result.value.problems.map((problem) => problem.code) : [];
    expect(codes).toStrictEqual(expected);
  });

  it('finds the sign to show in a line of 1 MB soon', () => {
    const letters = new Uint8Array(1_000_000).fill(0x61);
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('date,text\n2026-01-05,'),
      ...letters,
      0xe9,
      0x20,
    ]);
    const started = performance.now();
    const result = importFile({ name: 'a.csv', bytes }, CONTEXT);
    expect(performance.now() - started).toBeLessThan(4000);
    const found = `${'a'.repeat(30)}é`;
    expect(result).toMatchObject({
      value: { problems: [{ code: 'guessed-encoding', line: 2, found }, { code: 'text-cut' }] },
    });
  });

  it('never throws, whatever the bytes', () => {
    assert(
      property(uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => importFile({ name: 'a.csv', bytes }, CONTEXT)).not.toThrow();
        expect(() => importFile({ name: 'a.json', bytes }, CONTEXT)).not.toThrow();
      }),
    );
  });

  it('never throws, whatever the rows', () => {
    const cell = oneof(
      string(),
      constantFrom('rating', 'date', 'text', 'id', '"', '5', '2026-01-05', '\n'),
    );
    const text = array(array(cell, { maxLength: 5 }), { maxLength: 8 });
    assert(
      property(text, constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        const file = rows.map((cells) => cells.join(delimiter)).join('\n');
        expect(() => importText(file)).not.toThrow();
      }),
    );
  });

  it('never throws, whatever the JSON', () => {
    const key = constantFrom(
      'reviews',
      'data',
      'text',
      'rating',
      'reviewer',
      'name',
      'id',
      'date',
      '__proto__',
      'constructor',
    );
    const { value } = letrec<{ value: unknown }>((tie) => ({
      value: oneof(
        { maxDepth: 5 },
        jsonValue({ maxDepth: 1 }),
        array(tie('value'), { maxLength: 4 }),
        dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    assert(
      property(value, (content) => {
        expect(() => importText(JSON.stringify(content))).not.toThrow();
      }),
    );
  });

  it('never throws on damaged exports, and keeps to their lines', () => {
    const damage = record({
      file: constantFrom(...FIXTURES),
      at: double({ min: 0, max: 1, noNaN: true }),
      insert: uint8Array({ maxLength: 6 }),
      drop: integer({ min: 0, max: 60 }),
    });
    assert(
      property(damage, ({ file: { name, bytes }, at, insert, drop }) => {
        const place = Math.floor(bytes.length * at);
        const damaged = new Uint8Array([
          ...bytes.subarray(0, place),
          ...insert,
          ...bytes.subarray(place + drop),
        ]);
        const result = importFile({ name, bytes: damaged }, CONTEXT);
        const problems = result.ok ? result.value.problems : [];
        expect(problems.every(({ line }) => line >= 1)).toBe(true);
        const ids = feedbackIn(result).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../extension/importers/import-file.ts';
import type { ImportReport } from '../../../extension/importers/importer.ts';
import { failureSentence, problemSentence } from '../../../extension/importers/messages.ts';
import { sentences } from '../../../extension/locales/de/import-sentences.ts';
import { feedbackSchema } from '../../../shared/feedback/feedback.ts';

/** A few hundred in the suite; `MUTATIONS=5000` for all. */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 300);

/** Of one file, on a busy machine. */
const LIMIT_MS = 3000;

const FOLDER = join(import.meta.dirname, '../../fixtures/files');
const CONTEXT = { businessId: 'linde', now: new Date('2026-11-21T12:00:00Z') };
const FILES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.json'))
  .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));

/** What breaks readers: of CSV, of JSON, of XML, of pages, of spreadsheets, of dates and numbers. */
const HOSTILE = [
  '"',
  '""',
  '\n',
  '\r',
  '\t',
  '\0',
  ';;;;',
  '{"__proto__": {"polluted": true}}',
  '"constructor":{"prototype":{}}',
  '['.repeat(3000),
  '{"a":'.repeat(3000),
  '1e999',
  '9'.repeat(400),
  '-0',
  '0000-00-00',
  '99/99/9999',
  String.raw`\ud800`,
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '&#0;&#x110000;&#xD800;',
  '<row>'.repeat(2000),
  '<c r="XFD1048576" t="s"><v>99999999</v></c>',
  '<c r="A1" t="n" s="-1"><v>1e308</v></c>',
  "'",
  "','".repeat(500),
  '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
  '<text:s text:c="999999999"/>',
  '<office:annotation>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|calc',
  '\u202E\uFEFF\u0000\uFFFF',
  ' '.repeat(5000),
  ','.repeat(2000),
];

interface Mutation {
  readonly file: (typeof FILES)[number];
  readonly other: (typeof FILES)[number];
  readonly isInside: boolean;
  readonly cuts: readonly {
    readonly at: number;
    readonly drop: number;
    readonly insert: string;
  }[];
  readonly way: 'damage' | 'cut-off' | 'cross' | 'repeat';
  readonly share: number;
}

const share = double({ min: 0, max: 1, noNaN: true });
const MUTATION = record({
  file: constantFrom(...FILES),
  other: constantFrom(...FILES),
  isInside: constantFrom(true, true, false),
  cuts: array(
    record({
      at: share,
      drop: integer({ min: 0, max: 80 }),
      insert: oneof(constantFrom(...HOSTILE), string({ maxLength: 8 })),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  way: constantFrom(
    'damage' as const,
    'damage' as const,
    'cut-off' as const,
    'cross' as const,
    'repeat' as const,
  ),
  share,
});

function mutated(mutation: Mutation): Uint8Array {
  const { file, isInside, share: where } = mutation;
  const isArchive = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isArchive || !isInside) return changed(file.bytes, mutation);
  // Packed bytes only ever break the packing: what is inside is changed, and packed anew.
  const parts = Object.entries(unzipSync(file.bytes));
  const chosen = Math.min(parts.length - 1, Math.floor(where * parts.length));
  return zipSync(
    Object.fromEntries(
      parts.map(([path, bytes], at) => [path, at === chosen ? changed(bytes, mutation) : bytes]),
    ),
  );
}

function changed(bytes: Uint8Array, { way, cuts, other, share: where }: Mutation): Uint8Array {
  const place = Math.floor(bytes.length * where);
  if (way === 'cut-off') return bytes.subarray(0, place);
  if (way === 'repeat') return joined([bytes.subarray(0, place), bytes]);
  if (way === 'cross') {
    const otherPlace = Math.floor(other.bytes.length * (cuts[0]?.at ?? 0));
    return joined([bytes.subarray(0, place), other.bytes.subarray(otherPlace)]);
  }
  return cuts.reduce<Uint8Array>((whole, { at, drop, insert }) => {
    const from = Math.floor(whole.length * at);
    const rest = whole.subarray(Math.min(whole.length, from + drop));
    return joined([whole.subarray(0, from), new TextEncoder().encode(insert), rest]);
  }, bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const NOTHING: ImportReport = { format: '', feedback: [], problems: [], rows: 0 };

/** Problems that stand for a row which was not kept. */
const LEFT_OUT = [
  'nothing-said',
  'repeated-row',
  'not-an-entry',
  'not-a-review',
  'broken-line',
  'summary-row',
];

function accountedFor({ feedback, problems }: ImportReport): number {
  const named = problems.filter(({ code }) => LEFT_OUT.includes(code)).length;
  const elsewhere = problems
    .filter(({ code }) => code === 'repeated-file')
    .reduce((sum, { found }) => sum + Number(found), 0);
  return feedback.length + named + elsewhere;
}

describe('importFile', () => {
  it(`reads ${MUTATIONS} damaged files without a throw, in bounded time, each row kept or named`, () => {
    let slowest = 0;
    assert(
      property(MUTATION, (mutation) => {
        const bytes = mutated(mutation);
        const started = performance.now();
        const result = importFile({ name: mutation.file.name, bytes }, CONTEXT);
        slowest = Math.max(slowest, performance.now() - started);
        const report = result.ok ? result.value : NOTHING;
        const said = result.ok
          ? report.problems.map((problem) => problemSentence(problem, 'a', sentences))
          : [failureSentence(result.failure, 'a', sentences)];
        expect(said.filter((sentence) => sentence.includes('undefined'))).toStrictEqual([]);
        expect(report.feedback.filter((item) => !v.is(feedbackSchema, item))).toStrictEqual([]);
        expect(accountedFor(report)).toBe(report.rows);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: MUTATIONS },
    );
    expect(slowest).toBeLessThan(LIMIT_MS);
  }, 600_000);
});

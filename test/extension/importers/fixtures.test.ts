import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../extension/importers/import-file.ts';
import { LAYOUTS } from '../../../extension/importers/layouts/registry.ts';
import { IMPORTERS } from '../../../extension/importers/registry.ts';
import { feedbackSchema } from '../../../shared/feedback/feedback.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/files');
const CONTEXT = { businessId: 'linde', now: new Date('2026-11-21T12:00:00Z') };

/** Written by hand beside each file: what must come out of it, in the fields that the file is about. */
const expectedSchema = v.strictObject({
  failure: v.optional(v.record(v.string(), v.unknown())),
  format: v.optional(v.string()),
  rows: v.optional(v.number()),
  problems: v.optional(v.array(v.record(v.string(), v.unknown()))),
  feedback: v.optional(v.array(v.record(v.string(), v.unknown()))),
});

const FILES = readdirSync(FOLDER).flatMap((format) =>
  readdirSync(join(FOLDER, format))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => ({ format, name, path: join(FOLDER, format, name) })),
);

function expectedOf(path: string): v.InferOutput<typeof expectedSchema> {
  return v.parse(expectedSchema, JSON.parse(readFileSync(`${path}.expected.json`, 'utf8')));
}

describe('IMPORTERS', () => {
  it.each([...IMPORTERS, ...LAYOUTS])('has a file in test/fixtures/files/ for $id', ({ id }) => {
    expect(FILES.filter(({ format }) => format === id)).not.toHaveLength(0);
  });

  it.each(FILES)('reads $format/$name', ({ name, path }) => {
    const result = importFile({ name, bytes: readFileSync(path) }, CONTEXT);
    const expected = expectedOf(path);
    const got = result.ok ? result.value : { failure: result.failure };
    expect(got).toMatchObject(expected);
  });

  it.each(FILES)(
    'makes whole feedback with ids of their own of $format/$name',
    ({ name, path }) => {
      const result = importFile({ name, bytes: readFileSync(path) }, CONTEXT);
      const feedback = result.ok ? result.value.feedback : [];
      expect(feedback.filter((item) => !v.is(feedbackSchema, item))).toStrictEqual([]);
      expect(new Set(feedback.map(({ id }) => id)).size).toBe(feedback.length);
      expect(feedback.filter(({ businessId }) => businessId !== 'linde')).toStrictEqual([]);
    },
  );

  it.each(FILES)('names no line that $format/$name does not have', ({ name, path }) => {
    const bytes = readFileSync(path);
    const result = importFile({ name, bytes }, CONTEXT);
    const problems = result.ok ? result.value.problems : [];
    const text = new TextDecoder(name.includes('utf-16') ? 'utf-16le' : 'utf-8').decode(bytes);
    const lines = text.split(/\r\n?|\n/).length;
    expect(problems.filter(({ line }) => line < 1 || line > lines)).toStrictEqual([]);
  });
});

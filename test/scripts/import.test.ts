import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { feedbackSchema } from '../../shared/feedback/feedback.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = join(ROOT, 'test/fixtures/files');
const folder = mkdtempSync(join(tmpdir(), 'counterbell-import-'));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: readonly string[];
}

function runImport(...args: readonly string[]): Run {
  const script = join(ROOT, 'scripts/import.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}

function textsIn(out: string): readonly string[] {
  return v.parse(v.array(feedbackSchema), JSON.parse(out)).map(({ text }) => text);
}

describe('npm run import', () => {
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints the feedback of a file and nothing else', () => {
    const { status, out, errors } = runImport(join(FILES, 'csv/form-answers.csv'));
    expect({ status, errors }).toStrictEqual({ status: 0, errors: [] });
    expect(textsIn(out)).toHaveLength(3);
  });

  it('says each problem in a sentence and keeps the rest', () => {
    const { status, out, errors } = runImport(join(FILES, 'csv/broken-rows.csv'));
    expect(status).toBe(0);
    expect(textsIn(out)).toHaveLength(7);
    expect(errors).toContain(
      'broken-rows.csv, line 4: "someday" is not a date that can be read; the row was kept without it.',
    );
  });

  it('opens no sealed answers, and says where they are opened', () => {
    const sealed = join(folder, 'sealed.csv');
    writeFileSync(
      sealed,
      'id,envelope\n1,"{""v"":1,""id"":""a"",""kid"":""k"",""sealed"":""AAAA""}"\n',
    );
    const { status, out, errors } = runImport(sealed);
    rmSync(sealed);
    expect({ status, out }).toStrictEqual({ status: 1, out: '' });
    expect(errors).toStrictEqual([
      'sealed.csv holds sealed answers: nothing was kept; import it in the extension, where your key is.',
    ]);
  });

  it('reads its own output again without a change', () => {
    const first = runImport(join(FILES, 'csv/form-answers.csv'));
    const saved = join(folder, 'saved.json');
    writeFileSync(saved, first.out);
    const again = runImport(saved);
    rmSync(saved);
    expect(again).toMatchObject({ status: 0, errors: [] });
    expect(JSON.parse(again.out)).toStrictEqual(JSON.parse(first.out));
  });

  it('merges all files below a folder and says how many it left out', () => {
    copyFileSync(join(FILES, 'google-takeout/reviews.json'), join(folder, 'reviews.json'));
    copyFileSync(join(FILES, 'google-takeout/reviews.json'), join(folder, 'reviews-2.json'));
    copyFileSync(join(FILES, 'csv/excel-note.csv'), join(folder, 'more.csv'));
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Page</title>');
    const { status, out, errors } = runImport(folder);
    expect(status).toBe(0);
    expect(textsIn(out)).toHaveLength(7);
    expect(errors).toContainEqual(
      expect.stringMatching(/: 1 more files inside .* were left out\.$/),
    );
    expect(errors).toContainEqual(expect.stringMatching(/^reviews.*5 entries .* kept once\.$/));
  });

  it.each([
    ['a file that is not there', ['no-such-file.csv'], /cannot be read: check the name/],
    ['no file', [], /^Name one file or folder/],
    [
      'a file without reviews',
      [join(FILES, 'csv/no-usable-column.csv')],
      /has no column with a text/,
    ],
    ['broken JSON', [join(FILES, 'json/broken.json')], /^broken\.json breaks off at line 3/],
    [
      'reviews that the owner wrote',
      [join(FILES, 'google-takeout/maps-own-reviews.json')],
      /Google Business Profile/,
    ],
  ])('fails in one sentence on %s', (_, args, words) => {
    const { status, out, errors } = runImport(...args);
    expect({ status, out }).toStrictEqual({ status: 1, out: '' });
    expect(errors).toStrictEqual([expect.stringMatching(words)]);
  });
});

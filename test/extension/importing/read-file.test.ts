import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../extension/importing/read-file.ts';
import { keyIdOf, makeKeyPair } from '../../../shared/sealing/keys.ts';
import { makeEnvelope } from '../inbox/make-envelope.ts';

const pair = await makeKeyPair();
const ID = '0191f3a0-0000-7000-8000-00000000000b';
const CONTEXT = {
  keys: [{ ...pair, kid: await keyIdOf(pair.publicKey), createdAt: '2026-01-01T00:00:00.000Z' }],
  businessId: 'main',
  now: new Date('2026-11-21T12:00:00Z'),
};
const envelope = JSON.stringify(await makeEnvelope(pair, { id: ID, answers: { comment: 'Warm' } }));
const strange = JSON.stringify(await makeEnvelope(await makeKeyPair()));
const REVIEWS = 'Date,Rating,Comment\n2026-03-05,4,Crisp crust\n';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A workbook with one sheet of texts in their cells. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const data = rows.map((row, at) => {
    const cells = row.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`);
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Answers"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${data.join('')}</sheetData></worksheet>`,
    ),
  });
}

function read(name: string, bytes: Uint8Array): ReturnType<typeof readFile> {
  return readFile({ name, bytes }, CONTEXT);
}

describe('readFile', () => {
  it('opens sealed answers in a workbook, and names the rest with its row', async () => {
    const rows = [['id', 'envelope'], [ID, envelope], [], ['x', strange]];
    expect(await read('answers.xlsx', workbook(rows))).toMatchObject({
      value: {
        format: 'sealed',
        feedback: [{ id: `widget:${ID}`, text: 'Warm' }],
        problems: [{ code: 'sealed-to-others', line: 4 }],
      },
    });
  });

  it('reads a workbook without sealed answers as a table', async () => {
    const rows = REVIEWS.trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(await read('reviews.xlsx', workbook(rows))).toMatchObject({
      value: { format: 'xlsx', feedback: [{ text: 'Crisp crust', stars: 4 }] },
    });
  });

  it('opens sealed answers in each file of an archive, and imports the others', async () => {
    const archive = zipSync({
      'mails/one.eml': strToU8(`Subject: Counterbell\n\n${envelope}\n`),
      'mails/two.eml': strToU8('Subject: Lunch\n\nAt noon?\n'),
      'sheet.xlsx': workbook([['envelope'], [strange]]),
      'reviews.csv': strToU8(REVIEWS),
      'logo.png': strToU8('no text'),
    });
    const result = await read('answers.zip', archive);
    expect(result.ok && result.value.feedback.map(({ text }) => text)).toStrictEqual([
      'Warm',
      'Crisp crust',
    ]);
    expect(result.ok && result.value.problems).toMatchObject([
      { code: 'file-left-out', place: 'mails/two.eml', failure: { code: 'unknown-format' } },
      { code: 'file-left-out', place: 'sheet.xlsx', failure: { code: 'sealed-to-others' } },
      { code: 'files-passed-over', found: '1' },
    ]);
  });

  it('says that nothing was kept of a damaged archive', async () => {
    const bytes = zipSync({ 'reviews.csv': strToU8(REVIEWS) }).slice(0, 60);
    expect(await read('reviews.zip', bytes)).toMatchObject({
      failure: { code: 'damaged-archive' },
    });
  });
});

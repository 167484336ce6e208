import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOwnerBrowser } from '../../scripts/owner-browser.ts';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';
import { eventually } from './eventually.ts';
import { measureTasks } from './longest-task.ts';
import { textOf } from './owner-panel.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/files');
const folder = mkdtempSync(join(tmpdir(), 'counterbell-import-'));

/** `IMPORT_ROWS=100000` measures a long file in full; a short one tells whether the page stays quick at all. */
const ROWS = Number(process.env['IMPORT_ROWS'] ?? 4000);

/** From here on a page is felt to stand still. */
const MOST_TASK_MS = 50;

/** Names in no language that we read, so that the columns are guessed by their cells. */
const FOREIGN = [
  'pvm,kuka,mitä,kpl',
  '2026-01-05,Aino,"The soup was warm and the bread was fresh",5',
  '2026-01-06,Eero,"We waited long for a table by the door",2',
];

function longTable(): string {
  const words = ['bread', 'service', 'queue', 'coffee', 'music', 'terrace', 'price', 'toilet'];
  const lines = ['Review date,Customer,Rating,Comment'];
  for (let row = 0; row < ROWS; row += 1) {
    const day = String((row % 28) + 1).padStart(2, '0');
    const word = words[row % words.length];
    const said = `Visit ${row}: the ${word} was ${row % 3 === 0 ? 'slow and cold' : 'lovely'}, and the staff kind.`;
    lines.push(`2026-0${(row % 9) + 1}-${day},Guest ${row},${(row % 5) + 1},"${said}"`);
  }
  return lines.join('\n');
}

/** Importing as an owner does it, in the built extension. */
describe('importing', () => {
  let owner: OwnerBrowser;
  let page: Page;

  beforeAll(async () => {
    owner = await startOwnerBrowser({ headless: true, offline: true });
    page = await owner.openPage('dashboard.html#/sources');
    await page.waitForSelector('#import');
  });

  afterAll(async () => {
    await owner.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function give(...paths: readonly string[]): Promise<void> {
    const field = await page.waitForSelector('input#import');
    await field?.uploadFile(...paths);
  }

  /** In the page: a tab without a window has no frames that a real click could wait for. */
  async function press(tag: string, words: string, limitMs = 10_000): Promise<void> {
    await eventually(
      () =>
        page.evaluate(
          (wanted, text) => {
            const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
              (each) => each.textContent === text,
            );
            found?.click();
            return found !== undefined;
          },
          tag,
          words,
        ),
      limitMs,
    );
  }

  it('reads a workbook of a known program without a question', async () => {
    await give(join(FIXTURES, 'xlsx/trustpilot-export.xlsx'));
    await eventually(async () => (await textOf(page)).includes('1 stored'));
    expect(await textOf(page)).toContain('(Trustpilot)');
  });

  it('reads Google Takeout’s archive as it was downloaded', async () => {
    await give(join(FIXTURES, 'zip/takeout-20261101T100000Z-001.zip'));
    await eventually(async () => (await textOf(page)).includes('3 stored'));
    expect(await textOf(page)).toContain('were in another one already');
  });

  it('asks what the columns of an unknown table hold, and remembers the answer', async () => {
    const path = join(folder, 'vieraskirja.csv');
    writeFileSync(path, FOREIGN.join('\n'));
    await give(path);
    await page.waitForSelector('.columns-form');
    expect(await textOf(page)).toContain('The soup was warm');
    await page.select('#column-1', 'author');
    await page.select('#column-2', 'text');
    await page.select('#column-3', 'rating');
    await press('button', 'Import it like this');
    await eventually(async () => (await textOf(page)).includes('2 stored'));
    await give(path);
    await eventually(async () => (await textOf(page)).includes('as you chose before'));
    expect(await textOf(page)).toContain('2 known already');
  });

  it('takes rows that were pasted', async () => {
    await press('summary', 'Paste text instead');
    const rows = [
      'title,body,rating,review_date,reviewer_name',
      'Good,Crisp crust,5,2026-02-10,Mo',
    ];
    await page.type('#import-paste', rows.join('\n'));
    await press('button', 'Read it');
    await eventually(async () => (await textOf(page)).includes('(Judge.me)'));
    expect(await textOf(page)).toContain('1 stored');
  });

  it(`stores ${ROWS} rows while the page stays quick`, async () => {
    const path = join(folder, 'long.csv');
    writeFileSync(path, longTable());
    const ended = await measureTasks(owner.browser);
    const start = performance.now();
    await give(path);
    await press('button', 'Import it like this', 120_000);
    await eventually(async () => (await textOf(page)).includes(`${ROWS} stored`), 600_000);
    const seconds = (performance.now() - start) / 1000;
    const longest = await ended();
    process.stdout.write(
      `${ROWS} rows in ${seconds.toFixed(1)} s; the page's longest task took ${longest.toFixed(0)} ms\n`,
    );
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(MOST_TASK_MS);
  }, 620_000);
});

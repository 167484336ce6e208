import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInto } from '../../extension/store/cell-changes.ts';
import type { KnownFeedback } from '../../extension/store/known-feedback.ts';
import { unpackCells } from '../../extension/store/pack-cells.ts';
import type { AnalysisRecord, CellRecord, FeedbackRecord } from '../../extension/store/schema.ts';
import { startOwnerBrowser } from '../../scripts/owner-browser.ts';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';
import { eventually } from './eventually.ts';
import { textOf } from './owner-panel.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterbell-stopped-'));
const FILE = join(folder, 'judge-me.csv');

const ROWS = 4000;
/** Feedback is stored so many at a time: a stop falls between two of them. */
const BATCH = 1000;
const LIMIT_MS = 60_000;

/** What the store holds, as it lies there. */
interface Stored {
  readonly feedback: readonly FeedbackRecord[];
  readonly analyses: readonly AnalysisRecord[];
  readonly cells: readonly string[];
}

/** A file of a known program, about which nothing is asked. */
function longExport(): string {
  const lines = ['title,body,rating,review_date,reviewer_name'];
  for (let row = 0; row < ROWS; row += 1) {
    const day = String((row % 28) + 1).padStart(2, '0');
    const said =
      row % 3 === 0 ? 'The queue was slow and the soup cold' : 'Lovely bread, kind staff';
    lines.push(
      `Visit ${row},${said} on visit ${row},${(row % 5) + 1},2026-0${(row % 9) + 1}-${day},Guest ${row}`,
    );
  }
  return lines.join('\n');
}

/** Stopping an import in the middle, in the built extension. */
describe('stopping an import', () => {
  let owner: OwnerBrowser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(FILE, longExport());
    owner = await startOwnerBrowser({ headless: true, offline: true });
    page = await owner.openPage('dashboard.html#/sources');
  });

  afterAll(async () => {
    await owner.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function give(): Promise<void> {
    const field = await page.waitForSelector('input#import');
    await field?.uploadFile(FILE);
  }

  /** Presses "Stop" the moment that it says so, from inside the page: from here it may be over by then. */
  function stopWhenItSays(wanted: string): Promise<unknown> {
    return page.evaluate(
      (pattern) =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            const words = document.querySelector('output')?.textContent ?? '';
            const buttons = [...document.querySelectorAll('button')];
            const stop = buttons.find(({ textContent }) => textContent === 'Stop');
            if (stop === undefined || !new RegExp(pattern).test(words)) return;
            observer.disconnect();
            stop.click();
            resolve(words);
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
      wanted,
    );
  }

  function all<Value>(name: string): Promise<readonly Value[]> {
    return page.evaluate(
      (store) =>
        new Promise<Value[]>((resolve, reject) => {
          const opening = indexedDB.open('counterbell');
          opening.addEventListener('error', () => reject(new Error('not opened')));
          opening.addEventListener('success', () => {
            const reading = opening.result.transaction(store).objectStore(store).getAll();
            reading.addEventListener('error', () => reject(new Error('not read')));
            reading.addEventListener('success', () => {
              opening.result.close();
              resolve(reading.result);
            });
          });
        }),
      name,
    );
  }

  async function stored(): Promise<Stored> {
    return {
      feedback: await all<FeedbackRecord>('feedback'),
      analyses: await all<AnalysisRecord>('analyses'),
      cells: await all<string>('cells'),
    };
  }

  it('stores nothing where it is stopped while it reads', async () => {
    const stopped = stopWhenItSays('^Reading');
    await give();
    await stopped;
    await eventually(async () => (await textOf(page)).includes('stopped before anything'));
    expect((await stored()).feedback).toHaveLength(0);
  });

  it('keeps whole steps where it is stopped while it stores, and says how many', async () => {
    const stopped = stopWhenItSays('^Storing [1-9]');
    await give();
    await stopped;
    await eventually(async () => (await textOf(page)).includes('Stopped. The first'), LIMIT_MS);
    const found = await stored();
    const kept = found.feedback.length;
    expect(kept % BATCH).toBe(0);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(ROWS);
    expect(await textOf(page)).toContain(`The first ${kept.toLocaleString('en')} are stored`);
    expect(countsOf(found)).toStrictEqual(recounted(found));
  });

  it('completes it when the same file is given again, with nothing twice', async () => {
    const before = (await stored()).feedback.length;
    await give();
    const words = `${ROWS - before} stored`;
    await eventually(async () => (await textOf(page)).includes(words), LIMIT_MS);
    expect(await textOf(page)).toContain(`${before} known already`);
    const found = await stored();
    expect(new Set(found.feedback.map(({ feedback }) => feedback.id)).size).toBe(ROWS);
    expect(found.feedback).toHaveLength(ROWS);
    expect(countsOf(found)).toStrictEqual(recounted(found));
  });
});

function countsOf({ cells }: Stored): readonly CellRecord[] {
  return sorted(cells.flatMap((block) => unpackCells(block)));
}

/** The cells made anew of all feedback that is stored. */
function recounted({ feedback, analyses }: Stored): readonly CellRecord[] {
  const made = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  const items = feedback.map((record): KnownFeedback => ({
    feedback: record.feedback,
    analysis: made.get(record.feedback.id) ?? null,
  }));
  const cells = new Map<string, CellRecord>();
  countInto(cells, items);
  return sorted([...cells.values()]);
}

function sorted(cells: readonly CellRecord[]): readonly CellRecord[] {
  return cells.toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

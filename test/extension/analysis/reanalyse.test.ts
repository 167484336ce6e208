import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../shared/feedback/analysis.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { reanalyse } from '../../../extension/analysis/reanalyse.ts';
import type { ReanalyseProgress } from '../../../extension/analysis/reanalyse.ts';
import { readCells } from '../../../extension/store/cells.ts';
import { exportEverything, restoreBackup } from '../../../extension/store/backup.ts';
import { feedbackById, saveFeedback } from '../../../extension/store/feedback.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { makeReviews } from '../store/make-review.ts';
import { makeStore, makeStoreName } from '../store/make-store.ts';
import { storedAnew } from '../store/stored-anew.ts';

const COUNT = 1100;
const NEXT = 99;

/** A later model's reading: everything is praise. */
function praise(text: string, language: string | null): Analysis | null {
  const analysis = analyseText(text, language);
  if (analysis === null) return null;
  return {
    ...analysis,
    version: NEXT,
    sentiment: { ...analysis.sentiment, label: 'pos', score: 1 },
  };
}

async function filled(name?: string): Promise<Store> {
  const store = await makeStore(name);
  await reanalyse(store, { analyse: analyseText, generation: '1' });
  await saveFeedback(store, makeReviews(COUNT), analyseText);
  return store;
}

describe('reanalyse', () => {
  it('does nothing where everything is up to date', async () => {
    const store = await filled();
    expect(await reanalyse(store, { analyse: praise, generation: '1' })).toEqual({
      ok: true,
      value: { done: 0, left: 0 },
    });
  });

  it('makes old analyses anew, with the cells and the list', async () => {
    const store = await filled();
    const progress: ReanalyseProgress[] = [];
    const onProgress = (step: ReanalyseProgress): number => progress.push(step);
    const done = await reanalyse(store, { analyse: praise, generation: 'next', onProgress });
    expect(done).toEqual({ ok: true, value: { done: COUNT, left: 0 } });
    expect(progress).toEqual([
      { done: 500, left: 600 },
      { done: 1000, left: 100 },
      { done: 1100, left: 0 },
    ]);
    const cells = await readCells(store, { from: null, to: null });
    expect(cells.reduce((sum, { tally }) => sum + tally.sentimentSum, 0)).toBe(COUNT);
    expect(cells.some(({ tally }) => tally.sentiment.neg > 0)).toBe(false);
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
  });

  it('stops between two batches and goes on from there', async () => {
    const store = await filled();
    const stop = new AbortController();
    const options = { analyse: praise, generation: 'next' };
    const first = await reanalyse(store, {
      ...options,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(first).toEqual({ ok: true, value: { done: 500, left: 600 } });
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
    expect(await reanalyse(store, options)).toMatchObject({ value: { done: 600, left: 0 } });
  });

  it('makes the analyses that a backup came without', async () => {
    const text = await (await exportEverything(await filled())).text();
    const store = await makeStore();
    await restoreBackup(store, text.replaceAll(/"analysis":\{"version":/g, '"analysis":{"v":'));
    const id = 'example-reviews:1';
    expect((await feedbackById(store, id))?.analysis).toBeNull();
    const done = await reanalyse(store, { analyse: analyseText, generation: '1' });
    expect(done).toMatchObject({ value: { done: COUNT, left: 0 } });
    expect((await feedbackById(store, id))?.analysis?.sentiment.label).toBeDefined();
  });

  it('is done once where two pages begin it', async () => {
    const name = makeStoreName();
    const [one, other] = [await filled(name), await makeStore(name)];
    const options = { analyse: praise, generation: 'next' };
    const done = await Promise.all([reanalyse(one, options), reanalyse(other, options)]);
    expect(done).toMatchObject([{ value: { done: COUNT } }, { value: { done: 0 } }]);
  });

  it('ends also for texts that have no analysis', async () => {
    const store = await filled();
    const done = await reanalyse(store, { analyse: () => null, generation: 'next' });
    expect(done).toMatchObject({ value: { done: COUNT, left: 0 } });
  });
});

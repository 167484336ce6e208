import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../shared/feedback/analysis.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { reanalyse, rebuildAll } from '../../../extension/analysis/reanalyse.ts';
import { readCells } from '../../../extension/store/cells.ts';
import { deleteFeedback, saveFeedback, updateHandling } from '../../../extension/store/feedback.ts';
import { beginRebuild, readUpkeep, rebuildBatch } from '../../../extension/store/rebuild.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { makeReview, makeReviews } from './make-review.ts';
import { makeStore, makeStoreName } from './make-store.ts';
import { storedAnew } from './stored-anew.ts';

const EVER = { from: null, to: null };
const COUNT = 900;
const BATCH = 300;

function praise(text: string, language: string | null): Analysis | null {
  const analysis = analyseText(text, language);
  return analysis && { ...analysis, sentiment: { ...analysis.sentiment, label: 'pos', score: 1 } };
}

async function filled(name?: string): Promise<Store> {
  const store = await makeStore(name);
  await saveFeedback(store, makeReviews(COUNT), analyseText);
  return store;
}

const praiseOne = ({ text }: { readonly text: string }): Analysis | null => praise(text, null);

describe('rebuildBatch', () => {
  it('shows nothing of what it makes before all is made', async () => {
    const store = await filled();
    const before = await readCells(store, EVER);
    await beginRebuild(store, 'next');
    for (let done = BATCH; done <= COUNT; done += BATCH) {
      expect(await rebuildBatch(store, BATCH, praiseOne)).toMatchObject({
        value: { side: 0, shadow: { done } },
      });
      expect(await readCells(store, EVER)).toEqual(before);
    }
    expect(await rebuildBatch(store, BATCH, praiseOne)).toMatchObject({
      value: { side: 1, generation: 'next', shadow: null },
    });
    const cells = await readCells(store, EVER);
    expect(cells.reduce((sum, { tally }) => sum + tally.sentimentSum, 0)).toBe(COUNT);
  });

  it('keeps in step with what is saved, edited and deleted meanwhile', async () => {
    const store = await filled();
    await beginRebuild(store, 'next');
    for (let round = 0; round < 5; round += 1) {
      await rebuildBatch(store, 200, praiseOne);
      await meddle(store, round);
      const { kept, counted } = await storedAnew(store);
      expect(kept).toEqual(counted);
    }
    expect(await readUpkeep(store)).toMatchObject({ side: 1, shadow: null });
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
    expect(kept.lines).toHaveLength(COUNT + 10 - 15);
  });

  it('is gone on with by another page after a killed one', async () => {
    const name = makeStoreName();
    const store = await filled(name);
    await beginRebuild(store, 'next');
    await rebuildBatch(store, BATCH, praiseOne);
    store.close();
    const later = await makeStore(name);
    const done = await reanalyse(later, { analyse: praise, generation: 'next' });
    expect(done).toMatchObject({ value: { done: COUNT - BATCH, left: 0 } });
    const { kept, counted } = await storedAnew(later);
    expect(kept).toEqual(counted);
  });

  it('begins from the start where another generation is wanted', async () => {
    const store = await filled();
    await beginRebuild(store, 'next');
    await rebuildBatch(store, BATCH, praiseOne);
    const done = await reanalyse(store, { analyse: analyseText, generation: 'after' });
    expect(done).toMatchObject({ value: { done: COUNT, left: 0 } });
    expect(await readUpkeep(store)).toMatchObject({ generation: 'after', shadow: null });
  });

  it('leaves the side that is no longer read empty', async () => {
    const store = await filled();
    await rebuildAll(store, { analyse: praise, generation: 'next' });
    expect(await store.count('analyses')).toBe(0);
    for (const part of ['cells', 'lines', 'segments', 'words', 'bitmaps'] as const) {
      const keys: readonly (readonly unknown[])[] = await store.getAllKeys(part);
      expect(keys.every(([side]) => side === 1)).toBe(true);
    }
  });
});

describe('rebuildAll', () => {
  it('mends cells and an index that are wrong', async () => {
    const store = await filled();
    const right = (await storedAnew(store)).kept;
    await store.clear('cells');
    await store.clear('lines');
    await rebuildAll(store, { analyse: analyseText, generation: '1' });
    expect((await storedAnew(store)).kept).toEqual(right);
  });
});

/** Saves two, edits three and deletes three, before and behind what has been made anew. */
async function meddle(store: Store, round: number): Promise<void> {
  const news = [`aaa:${round}`, `zzz:${round}`].map((id) => makeReview({ id }));
  await saveFeedback(store, news, analyseText);
  const items = makeReviews(COUNT);
  const some = [40, 41, 500].map((at) => items[at + round * 7]);
  const edited = some.filter((item) => item !== undefined);
  const capturedAt = '2027-01-01T00:00:00.000Z';
  await saveFeedback(
    store,
    edited.map((item) => ({ ...item, capturedAt, text: `${item.text} The waiter was rude.` })),
    analyseText,
  );
  await updateHandling(store, `example-reviews:${301 + round * 3}`, {
    status: 'done',
    notes: '',
    due: null,
  });
  const gone = [100, 700, 850].map((at) => items[at + round]?.id ?? '');
  await deleteFeedback(store, gone);
}

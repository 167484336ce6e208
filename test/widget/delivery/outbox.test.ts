import { afterEach, describe, expect, it } from 'vitest';
import { OUTBOX_NAME } from '../../../widget/delivery/outbox-name.ts';
import { storedOutbox } from '../../../widget/delivery/outbox.ts';
import { makeWaiting } from './envelopes.ts';

afterEach(async () => {
  for (const { id } of await storedOutbox.all()) await storedOutbox.remove(id);
  await storedOutbox.tidy();
});

describe('storedOutbox', () => {
  it('gives back what was put, until it is removed', async () => {
    const [one, other] = [await makeWaiting(), await makeWaiting()];
    await storedOutbox.put(one);
    await storedOutbox.put(other);
    expect(new Set(await storedOutbox.all())).toEqual(new Set([one, other]));
    await storedOutbox.remove(one.id);
    expect(await storedOutbox.all()).toEqual([other]);
    await storedOutbox.remove(other.id);
    expect(await storedOutbox.all()).toEqual([]);
  });

  it('keeps the same id once', async () => {
    const waiting = await makeWaiting();
    await storedOutbox.put(waiting);
    await storedOutbox.put(waiting);
    expect(await storedOutbox.all()).toHaveLength(1);
    await storedOutbox.remove(waiting.id);
  });

  it('holds no word of an answer', async () => {
    await storedOutbox.put(await makeWaiting({ comment: 'UNMISTAKABLE' }));
    expect(JSON.stringify(await storedOutbox.all())).not.toContain('UNMISTAKABLE');
  });

  it('leaves no database behind where nothing waits', async () => {
    const waiting = await makeWaiting();
    await storedOutbox.put(waiting);
    expect(await isThere()).toBe(true);
    await storedOutbox.remove(waiting.id);
    await storedOutbox.tidy();
    expect(await isThere()).toBe(false);
  });

  it('is not tidied away while something waits', async () => {
    await storedOutbox.put(await makeWaiting());
    await storedOutbox.tidy();
    expect(await storedOutbox.all()).toHaveLength(1);
  });

  it('loses nothing that is put while it is tidied', async () => {
    for (let round = 0; round < 20; round += 1) {
      const waiting = await makeWaiting();
      await Promise.all([storedOutbox.tidy(), storedOutbox.put(waiting), storedOutbox.tidy()]);
      expect((await storedOutbox.all()).map(({ id }) => id)).toEqual([waiting.id]);
      await storedOutbox.remove(waiting.id);
    }
  });
});

async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === OUTBOX_NAME);
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../widget/collector/sqlite/open-database.ts';
import { WriteQueue } from '../../../widget/collector/sqlite/write-queue.ts';
import { makeFolder } from './test-collector.ts';

const NOW = '2026-01-05T09:30:00.000Z';
const LARGE = 'x'.repeat(50_000);

describe('WriteQueue', () => {
  it('says that the disk is full, keeps nothing of it, and goes on when there is room', async () => {
    const opened = openDatabase(makeFolder());
    if (!opened.ok) throw new Error(opened.failure);
    const database = opened.value;
    onTestFinished(() => database.close());
    const queue = new WriteQueue(database);
    const keep = database.prepare(
      "INSERT INTO envelopes (inbox, id, received_at, kid, sealed) VALUES ('shop', ?, ?, 'kid', ?)",
    );
    const write = (id: string, sealed: string): ReturnType<typeof queue.add> =>
      queue.add(() => keep.run(id, NOW, sealed).changes);
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);

    database.exec(`PRAGMA max_page_count = ${pages}`);
    expect(await Promise.all([write('1', 'small'), write('2', LARGE)])).toEqual([
      { ok: false, failure: 'disk-full' },
      { ok: false, failure: 'disk-full' },
    ]);
    database.exec(`PRAGMA max_page_count = ${pages + 1000}`);
    expect(await write('2', LARGE)).toEqual({ ok: true, value: 1 });
    expect(database.prepare('SELECT id FROM envelopes').all()).toEqual([{ id: '2' }]);
  });

  it('hands on a mistake of ours', async () => {
    const opened = openDatabase(makeFolder());
    if (!opened.ok) throw new Error(opened.failure);
    onTestFinished(() => opened.value.close());
    const queue = new WriteQueue(opened.value);
    const failing = queue.add(() => {
      throw new RangeError('a mistake');
    });
    await expect(failing).rejects.toThrow('a mistake');
    expect(await queue.add(() => 7)).toEqual({ ok: true, value: 7 });
  });
});

import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../widget/collector/sqlite-store.ts';
import { backUp, checkDatabase } from '../../../widget/collector/sqlite/back-up.ts';
import { DATABASE_FILE } from '../../../widget/collector/sqlite/open-database.ts';
import {
  idsOf,
  makeEnvelope,
  makeFolder,
  pairOwner,
  post,
  readPage,
  startTestCollector,
} from './test-collector.ts';

const DAY_MS = 86_400_000;
const LIMIT_MS = 30_000;

/** Writes nonsense over the middle of a file, as a dying disk does. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, Math.floor(bytes.length / 4), Math.floor((bytes.length * 3) / 4));
  writeFileSync(path, bytes);
}

/** A folder whose collector has kept so many envelopes, and was stopped. */
async function makeFilledFolder(count: number): Promise<string> {
  const folder = makeFolder();
  const collector = await startTestCollector({ folder });
  const owner = await pairOwner(collector);
  const sealed = 'A'.repeat(1400);
  for (let n = 0; n < count; n += 1) {
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox, { sealed }));
  }
  await collector.close();
  return folder;
}

describe('a full disk', () => {
  it(
    'is answered with 507, loses nothing, and ends when there is room',
    async () => {
      const folder = makeFolder();
      const small = await startTestCollector({ folder, maxMegabytes: 1 });
      const owner = await pairOwner(small);
      const kept: string[] = [];
      const statuses = new Set<number>();
      for (let n = 0; n < 60; n += 1) {
        const envelope = makeEnvelope(owner.inbox, { sealed: 'A'.repeat(30_000) });
        const { status } = await post(owner.feedbackUrl, envelope);
        statuses.add(status);
        if (status === 202) kept.push(envelope.id);
      }
      expect(statuses).toEqual(new Set([202, 507]));
      expect(idsOf(await readPage(owner))).toEqual(kept);
      const { envelopes } = await readPage(owner);
      const forgetting = { method: 'DELETE', headers: owner.authorized };
      await fetch(`${owner.feedbackUrl}?through=${envelopes.at(-1)?.seq}`, forgetting);
      expect((await post(owner.feedbackUrl, makeEnvelope(owner.inbox))).status).toBe(202);
    },
    LIMIT_MS,
  );
});

describe('a damaged database', () => {
  it('is refused in words, and told from an empty one', async () => {
    const folder = await makeFilledFolder(40);
    damage(join(folder, DATABASE_FILE));
    await expect(startTestCollector({ folder })).rejects.toThrow(
      'is damaged; it was left as it is',
    );
    expect(checkDatabase(folder)).toEqual({ ok: false, failure: 'damaged' });
    const empty = makeFolder();
    expect(checkDatabase(empty)).toEqual({ ok: false, failure: 'no-database' });
    expect(openSqliteStore(empty).ok).toBe(true);
  });

  it('is refused where its end is missing', async () => {
    const folder = await makeFilledFolder(40);
    const path = join(folder, DATABASE_FILE);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    await expect(startTestCollector({ folder })).rejects.toThrow('damaged');
  });
});

describe('backUp', () => {
  it('copies a database that is being written to, whole', async () => {
    const folder = makeFolder();
    const owner = await pairOwner(await startTestCollector({ folder }));
    const first = makeEnvelope(owner.inbox);
    await post(owner.feedbackUrl, first);
    const posting = Promise.all(
      Array.from({ length: 50 }, () => post(owner.feedbackUrl, makeEnvelope(owner.inbox))),
    );
    const copy = join(makeFolder(), 'copy.sqlite');
    expect(backUp(folder, copy)).toEqual({ ok: true, value: copy });
    await posting;
    expect(existsSync(`${copy}.part`)).toBe(false);
    using database = new DatabaseSync(copy, { readOnly: true });
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const ids = database.prepare('SELECT id FROM envelopes').all();
    expect(ids).toContainEqual({ id: first.id });
  });

  it('is put back as a collector’s database', async () => {
    const folder = makeFolder();
    const owner = await pairOwner(await startTestCollector({ folder }));
    const envelope = makeEnvelope(owner.inbox);
    await post(owner.feedbackUrl, envelope);
    const moved = makeFolder();
    backUp(folder, join(moved, DATABASE_FILE));
    const there = await startTestCollector({ folder: moved });
    const feedbackUrl = `${there.url}/v1/inboxes/${owner.inbox}/feedback`;
    expect(idsOf(await readPage({ ...owner, feedbackUrl }))).toEqual([envelope.id]);
  });

  it('overwrites nothing, and says what is in its way', async () => {
    const folder = await makeFilledFolder(1);
    const copy = join(makeFolder(), 'copy.sqlite');
    writeFileSync(copy, 'mine');
    expect(backUp(folder, copy)).toEqual({ ok: false, failure: 'file-exists' });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
    const nowhere = join(folder, 'no', 'folder', 'copy.sqlite');
    expect(backUp(folder, nowhere)).toEqual({ ok: false, failure: 'cannot-write' });
    expect(backUp(makeFolder(), nowhere)).toEqual({ ok: false, failure: 'no-database' });
  });
});

describe('retention', () => {
  it('drops what waited too long, at the start', async () => {
    const folder = makeFolder();
    let time = Date.parse('2026-01-05T09:30:00.000Z');
    const now = (): Date => new Date(time);
    const owner = await pairOwner(await startTestCollector({ folder, now }));
    await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    time += 31 * DAY_MS;
    const young = makeEnvelope(owner.inbox);
    await post(owner.feedbackUrl, young);
    await startTestCollector({ folder, now, keepDays: 30 });
    await expect.poll(async () => idsOf(await readPage(owner))).toEqual([young.id]);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../widget/collector/sqlite-store.ts';
import { MIGRATIONS } from '../../../widget/collector/sqlite/migrations.ts';
import { DATABASE_FILE, openDatabase } from '../../../widget/collector/sqlite/open-database.ts';
import { makeEnvelope, makeFolder } from './test-collector.ts';

const NOW = '2026-01-05T09:30:00.000Z';
const NO_LIMIT = Number.MAX_SAFE_INTEGER;
const UNAVAILABLE = { ok: false, failure: 'unavailable' };

function openRaw(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, DATABASE_FILE));
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

describe('openSqliteStore', () => {
  it('waits for the disk at each commit', () => {
    const opened = openDatabase(makeFolder());
    const database = opened.ok ? opened.value : null;
    expect(database?.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database?.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    database?.close();
  });

  it('writes its version down, and opens what it made', async () => {
    const folder = makeFolder();
    for (const _ of [1, 2]) {
      const store = openSqliteStore(folder);
      expect(store.ok).toBe(true);
      if (store.ok) await store.value.close();
    }
    const version = openRaw(folder).prepare('PRAGMA user_version').get();
    expect(version).toEqual({ user_version: MIGRATIONS.length });
  });

  it.each(MIGRATIONS.map((_, version) => version))(
    'brings a database of version %i up to date, with what is in it',
    async (version) => {
      const folder = makeFolder();
      const older = openRaw(folder);
      for (const step of MIGRATIONS.slice(0, version)) older.exec(step);
      older.exec(`PRAGMA user_version = ${version}`);
      const hasInboxes = version > 0;
      if (hasInboxes) {
        older.exec(
          `INSERT INTO inboxes (id, public_key, business_name, created_at) VALUES ('shop', 'key', 'Vento', '${NOW}')`,
        );
        older.exec(
          `INSERT INTO envelopes (inbox, id, received_at, kid, sealed) VALUES ('shop', 'id', '${NOW}', 'kid', 'c2VhbGVk')`,
        );
        older.exec(`INSERT INTO pairing_codes (hash, expires_at) VALUES ('hash', '9999')`);
      }
      older.close();
      const opened = openSqliteStore(folder);
      if (!opened.ok) throw new Error(opened.failure);
      const store = opened.value;
      expect((await store.inbox('shop'))?.businessName).toBe(hasInboxes ? 'Vento' : undefined);
      const waiting = (await store.inboxes()).map((each) => [each.waiting, each.waitingBytes]);
      expect(waiting).toEqual(hasInboxes ? [[1, 8]] : []);
      const inbox = { id: 'new', publicKey: 'key', businessName: '', createdAt: NOW };
      const pairing = { codeHash: 'hash', at: NOW, inbox, tokenHash: 'token' };
      expect(await store.pair(pairing)).toEqual({ ok: true, value: hasInboxes ? 'new' : null });
      await store.close();
    },
  );

  it('leaves a newer database as it is', () => {
    const folder = makeFolder();
    const database = openRaw(folder);
    database.exec('CREATE TABLE tomorrow (x); PRAGMA user_version = 99');
    database.close();
    expect(openSqliteStore(folder)).toEqual({ ok: false, failure: 'newer-database' });
    const tables = openRaw(folder).prepare('SELECT name FROM sqlite_schema').all();
    expect(tables).toEqual([{ name: 'tomorrow' }]);
  });

  it('tells a damaged database from an empty one', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, DATABASE_FILE), 'this was never a database '.repeat(100));
    expect(openSqliteStore(folder)).toEqual({ ok: false, failure: 'not-a-database' });
  });

  it('says that a folder is none', () => {
    const file = join(makeFolder(), 'a-file');
    writeFileSync(file, '');
    expect(openSqliteStore(file)).toEqual({ ok: false, failure: 'unusable-folder' });
  });

  it('takes the whole batch back where one write fails, and says so to each', async () => {
    const folder = makeFolder();
    const opened = openSqliteStore(folder);
    if (!opened.ok) throw new Error(opened.failure);
    const store = opened.value;
    await store.keep(makeEnvelope('shop', { sealed: 'first' }), NOW, NO_LIMIT);
    const side = openRaw(folder);
    side.exec(
      "CREATE TRIGGER locked BEFORE INSERT ON envelopes WHEN new.sealed = 'big' BEGIN SELECT RAISE(ABORT, 'no room'); END",
    );
    const [big, small] = await Promise.all([
      store.keep(makeEnvelope('shop', { sealed: 'big' }), NOW, NO_LIMIT),
      store.keep(makeEnvelope('shop', { sealed: 'small' }), NOW, NO_LIMIT),
    ]);
    expect([big, small]).toEqual([UNAVAILABLE, UNAVAILABLE]);
    side.exec('DROP TRIGGER locked');
    expect(await store.keep(makeEnvelope('shop', { sealed: 'small' }), NOW, NO_LIMIT)).toEqual({
      ok: true,
      value: 'kept',
    });
    const kept = await store.envelopesAfter('shop', 0, 10);
    expect(kept.map(({ envelope }) => envelope.sealed)).toEqual(['first', 'small']);
    await store.close();
  });

  it('finishes what is waiting when it is closed', async () => {
    const folder = makeFolder();
    const opened = openSqliteStore(folder);
    if (!opened.ok) throw new Error(opened.failure);
    const keeping = opened.value.keep(makeEnvelope('shop'), NOW, NO_LIMIT);
    await opened.value.close();
    expect(await keeping).toEqual({ ok: true, value: 'kept' });
    expect(openRaw(folder).prepare('SELECT count(*) AS n FROM envelopes').get()).toEqual({ n: 1 });
  });

  it('drops what is older in as many steps as it takes', async () => {
    const opened = openSqliteStore(makeFolder());
    if (!opened.ok) throw new Error(opened.failure);
    const store = opened.value;
    const old = Array.from({ length: 1200 }, () => makeEnvelope('shop'));
    await Promise.all(old.map((envelope) => store.keep(envelope, NOW, NO_LIMIT)));
    expect(await store.dropOlder('2026-02-01T00:00:00.000Z')).toEqual({ ok: true, value: null });
    expect(await store.envelopesAfter('shop', 0, 10)).toEqual([]);
    await store.close();
  });
});

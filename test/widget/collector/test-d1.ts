import { Miniflare } from 'miniflare';
import { afterAll } from 'vitest';
import { D1Engine } from '../../../widget/collector/d1/d1-engine.ts';
import type { D1Database } from '../../../widget/collector/d1/d1-engine.ts';
import { SqlStore } from '../../../widget/collector/sql-store.ts';
import { MIGRATIONS } from '../../../widget/collector/sqlite/migrations.ts';
import type { InboxStore } from '../../../widget/collector/store.ts';

/** A statement's end; those inside a trigger do not count. */
const BETWEEN_STATEMENTS = /(?<=;)\n(?!END;|$)/;

const MOST_DATABASES = 40;
const NAMES = Array.from({ length: MOST_DATABASES }, (_, at) => `DB${at}`);

/** One workerd for a file's tests, each with a database of its own: starting it is slow. */
const worker = new Miniflare({
  modules: true,
  script: 'export default { fetch: () => new Response("databases only") };',
  d1Databases: NAMES,
});
const unused = NAMES.values();

afterAll(() => worker.dispose());

/** A store on a real D1 in workerd. */
export async function openD1Store(): Promise<InboxStore> {
  const { value: name = '' } = unused.next();
  const database = await worker.getD1Database(name);
  await migrate(database);
  return new SqlStore(new D1Engine(database));
}

/** Applies all migrations, as `wrangler d1 migrations apply` does. */
export async function migrate(database: D1Database): Promise<void> {
  const statements = MIGRATIONS.flatMap((file) => file.split(BETWEEN_STATEMENTS));
  const prepared = statements
    .filter((each) => each.trim() !== '')
    .map((each) => database.prepare(each));
  await database.batch(prepared);
}

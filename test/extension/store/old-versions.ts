import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';

/** What was made by hand of some older version, and must come through. */
export interface OldContents {
  readonly feedback: readonly Feedback[];
  readonly business: object;
  readonly connection: object;
  readonly key: object;
  /** Name and value. */
  readonly setting: readonly [string, unknown];
}

/** Versions that have shipped before the present one. */
export const OLD_VERSIONS = [1, 2, 3, 4, 5] as const;

const ADDED_IN_4 = [
  'waiting',
  'tails',
  'segments',
  'orders',
  'ids',
  'bitmaps',
  'words',
  'upkeep',
] as const;

/**
 * Makes a database as an older version made it, with what that version wrote into it. Written out here, so that it stays what
 * it was, whatever becomes of the code.
 *
 * @param name - The database's.
 * @param version - Which one.
 * @param contents - What the owner had.
 */
export async function makeOldVersion(
  name: string,
  version: number,
  contents: OldContents,
): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(made) {
      const feedback = made.createObjectStore('feedback', { keyPath: 'feedback.id' });
      feedback.createIndex('by-writer', 'writer');
      const analyses = made.createObjectStore('analyses', { keyPath: 'id' });
      if (version < 4) analyses.createIndex('by-version', 'version');
      made.createObjectStore('businesses', { keyPath: 'id' });
      made.createObjectStore('inboxes', { keyPath: 'inbox' });
      made.createObjectStore('keys', { keyPath: 'kid' });
      made.createObjectStore('settings');
      const cellKey = ['day', 'businessId', 'source', 'touchpoint'];
      if (version < 3) made.createObjectStore('cells', { keyPath: cellKey });
      else made.createObjectStore('cells');
      if (version < 2) return;
      made.createObjectStore('unopened', { keyPath: 'id' });
      made.createObjectStore('revisions');
      made.createObjectStore('lines');
      if (version < 4) return;
      made.createObjectStore('analyses-b', { keyPath: 'id' });
      for (const part of ADDED_IN_4) made.createObjectStore(part);
      if (version >= 5) made.createObjectStore('facts');
    },
  });
  await putContents(database, contents);
  if (version < 4) await putDerived(database, version, contents.feedback.slice(0, 3));
  else await putDerived4(database, contents.feedback);
  if (version >= 2) await database.put('revisions', 7, 'feedback');
  database.close();
}

async function putContents(database: IDBPDatabase, contents: OldContents): Promise<void> {
  const parts = ['feedback', 'analyses', 'businesses', 'inboxes', 'keys', 'settings'];
  const transaction = database.transaction(parts, 'readwrite');
  for (const feedback of contents.feedback) {
    const analysis = analyseText(feedback.text, feedback.language);
    await transaction.objectStore('feedback').put({ feedback });
    if (analysis === null) continue;
    await transaction.objectStore('analyses').put({ id: feedback.id, version: 1, analysis });
  }
  const [name, value] = contents.setting;
  await transaction.objectStore('businesses').put(contents.business);
  await transaction.objectStore('inboxes').put(contents.connection);
  await transaction.objectStore('keys').put(contents.key);
  await transaction.objectStore('settings').put(value, name);
  await transaction.done;
}

/** What followed from the feedback, in each version's shape; of few pieces, so that what is not made anew is noticed. */
async function putDerived(
  database: IDBPDatabase,
  version: number,
  items: readonly Feedback[],
): Promise<void> {
  for (const { id, source, writtenAt } of items) {
    const day = (writtenAt ?? '').slice(0, 10);
    const key = { day, businessId: 'main', source: source.name, touchpoint: '' };
    if (version < 3) {
      await database.put('cells', { ...key, kind: source.kind, tally: { ...EMPTY_TALLY, n: 1 } });
    } else {
      const tally = [[1, 0, 0], [1, 0], [0, 0, 0], [[], [], [], []], []];
      const cell = [day, 'main', source.name, '', source.kind, tally];
      await database.put('cells', JSON.stringify([cell]), day.slice(0, 7));
    }
    if (version < 2) continue;
    const order = -Date.parse(writtenAt ?? '');
    const fields = [order, id, source.name, 'neg', 4, 'new', ',price,', ',stars,', 'number 599'];
    const line = version < 3 ? fields.toSpliced(7, 1) : fields;
    await database.put('lines', line.join('\t'), [order, id]);
  }
}

/**
 * Version 4 has an index that is read until all has been made anew: so, all of it is here. Version 5 came upon it so, and
 * could be left before it had made anything anew.
 */
async function putDerived4(database: IDBPDatabase, items: readonly Feedback[]): Promise<void> {
  const lines = items.map(({ id, source, writtenAt, stars, text, author }) => {
    const analysis = analyseText(text, 'en');
    const terms = [
      `source=${source.name}`,
      'status=new',
      `stars=${stars}`,
      `label=${analysis?.sentiment.label}`,
      'answered=stars',
      'answered=text',
      ...(analysis?.themes ?? []).map(({ theme }) => `theme=${theme}`),
    ];
    const words = `${text} ${author.name}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const order = -Date.parse(writtenAt ?? '');
    return [order, id, [...new Set(terms)].join('\v'), [...new Set(words)].join(' ')].join('\t');
  });
  for (let at = 0; at < lines.length; at += 64) {
    await database.put('lines', lines.slice(at, at + 64).join('\n'), [0, at / 64]);
  }
  await database.put('tails', { segment: 0, count: lines.length }, 0);
  for (const { id, writtenAt, source } of items) {
    const tally = [[1, 0, 0], [1, 0], [0, 0, 0], [[], [], [], []], []];
    const day = (writtenAt ?? '').slice(0, 10);
    const [known, cell] = [
      await database.get('cells', [0, day.slice(0, 7)]),
      [day, 'main', source.name, '', source.kind, tally],
    ];
    const cells: readonly unknown[] = known === undefined ? [] : JSON.parse(known);
    await database.put('cells', JSON.stringify([...cells, cell]), [0, day.slice(0, 7)]);
    const made = await database.get('analyses', id);
    await database.put('analyses', { id, analysis: made.analysis, segment: 0 });
  }
}

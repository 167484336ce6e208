import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../extension/store/open.ts';
import type { Store } from '../../../extension/store/schema.ts';

let made = 0;

/**
 * A name that no other test uses; its database is deleted when the test is over.
 *
 * @returns The name.
 */
export function makeStoreName(): string {
  made += 1;
  const name = `test-${Date.now()}-${Math.random()}-${made}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

/**
 * Opens a store for a test and closes it afterwards.
 *
 * @param name - An existing one's, for a second connection to it.
 * @returns The open store.
 * @throws {Error} Where it does not open.
 */
export async function makeStore(name = makeStoreName()): Promise<Store> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(`The store did not open: ${opened.failure}`);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

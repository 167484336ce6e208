import type { Business } from '../../shared/feedback/feedback.ts';
import type { Result } from '../../shared/result.ts';
import type { Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/**
 * The owner's businesses and places.
 *
 * @param store - The open store.
 * @returns All of them, by id; empty before the owner has named one.
 */
export async function businesses(store: Store): Promise<readonly Business[]> {
  return store.getAll('businesses');
}

/**
 * Adds a business, or renames it.
 *
 * @param store - The open store.
 * @param business - With a new id or a known one.
 * @returns Nothing, or why it was not kept.
 */
export function saveBusiness(
  store: Store,
  business: Business,
): Promise<Result<null, WriteFailure>> {
  return write(store, ['businesses'], async (transaction) => {
    await transaction.objectStore('businesses').put(business);
    return null;
  });
}

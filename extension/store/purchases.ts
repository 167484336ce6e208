import type { Purchase } from '../../shared/customers/purchase.ts';
import type { Result } from '../../shared/result.ts';
import { announceChange } from './changes.ts';
import type { Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** How many purchases of a list were kept. */
export interface PurchasesKept {
  readonly added: number;
  /** Those that were there already: the newer list counts. */
  readonly known: number;
}

/**
 * The purchases of a business.
 *
 * @param store - The open store.
 * @param businessId - `Business.id`.
 * @returns All of them, in no order that means something.
 */
export async function purchasesOf(store: Store, businessId: string): Promise<readonly Purchase[]> {
  const purchases = await store.getAll('purchases');
  return purchases.filter((purchase) => purchase.businessId === businessId);
}

/**
 * Keeps a list of purchases, beside what is there: all of it, or nothing.
 *
 * @param store - The open store.
 * @param purchases - Any number.
 * @returns How many were new, or why none was kept.
 */
export async function savePurchases(
  store: Store,
  purchases: readonly Purchase[],
): Promise<Result<PurchasesKept, WriteFailure>> {
  const kept = await write(store, ['purchases'], async (transaction) => {
    const objects = transaction.objectStore('purchases');
    const before = await objects.count();
    await Promise.all(purchases.map((purchase) => objects.put(purchase)));
    const added = (await objects.count()) - before;
    return { added, known: purchases.length - added };
  });
  if (kept.ok) announceChange(store);
  return kept;
}

/**
 * Removes all purchases of a business.
 *
 * @param store - The open store.
 * @param businessId - `Business.id`.
 * @returns How many there were, or why they are still there.
 */
export async function removePurchases(
  store: Store,
  businessId: string,
): Promise<Result<number, WriteFailure>> {
  const removed = await write(store, ['purchases'], async (transaction) => {
    const objects = transaction.objectStore('purchases');
    const all = await objects.getAll();
    const ids = all.flatMap((purchase) => (purchase.businessId === businessId ? purchase.id : []));
    await Promise.all(ids.map((id) => objects.delete(id)));
    return ids.length;
  });
  if (removed.ok) announceChange(store);
  return removed;
}

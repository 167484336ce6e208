import { OUTBOX_NAME, OUTBOX_STORE } from './delivery/outbox-name.ts';

/**
 * Whether answers of earlier visits wait to be sent. Makes no database where there is none.
 *
 * @returns False also where the browser cannot say.
 */
export async function hasPending(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === OUTBOX_NAME) && (await count()) > 0;
}

function count(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(OUTBOX_NAME);
    // Only where it was deleted a moment ago: not to be made anew.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve(0));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const counting = database.transaction(OUTBOX_STORE).objectStore(OUTBOX_STORE).count();
      counting.addEventListener('success', () => {
        resolve(counting.result);
        database.close();
      });
    });
  });
}

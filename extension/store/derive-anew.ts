import { feedbackAfter } from './all-feedback.ts';
import { changeSide } from './side.ts';
import type { UpgradeTransaction } from './schema.ts';

/** Records that are in memory at a time. */
const CHUNK = 4000;

/**
 * Makes what follows from the feedback anew, whatever it was; the analyses stay what they were.
 *
 * @param transaction - The one in which the database is brought up to date.
 */
export async function deriveAnew(transaction: UpgradeTransaction): Promise<void> {
  await Promise.all([
    transaction.objectStore('cells').clear(),
    transaction.objectStore('lines').clear(),
  ]);
  const stores = {
    feedback: transaction.objectStore('feedback'),
    analyses: transaction.objectStore('analyses'),
  };
  let cursor = '';
  for (;;) {
    const chunk = await feedbackAfter(stores, cursor, CHUNK);
    const last = chunk.at(-1);
    if (last === undefined) return;
    await changeSide(
      transaction,
      0,
      chunk.map((after) => ({ before: null, after })),
    );
    cursor = last.feedback.id;
  }
}

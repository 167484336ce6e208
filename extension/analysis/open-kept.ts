import type { Feedback } from '../../shared/feedback/feedback.ts';
import { saveFeedback } from '../store/feedback.ts';
import type { Analyse } from '../store/feedback.ts';
import type { OwnerKey } from '../store/keys.ts';
import type { Store } from '../store/schema.ts';
import { dropUnopened, keepUnopened, unopenedEnvelopes } from '../store/unopened.ts';
import type { UnopenedEnvelope } from '../store/unopened.ts';
import { keyIdIn, openWithKeys } from './open-arrivals.ts';

/**
 * Opens envelopes that could not be opened when they came, and now can: their key was restored from a backup, or the
 * extension has learnt their version.
 *
 * @param store - The open store.
 * @param keys - The owner's.
 * @param analyse - `analyseText`.
 * @returns How many pieces of feedback were new.
 */
export async function openKept(
  store: Store,
  keys: readonly OwnerKey[],
  analyse: Analyse,
): Promise<number> {
  const kids = new Set(keys.map(({ kid }) => kid));
  const kept = await unopenedEnvelopes(store);
  const feedback: Feedback[] = [];
  const opened: string[] = [];
  const damaged: UnopenedEnvelope[] = [];
  for (const item of kept.filter((each) => isWorthATry(each, kids))) {
    const result = await openWithKeys(envelopeOf(item), { ...item, keys });
    if (result.ok) {
      feedback.push(result.value);
      opened.push(item.id);
    } else if (result.failure !== item.failure) damaged.push({ ...item, failure: result.failure });
  }
  if (damaged.length > 0) await keepUnopened(store, damaged);
  if (feedback.length === 0) return 0;
  const saved = await saveFeedback(store, feedback, analyse);
  if (!saved.ok) return 0;
  await dropUnopened(store, opened);
  return saved.value.added;
}

function isWorthATry(item: UnopenedEnvelope, kids: ReadonlySet<string>): boolean {
  if (item.failure === 'unknown-version') return true;
  if (item.failure === 'malformed') return false;
  return kids.has(keyIdIn(envelopeOf(item)) ?? '');
}

function envelopeOf({ envelope }: UnopenedEnvelope): unknown {
  try {
    return JSON.parse(envelope);
  } catch {
    // Put in by a backup that was changed by hand.
    return null;
  }
}

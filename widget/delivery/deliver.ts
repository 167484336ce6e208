import { type Filled, sealAnswers } from '../panel/seal-answers.ts';
import type { BellPage } from '../opening.ts';
import type { Tag } from '../tag.ts';
import type { Verdict } from '../../shared/display/decide.ts';
import { keepDraft, readDraft } from './keep-draft.ts';
import { storedOutbox } from './outbox.ts';
import { TARGETS } from './registry.ts';
import { makeSender } from './sender.ts';
import { TARGET_IDS, type TargetId } from './target.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Soon enough for a lift's dead spot, rare enough for a collector that is down for the day. */
const DELAYS_MS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE];

/** A disk is written to in a moment; longer, and the visitor would wait before a button. */
const KEEPING_MS = 3 * SECOND;

export { keepDraft, readDraft };

const sender = makeSender({
  outbox: storedOutbox,
  targets: TARGETS,
  delaysMs: DELAYS_MS,
  keepingMs: KEEPING_MS,
  warn: (sentence) => console.warn(sentence),
  signal: new AbortController().signal,
});

/**
 * Seals answers and takes them over for good.
 *
 * @param filled - Checked by `checkPage`.
 * @param tag - Whose key, which inbox, and where.
 * @returns As soon as they are kept in the outbox; sending goes on by itself, also on later visits. Where nothing can be
 * kept, once they have arrived.
 * @throws {Error} Where they were neither kept nor sent.
 */
export async function deliverAnswers(filled: Filled, tag: Tag): Promise<void> {
  const envelope = await sealAnswers(filled, tag);
  await sender.deliver({ id: envelope.id, ...wayOf(tag), envelope, keptAt: Date.now() });
}

/** A target that nobody knows is a slip of the pen in the tag: the collector is tried, which the tag's address names. */
function wayOf({ target = '', base }: Tag): {
  readonly target: TargetId;
  readonly address: string;
} {
  const [name, address = ''] = target.split(' ');
  const known = TARGET_IDS.find((id) => id === name) ?? 'collector';
  return { target: known, address: known === 'collector' ? address || base : address };
}

/**
 * Tries all that waits from earlier visits.
 *
 * @returns After the try.
 */
export function deliverWaiting(): Promise<void> {
  return sender.deliverWaiting();
}

/**
 * Says why the panel does not open by itself. Here, because the loader knows this file by name already; what it takes is
 * loaded apart, so that those who answer do not pay for it.
 *
 * @param page - The page with the widget.
 * @returns As in the API.
 */
export async function explain(page: BellPage): Promise<readonly Verdict[]> {
  const file = await import('../display/explain.ts');
  return file.explain(page);
}

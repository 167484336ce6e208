import type { Outbox } from './outbox.ts';
import type { Target, TargetId, Waiting } from './target.ts';

/** One sender at a time in all of a site's tabs. */
const LOCK = 'counterbell-outbox';

/** Longer, and nobody remembers what it was about. */
const MOST_MS = 30 * 86_400_000;

/** Parts of a sender, so that tests can choose them. */
export interface SenderParts {
  readonly outbox: Outbox;
  readonly targets: Readonly<Partial<Record<TargetId, Target>>>;
  /** How long to wait after each failure in a row; the last one again and again. */
  readonly delaysMs: readonly number[];
  /** How long the outbox may take; after that it counts as one that keeps nothing. */
  readonly keepingMs: number;
  /** Says to the site's owner what will never arrive. */
  readonly warn: (sentence: string) => void;
  /** Ends it: it no longer tries by itself. A page's own lives as long as the page. */
  readonly signal: AbortSignal;
}

/** Sends what waits, until it has arrived. */
export interface Sender {
  /**
   * Takes an envelope over: what it resolves for survives the page.
   *
   * @returns As soon as it is kept; sending goes on by itself. Where nothing can be kept, once it has arrived.
   * @throws {Error} Where it was neither kept nor sent; to be tried again under the same id.
   */
  deliver(waiting: Waiting): Promise<void>;
  /**
   * Tries all that wait.
   *
   * @returns After the try; the next one is planned where something is left.
   */
  deliverWaiting(): Promise<void>;
}

/**
 * Makes a sender. A page has one.
 *
 * @param parts - Where envelopes wait and which ways they can go.
 * @returns The sender; it also tries when the network comes back.
 */
export function makeSender(parts: SenderParts): Sender {
  let failuresInARow = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  const passOnce = async (): Promise<void> => {
    clearTimeout(timer);
    if (parts.signal.aborted) return;
    const isAllSent = await inTurn(() => sendAll(parts));
    failuresInARow = isAllSent ? 0 : failuresInARow + 1;
    const delay = parts.delaysMs[Math.min(failuresInARow, parts.delaysMs.length) - 1];
    if (delay !== undefined) timer = setTimeout(() => void deliverWaiting(), delay);
  };
  const deliverWaiting = (): Promise<void> => {
    const pass = running.then(passOnce);
    running = pass;
    return pass;
  };

  addEventListener('online', () => void deliverWaiting(), { signal: parts.signal });

  return {
    async deliver(waiting) {
      try {
        await within(parts.keepingMs, parts.outbox.put(waiting));
      } catch {
        // Nothing can be stored here, so the visitor is thanked only for what has arrived.
        const outcome = await parts.targets[waiting.target]?.send(waiting);
        if (outcome?.kind !== 'delivered') throw new Error('An answer was neither kept nor sent.');
        return;
      }
      void deliverWaiting();
    },
    deliverWaiting,
  };
}

/** One after the other; where an inbox is not to be reached, the rest of its mail waits too. */
async function sendAll(parts: SenderParts): Promise<boolean> {
  const unreachable = new Set<string>();
  const waitings = await readAll(parts.outbox);
  for (const waiting of waitings.toSorted((one, other) => ageOf(other) - ageOf(one))) {
    const inbox = `${waiting.address}/${waiting.envelope.inbox}`;
    if (unreachable.has(inbox)) continue;
    if (!(await sendOne(waiting, parts))) unreachable.add(inbox);
  }
  // Where that fails, the next visit finds an empty outbox and tries again.
  if (unreachable.size === 0) await parts.outbox.tidy().catch(() => undefined);
  return unreachable.size === 0;
}

/** Whether it is out of the outbox. */
async function sendOne(waiting: Waiting, { outbox, targets, warn }: SenderParts): Promise<boolean> {
  // A newer widget, loaded on another page of the site, may know more targets.
  const target = Object.hasOwn(targets, waiting.target) ? targets[waiting.target] : null;
  if (!target) return false;
  const outcome = await target.send(waiting);
  // Only after one more try with a network: a clock that is wrong by a year must not lose what can be sent.
  const isTooOld = navigator.onLine && ageOf(waiting) > MOST_MS;
  if (outcome.kind === 'later' && !isTooOld) return false;
  const reason = outcome.kind === 'refused' ? outcome.reason : 'it could not be sent for 30 days';
  if (outcome.kind !== 'delivered') warn(`Counterbell dropped an answer: ${reason}.`);
  return outbox.remove(waiting.id).then(
    () => true,
    // Still there, so it is sent again; the same id twice is one answer.
    () => false,
  );
}

/** In milliseconds; what was kept without a time is the oldest, but never too old. */
function ageOf({ keptAt }: Waiting): number {
  return keptAt === undefined ? MOST_MS : Date.now() - keptAt;
}

async function readAll(outbox: Outbox): Promise<readonly Waiting[]> {
  try {
    return await outbox.all();
  } catch {
    // No IndexedDB in this window: nothing waits there.
    return [];
  }
}

/** An outbox may hang without an end, such as while another tab holds an old database open. */
function within(limitMs: number, task: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The outbox took too long.')), limitMs);
    task.then(resolve, reject);
  });
}

async function inTurn(task: () => Promise<boolean>): Promise<boolean> {
  try {
    return await navigator.locks.request(LOCK, task);
  } catch {
    // A sandboxed page has no locks; the collector takes the same id twice as one.
    return task();
  }
}

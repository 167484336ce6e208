import { type Outbox, memoryOutbox } from './outbox.ts';
import type { Target, TargetId, Waiting } from './target.ts';

/** One sender at a time in all of a site's tabs. */
const LOCK = 'counterbell-outbox';

/** Parts of a sender, so that tests can choose them. */
export interface SenderParts {
  readonly outbox: Outbox;
  readonly targets: Readonly<Record<TargetId, Target>>;
  /** How long to wait after each failure in a row; the last one again and again. */
  readonly delaysMs: readonly number[];
  /** Says to the site's owner what will never arrive. */
  readonly warn: (sentence: string) => void;
  /** Ends it: it no longer tries by itself. A page's own lives as long as the page. */
  readonly signal: AbortSignal;
}

/** Sends what waits, until it has arrived. */
export interface Sender {
  /**
   * Takes an envelope over.
   *
   * @returns As soon as it is kept; sending goes on by itself.
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
 * @returns The sender; it also tries when the network comes back and when the page goes away.
 */
export function makeSender(parts: SenderParts): Sender {
  const memory = memoryOutbox();
  let failuresInARow = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  const passOnce = async (): Promise<void> => {
    clearTimeout(timer);
    if (parts.signal.aborted) return;
    const isAllSent = await inTurn(async () => {
      const isStoredSent = await sendAll(parts.outbox, parts);
      return (await sendAll(memory, parts)) && isStoredSent;
    });
    failuresInARow = isAllSent ? 0 : failuresInARow + 1;
    const delay = parts.delaysMs[Math.min(failuresInARow, parts.delaysMs.length) - 1];
    if (delay !== undefined) timer = setTimeout(() => void deliverWaiting(), delay);
  };
  const deliverWaiting = (): Promise<void> => {
    const pass = running.then(passOnce);
    running = pass;
    return pass;
  };

  const { signal } = parts;
  addEventListener('online', () => void deliverWaiting(), { signal });
  // What only this page remembers would go with it.
  addEventListener('pagehide', () => void sendAll(memory, parts), { signal });

  return {
    async deliver(waiting) {
      try {
        await parts.outbox.put(waiting);
      } catch {
        // Nothing can be stored here; the page remembers it and tries as long as it lives.
        await memory.put(waiting);
      }
      void deliverWaiting();
    },
    deliverWaiting,
  };
}

/** One after the other, oldest address first; where a target is not to be reached, the rest of its mail waits too. */
async function sendAll(
  outbox: Outbox,
  { targets, warn }: Pick<SenderParts, 'targets' | 'warn'>,
): Promise<boolean> {
  const unreachable = new Set<string>();
  for (const waiting of await readAll(outbox)) {
    if (unreachable.has(waiting.address)) continue;
    if (!(await sendOne(waiting, outbox, { targets, warn }))) unreachable.add(waiting.address);
  }
  // Where that fails, the next visit finds an empty outbox and tries again.
  if (unreachable.size === 0) await outbox.tidy().catch(() => undefined);
  return unreachable.size === 0;
}

/** Whether it is out of the outbox. */
async function sendOne(
  waiting: Waiting,
  outbox: Outbox,
  { targets, warn }: Pick<SenderParts, 'targets' | 'warn'>,
): Promise<boolean> {
  // A newer widget, loaded on another page of the site, may know more targets.
  if (!Object.hasOwn(targets, waiting.target)) return false;
  const outcome = await targets[waiting.target].send(waiting);
  if (outcome.kind === 'later') return false;
  if (outcome.kind === 'refused') warn(`Counterbell dropped an answer: ${outcome.reason}.`);
  return outbox.remove(waiting.id).then(
    () => true,
    // Still there, so it is sent again; the same id twice is one answer.
    () => false,
  );
}

async function readAll(outbox: Outbox): Promise<readonly Waiting[]> {
  try {
    return await outbox.all();
  } catch {
    // No IndexedDB in this window: nothing waits there.
    return [];
  }
}

async function inTurn(task: () => Promise<boolean>): Promise<boolean> {
  try {
    return await navigator.locks.request(LOCK, task);
  } catch {
    // A sandboxed page has no locks; the collector takes the same id twice as one.
    return task();
  }
}

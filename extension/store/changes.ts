import type { Store } from './schema.ts';

/** Nothing but that there is something: who hears it reads anew. */
const NEWS = [null] as const;

/** Who hears of a change reads anew: a long import would have every open page read all the time. */
const APART_MS = 500;

/**
 * Tells every page that feedback has changed.
 *
 * @param store - The store that was written to.
 */
export function announceChange(store: Store): void {
  const channel = new BroadcastChannel(channelOf(store));
  // Spread, or the linter takes it for a window's and asks for an origin, which a channel does not take.
  channel.postMessage(...NEWS);
  channel.close();
}

/**
 * Calls back whenever feedback, or an envelope that could not be opened, was stored, whichever page stored it: at once,
 * and once for all changes that follow within half a second.
 *
 * @param store - The open store.
 * @param listener - Is called after the change is stored.
 * @returns Ends the calls.
 */
export function watchFeedback(store: Store, listener: () => void): () => void {
  const channel = new BroadcastChannel(channelOf(store));
  let told = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    waiting = null;
    told = performance.now();
    listener();
  };
  channel.addEventListener('message', () => {
    const wait = told + APART_MS - performance.now();
    if (wait <= 0) tell();
    else waiting ??= setTimeout(tell, wait);
  });
  return () => {
    channel.close();
    if (waiting !== null) clearTimeout(waiting);
  };
}

function channelOf(store: Store): string {
  return `${store.name}-feedback`;
}

/**
 * Tells every page how far making everything anew has come.
 *
 * @param store - The store that was written to.
 */
export function announceUpkeep(store: Store): void {
  const channel = new BroadcastChannel(upkeepChannelOf(store));
  channel.postMessage(...NEWS);
  channel.close();
}

/**
 * Calls back whenever making everything anew has begun, come further, been stopped or ended, whichever page did it.
 *
 * @param store - The open store.
 * @param listener - Is called after it is stored.
 * @returns Ends the calls.
 */
export function watchUpkeep(store: Store, listener: () => void): () => void {
  const channel = new BroadcastChannel(upkeepChannelOf(store));
  channel.addEventListener('message', listener);
  return () => channel.close();
}

function upkeepChannelOf(store: Store): string {
  return `${store.name}-upkeep`;
}

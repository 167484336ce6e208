import type { Store } from './schema.ts';

/** Nothing but that there is something: who hears it reads anew. */
const NEWS = [null] as const;

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
 * Calls back whenever feedback, or an envelope that could not be opened, was stored, whichever page stored it.
 *
 * @param store - The open store.
 * @param listener - Is called after the change is stored.
 * @returns Ends the calls.
 */
export function watchFeedback(store: Store, listener: () => void): () => void {
  const channel = new BroadcastChannel(channelOf(store));
  channel.addEventListener('message', () => listener());
  return () => channel.close();
}

function channelOf(store: Store): string {
  return `${store.name}-feedback`;
}

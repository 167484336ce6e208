/** How often a visible dashboard asks the collectors, in milliseconds. */
const RECEIVE_EVERY_MS = 3000;

/**
 * Asks for what has arrived while the page is looked at: at once, at every return to it, and every few seconds.
 *
 * @param receive - Asks the collectors; never runs twice at a time.
 * @param signal - Ends it.
 */
export function receiveWhileVisible(receive: () => Promise<unknown>, signal: AbortSignal): void {
  let isReceiving = false;
  const ask = async (): Promise<void> => {
    if (isReceiving || document.visibilityState !== 'visible') return;
    isReceiving = true;
    try {
      await receive();
    } finally {
      isReceiving = false;
    }
  };
  const timer = setInterval(() => void ask(), RECEIVE_EVERY_MS);
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  window.addEventListener('focus', () => void ask(), { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  void ask();
}

/**
 * Waits until a page has stopped changing.
 *
 * @param page - The page.
 * @param limits - How long nothing must change, and how long to wait at most, in milliseconds.
 * @param limits.quietMs - How long nothing must change.
 * @param limits.mostMs - How long to wait at most.
 * @param signal - Ends the waiting at once.
 * @returns When it is still, the time is up, or the signal came.
 */
export function untilStill(
  page: Document,
  { quietMs, mostMs }: { readonly quietMs: number; readonly mostMs: number },
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(most);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    let quiet = setTimeout(done, quietMs);
    const most = setTimeout(done, mostMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, quietMs);
    });
    // Attributes are left aside: a carousel never rests.
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done);
  });
}

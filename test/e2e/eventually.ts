const LOOK_AGAIN_MS = 100;

/**
 * Waits until something has become true.
 *
 * @param isTrue - Looked at again and again; a throw counts as not yet.
 * @param limitMs - When to give up.
 * @returns Milliseconds that it took.
 * @throws {Error} After the limit, with the last reason.
 */
export async function eventually(
  isTrue: () => Promise<boolean> | boolean,
  limitMs = 10_000,
): Promise<number> {
  const started = performance.now();
  let reason: unknown = 'it stayed false';
  while (performance.now() - started < limitMs) {
    try {
      if (await isTrue()) return performance.now() - started;
    } catch (error) {
      reason = error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error(`not within ${limitMs} ms`, { cause: reason });
}

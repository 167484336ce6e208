/** How much longer than a reading the page rests after it: a long import takes a fifth of its time at most. */
const REST_TIMES = 4;
/** Longest rest, in milliseconds: what is shown is never much older. */
const MAX_REST_MS = 10_000;

/** What is read again with each change. */
export interface Rereading {
  /** Begins to read again. */
  readonly changed: () => void;
  /** Resolves when what was begun last has been read. */
  readonly reading: { readonly value: Promise<unknown> };
}

/**
 * Reads again after changes, and rests in between: the longer a reading takes, the longer the rest.
 *
 * @param what - What is read again.
 * @param what.changed - Begins to read again.
 * @param what.reading - What was begun last.
 * @returns To be called with each change: the first is read at once, all that come meanwhile are read together after the
 *   rest.
 */
export function paced({ changed, reading }: Rereading): () => void {
  let isBusy = false;
  let isAsked = false;
  const readOn = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false;
      const start = performance.now();
      changed();
      await reading.value;
      await rest(Math.min(MAX_REST_MS, (performance.now() - start) * REST_TIMES));
    }
    isBusy = false;
  };
  return () => {
    isAsked = true;
    if (isBusy) return;
    isBusy = true;
    void readOn();
  };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

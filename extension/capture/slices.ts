/** Longest time for which the page has to wait at a stretch, in milliseconds: well below what a hand on the mouse feels. */
const SLICE_MS = 12;

/** Work that may rest after each step. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * Does work at a stretch.
 *
 * @param steps - The work.
 * @returns Its result.
 */
export function drained<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does work in slices of 12 milliseconds, between which the page answers its reader.
 *
 * @param steps - The work.
 * @returns Its result.
 */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= until) {
      await nextTurn();
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return step.value;
}

/** A message to oneself arrives after what already waits, but without the pause that timers make. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Guards work, so that its failure leaves the rest.
 *
 * @param steps - The work.
 * @param failures - Where its failure is noted.
 * @returns Its result; `null` where it failed.
 * @yields {undefined} After each step.
 */
export function* guarded<Result>(
  steps: Steps<Result>,
  failures: unknown[],
): Generator<undefined, Result | null> {
  try {
    return yield* steps;
  } catch (error) {
    // A page may be built to break its readers: what one way cannot read, another may.
    failures.push(error);
    return null;
  }
}

/** Runs a step and gives something else where it throws. */
export type Attempt = <Value>(step: () => Value, otherwise: Value) => Value;

/**
 * Guards steps that need no rest, so that the failure of one leaves the others.
 *
 * @param failures - Where their failures are noted.
 * @returns The guard.
 */
export function attempting(failures: unknown[]): Attempt {
  return (step, otherwise) => {
    try {
      return step();
    } catch (error) {
      failures.push(error);
      return otherwise;
    }
  };
}

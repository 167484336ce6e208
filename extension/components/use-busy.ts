import { useState } from 'preact/hooks';

/** Work that a card does at a click, one at a time. */
export interface Busy<Outcome> {
  readonly isBusy: boolean;
  /** What came of the last work; `null` before it and while it runs. */
  readonly outcome: Outcome | null;
  /** Starts work. */
  readonly run: (work: () => Promise<Outcome | null>) => void;
}

/**
 * Does work at a click and keeps what came of it.
 *
 * @returns Whether it runs, what came of it, and how to start it.
 */
export function useBusy<Outcome>(): Busy<Outcome> {
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async (work: () => Promise<Outcome | null>): Promise<void> => {
    setIsBusy(true);
    setOutcome(null);
    try {
      const done = await work();
      // In a function, for an outcome may be one itself.
      setOutcome(() => done);
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, outcome, run: (work) => void run(work) };
}

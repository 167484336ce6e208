import { useEffect, useState } from 'preact/hooks';
import { useDashboard } from './state.ts';

/** What a long reading is given. */
export interface LongReading {
  /** Stops it; what was found so far is given back then. */
  readonly signal: AbortSignal;
  /** Is to be told how much was looked at. */
  readonly onProgress: (looked: number) => void;
}

/** A long reading, and how far it has come. */
export interface LongLoaded<Value> {
  /** What was read last; `null` until then. */
  readonly value: Value | null;
  readonly looked: number;
  readonly isReading: boolean;
  /** Whether the owner stopped it before its end. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  /** Begins anew. */
  readonly again: () => void;
}

interface Progress<Value> {
  readonly value: Value | null;
  readonly looked: number;
  readonly isReading: boolean;
  readonly isStopped: boolean;
}

/**
 * Reads something long whenever what it depends on changes, and lets the owner stop it.
 *
 * @param load - Reads it.
 * @param key - Tells what it depends on: another key reads again.
 * @returns What was read, how far it has come, and how to stop it.
 */
export function useLongLoad<Value>(
  load: (reading: LongReading) => Promise<Value>,
  key: string,
): LongLoaded<Value> {
  const { troubled } = useDashboard();
  const [progress, setProgress] = useState<Progress<Value>>(nothing);
  const [stopping, setStopping] = useState<AbortController | null>(null);
  const [round, setRound] = useState(0);
  const [newest] = useState(() => new Newest(load));
  // Kept, so that only the key decides when to read.
  useEffect(() => newest.keep(load));
  useEffect(() => {
    const mine = new AbortController();
    const leaving = new AbortController();
    const tell = (change: Partial<Progress<Value>>): void => {
      if (!leaving.signal.aborted) setProgress((before) => ({ ...before, ...change }));
    };
    setStopping(mine);
    tell({ looked: 0, isReading: true, isStopped: false });
    void newest
      .load({
        signal: AbortSignal.any([mine.signal, leaving.signal]),
        onProgress: (looked) => tell({ looked }),
      })
      .then((value) => tell({ value, isReading: false, isStopped: mine.signal.aborted }))
      .catch(() => !leaving.signal.aborted && troubled());
    return () => leaving.abort();
  }, [key, round, newest, troubled]);
  return { ...progress, stop: () => stopping?.abort(), again: () => setRound(round + 1) };
}

function nothing(): { value: null; looked: 0; isReading: true; isStopped: false } {
  return { value: null, looked: 0, isReading: true, isStopped: false };
}

/** The way of reading that the last drawing asked for. */
class Newest<Value> {
  #load: (reading: LongReading) => Promise<Value>;

  constructor(load: (reading: LongReading) => Promise<Value>) {
    this.#load = load;
  }

  keep(load: (reading: LongReading) => Promise<Value>): void {
    this.#load = load;
  }

  load(reading: LongReading): Promise<Value> {
    return this.#load(reading);
  }
}

import { useEffect, useState } from 'preact/hooks';
import { useDashboard } from './state.ts';

/**
 * Reads something whenever what it depends on changes. Where reading fails, the dashboard says so.
 *
 * @param load - Reads it.
 * @param key - Tells what it depends on: another key reads again. What was read stays meanwhile.
 * @returns What was read last; `null` until then.
 */
export function useLoaded<Value>(load: () => Promise<Value>, key: string): Value | null {
  const { troubled } = useDashboard();
  const [value, setValue] = useState<Value | null>(null);
  const [newest] = useState(() => new Newest(load));
  // Kept, so that only the key decides when to read, and what is read then is what the last drawing asked for.
  useEffect(() => newest.keep(load));
  useEffect(() => {
    const reading = { key, isStale: false };
    void newest
      .load()
      .then((loaded) => !reading.isStale && setValue(loaded))
      .catch(troubled);
    return () => {
      reading.isStale = true;
    };
  }, [key, newest, troubled]);
  return value;
}

/** The way of reading that the last drawing asked for. */
class Newest<Value> {
  #load: () => Promise<Value>;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  keep(load: () => Promise<Value>): void {
    this.#load = load;
  }

  load(): Promise<Value> {
    return this.#load();
  }
}

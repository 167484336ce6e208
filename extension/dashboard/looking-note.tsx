import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../components/words.ts';
import type { LongLoaded } from './use-long-load.ts';

/** What takes no longer than this needs no word. */
const SAY_AFTER_MS = 400;

/**
 * How far a long reading has come, with a button that stops it.
 *
 * @param props - The reading.
 * @returns A line while it goes on and where it was stopped; nothing where it is done.
 */
export function LookingNote({
  looked,
  isReading,
  isStopped,
  stop,
  again,
}: Omit<LongLoaded<unknown>, 'value'>): JSX.Element | null {
  const { say, format } = useWords();
  const { looking } = say;
  const isLong = useLater(isReading);
  if (!isLong && !isStopped) return null;
  const done = format.number(looked);
  return (
    <p class="small muted row looking">
      <output>{isStopped ? looking.stopped(done) : looking.progress(done)}</output>
      <button type="button" class="button small" onClick={isStopped ? again : stop}>
        {isStopped ? looking.again : looking.stop}
      </button>
    </p>
  );
}

/**
 * Whether something has lasted for a while.
 *
 * @param isGoingOn - Whether it goes on.
 * @returns True once it has gone on for a moment; false as soon as it ends.
 */
export function useLater(isGoingOn: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setIsLate(true), SAY_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isGoingOn]);
  return isGoingOn && isLate;
}

import { useEffect, useState } from 'preact/hooks';

/**
 * Reads something whenever what it depends on changes.
 *
 * @param load - Reads it.
 * @param dependencies - Plain values; another one of them reads again. What was read stays meanwhile.
 * @returns What was read last; `null` until then.
 */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  dependencies: readonly unknown[],
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  const [trouble, setTrouble] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    let isStale = false;
    load().then(
      (loaded) => {
        if (!isStale) setValue(loaded);
      },
      (cause: unknown) => {
        if (!isStale) setTrouble({ cause });
      },
    );
    return () => {
      isStale = true;
    };
    // The caller says what `load` depends on.
  }, dependencies);
  if (trouble !== null) throw trouble.cause;
  return value;
}

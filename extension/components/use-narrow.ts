import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets. */
const NARROW = '(max-width: 760px)';

/**
 * Whether the page is as narrow as a phone.
 *
 * @returns True below the width at which the style sheets change, too.
 */
export function useNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const leaving = new AbortController();
    const width = matchMedia(NARROW);
    const tell = (): void => setIsNarrow(width.matches);
    // At once, too: the window may have changed since the first drawing.
    tell();
    width.addEventListener('change', tell, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return isNarrow;
}

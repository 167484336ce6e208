import { useEffect, useState } from 'preact/hooks';

/**
 * Tells what may wait until the browser has shown what is looked at first.
 *
 * @param isThere - Whether that is in the page.
 * @returns False until it has been shown.
 */
export function useDrawn(isThere: boolean): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  // Effects come after the picture is drawn.
  useEffect(() => {
    if (isThere) setIsDrawn(true);
  }, [isThere]);
  return isDrawn;
}

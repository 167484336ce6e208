import { useEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes when the button that it was on has gone: to what there is to do next. */
const NEXT = [
  'stop-opening',
  'keep-recipe',
  'teaching-done',
  'teach-again',
  'save',
  'open-more',
  'read-page',
];
const CONTROLS = 'button, a, summary, input';

/**
 * Keeps the keyboard in the panel: buttons go, or rest while the panel works, and the browser then forgets where it was.
 *
 * @param key - Changes with what the panel shows.
 */
export function useKeptFocus(key: string): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const remember = ({ target }: Event): void => {
      last.current = target instanceof Element ? target.closest(CONTROLS) : null;
    };
    // A click beside all controls means to be nowhere.
    document.addEventListener('pointerdown', remember, { signal: end.signal });
    document.addEventListener('focusin', remember, { signal: end.signal });
    return () => end.abort();
  }, []);
  useEffect(() => {
    // Afterwards, for the parts of the panel are drawn each by itself.
    const timer = setTimeout(() => {
      if (last.current === null || !isLost()) return;
      [last.current.id, ...NEXT]
        .map(enabled)
        .find((each) => each !== null)
        ?.focus();
    });
    return () => clearTimeout(timer);
  }, [key]);
}

function isLost(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
  );
}

function enabled(id: string): HTMLElement | null {
  return id === '' ? null : document.querySelector<HTMLElement>(`#${id}:enabled`);
}

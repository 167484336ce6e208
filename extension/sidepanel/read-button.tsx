import type { JSX } from 'preact';
import { useWords } from '../components/words.ts';
import type { SidePanelState } from './state.ts';

/** What the button does and says. */
export interface ReadButtonProps {
  readonly state: SidePanelState;
  readonly words: string;
  /** Whether another button beside it is the one to press. */
  readonly isQuiet?: boolean;
}

/**
 * Reads the page in front.
 *
 * @param props - State and words.
 * @returns The button; it says so while it reads.
 */
export function ReadButton({ state, words, isQuiet }: ReadButtonProps): JSX.Element {
  const { say } = useWords();
  const busyWith = state.busyWith.value;
  return (
    <button
      type="button"
      id="read-page"
      class={isQuiet === true ? 'button quiet' : 'button primary'}
      disabled={busyWith !== null}
      onClick={() => void state.read()}
    >
      {busyWith === 'reading' ? say.sidePanel.reading : words}
    </button>
  );
}

import type { JSX } from 'preact';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import type { SidePanelState } from './state.ts';

/** The panel's state. */
export interface OpeningProps {
  readonly state: SidePanelState;
}

/**
 * Opens more of the page's reviews; says how that goes, with a stop.
 *
 * @param props - The state.
 * @returns The button, or how it is getting on.
 */
export function OpeningPart({ state }: OpeningProps): JSX.Element {
  const { say } = useWords();
  const { opening } = say;
  const view = state.opening.view.value;
  const isHere = view !== null && view.tab === state.tab.value;
  if (isHere && view.kind === 'running') {
    return (
      <div class="notice stack" id="opening">
        <output>{opening.running(view.reviews)}</output>
        <p class="small">{opening.watch}</p>
        <div class="buttons">
          <button
            type="button"
            id="stop-opening"
            class="button primary"
            onClick={() => void state.opening.stop()}
          >
            {opening.stop}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      {isHere && view.kind === 'ended' && <Notice>{opening.ends[view.end](view.reviews)}</Notice>}
      <button
        type="button"
        id="open-more"
        class="button"
        title={opening.hint}
        disabled={state.busyWith.value !== null || view?.kind === 'running'}
        onClick={() => void state.openMore(opening.page)}
      >
        {opening.begin}
      </button>
    </>
  );
}

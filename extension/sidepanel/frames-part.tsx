import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import { coversSite, type Site, siteOf } from '../site-of.ts';
import type { SidePanelState } from './state.ts';

/** More sites than these in one page are advertisements. */
const MOST_SHOWN = 3;

/** A page without reviews of its own. */
export interface FramesProps {
  /** Addresses of its frames from other sites. */
  readonly frames: readonly string[];
  readonly state: SidePanelState;
}

/**
 * Offers to read the frames of a page: a shop's reviews may stand in one that comes from another site.
 *
 * @param props - The frames.
 * @returns A sentence and a button for each site that may not be read yet; nothing where there is none.
 */
export function FramesPart({ frames, state }: FramesProps): JSX.Element | null {
  const { sites } = state;
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  useEffect(() => void sites.list().then(setAllowed), [frames, sites]);
  if (allowed === null) return null;
  const asked = frames
    .map(siteOf)
    .filter((site): site is Site => site !== null && !coversSite(allowed, site.pattern))
    .slice(0, MOST_SHOWN);
  return (
    <>
      {asked.map((site) => (
        <FrameLine key={site.pattern} site={site} state={state} />
      ))}
    </>
  );
}

interface FrameLineProps {
  readonly site: Site;
  readonly state: SidePanelState;
}

function FrameLine({ site, state }: FrameLineProps): JSX.Element {
  const { say } = useWords();
  const { allowing } = say;
  const [isRefused, setRefused] = useState(false);
  const answered = (isAllowed: boolean): void => {
    setRefused(!isAllowed);
    if (isAllowed) void state.read();
  };
  if (isRefused) return <Notice>{allowing.frameRefused(site.host)}</Notice>;
  return (
    <div class="stack allow">
      <p class="small">{allowing.frameHint(site.host)}</p>
      <button
        type="button"
        class="button allow-frame"
        // Nothing may be awaited before: browsers ask only right in the click.
        onClick={() => void state.sites.request(site.pattern).then(answered)}
      >
        {allowing.frame(site.host)}
      </button>
    </div>
  );
}

import type { JSX } from 'preact';
import type { CapturedPage } from '../capture/captured-page.ts';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';

/** A page that was read. */
export interface PageNotesProps {
  readonly captured: CapturedPage;
}

/**
 * What there is to say about how the page was read.
 *
 * @param props - The page.
 * @returns Notes; `null` where all went well.
 */
export function PageNotes({ captured }: PageNotesProps): JSX.Element | null {
  const { say } = useWords();
  if (captured.notes.length === 0) return null;
  return (
    <Notice>
      <ul class="plain-list small">
        {captured.notes.map(({ code, count }) => (
          <li key={code}>{say.sidePanel.notes[code](count)}</li>
        ))}
      </ul>
    </Notice>
  );
}

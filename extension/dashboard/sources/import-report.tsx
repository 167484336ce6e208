import type { JSX } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import type { JobOutcome } from './use-import.ts';

/** What became of a file or folder. */
export interface ImportReportProps {
  readonly outcome: JobOutcome;
  /** Asks about the columns once more. */
  readonly onAskAgain: () => void;
}

/** Lines that are named one by one. */
const MOST_NAMED = 50;

/**
 * Says what became of a file: what was stored, and line by line what was wrong with it.
 *
 * @param props - The outcome.
 * @returns A notice.
 */
export function ImportReport({ outcome, onAskAgain }: ImportReportProps): JSX.Element {
  const { say } = useWords();
  const { problems, problemCount } = outcome;
  const named = problems.slice(0, MOST_NAMED);
  return (
    <Notice tone={outcome.isKept ? 'good' : 'bad'}>
      {outcome.words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {outcome.isRemembered && (
        <p>
          {say.importing.asBefore}{' '}
          <button type="button" class="button small" onClick={onAskAgain}>
            {say.importing.changeColumns}
          </button>
        </p>
      )}
      {problemCount > 0 && (
        <details open>
          <summary>{say.sources.problems(problemCount)}</summary>
          <ul>
            {named.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {problemCount > named.length && (
              <li>{say.sources.moreProblems(problemCount - named.length)}</li>
            )}
          </ul>
        </details>
      )}
    </Notice>
  );
}

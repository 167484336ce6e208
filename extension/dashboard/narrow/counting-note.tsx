import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { useLater } from '../looking-note.tsx';
import { useDashboard } from '../state.ts';

/**
 * How far counting has come, where what is looked at must be read to be counted.
 *
 * @returns A line with a button that stops it; nothing where the figures stand.
 */
export function CountingNote(): JSX.Element | null {
  const { say, format } = useWords();
  const { counting, changed } = useDashboard();
  const progress = counting.progress.value;
  const stoppedAt = counting.stoppedAt.value;
  const isLong = useLater(progress !== null);
  if (stoppedAt !== null) {
    return (
      <p class="small row looking">
        <output>{say.narrow.stopped(format.number(stoppedAt))}</output>
        <button type="button" class="button small" onClick={changed}>
          {say.narrow.again}
        </button>
      </p>
    );
  }
  if (progress === null || !isLong) return null;
  return (
    <p class="small row looking">
      <output>{say.narrow.counting(format.number(progress.counted))}</output>
      <button type="button" class="button small" onClick={progress.stop}>
        {say.narrow.stop}
      </button>
    </p>
  );
}

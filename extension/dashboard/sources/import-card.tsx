import { useSignal, type Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SaveReport } from '../../store/feedback.ts';
import { readImport, save, SAVED_AT_ONCE, type FileRead } from '../../actions.ts';
import { FileField } from '../../components/file-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords, type Words } from '../../components/words.ts';
import { useDashboard, type DashboardState } from '../state.ts';

/** What became of one file. */
interface FileOutcome {
  readonly name: string;
  /** A sentence for each thing that is to be said. */
  readonly words: readonly string[];
  readonly problems: readonly string[];
  readonly isKept: boolean;
}

/** How far a long import is. */
interface Progress {
  readonly words: string;
  isStopped: boolean;
}

/** Lines that are named one by one. */
const MOST_NAMED = 50;

/**
 * Imports files: chosen or dropped, read, stored, and reported on line by line.
 *
 * @returns A card.
 */
export function ImportCard(): JSX.Element {
  const words = useWords();
  const { say } = words;
  const state = useDashboard();
  const progress = useSignal<Progress | null>(null);
  const outcomes = useSignal<readonly FileOutcome[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    outcomes.value = [];
    for (const file of files) {
      if (progress.value?.isStopped) break;
      progress.value = { words: say.sources.readingFile(file.name), isStopped: false };
      const outcome = await importOne(file, state, { words, progress });
      outcomes.value = [...outcomes.value, outcome];
    }
    progress.value = null;
  };
  return (
    <section class="card">
      <h2>{say.sources.import}</h2>
      <FileField
        id="import"
        label={say.sources.importLabel}
        hint={say.sources.importHint}
        accept=".csv,.tsv,.txt,.json,.jsonl,text/csv,application/json"
        onFiles={(files) => void take(files)}
      />
      {progress.value !== null && (
        <div class="row">
          <p role="status">{progress.value.words}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              if (progress.value !== null) progress.value.isStopped = true;
            }}
          >
            {say.sources.stop}
          </button>
        </div>
      )}
      {outcomes.value.map((outcome) => (
        <Report key={outcome.name} outcome={outcome} />
      ))}
    </section>
  );
}

function Report({ outcome }: { readonly outcome: FileOutcome }): JSX.Element {
  const { say } = useWords();
  const { problems } = outcome;
  return (
    <Notice tone={outcome.isKept ? 'good' : 'bad'}>
      {outcome.words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problems.length > 0 && (
        <details open>
          <summary>{say.sources.problems(problems.length)}</summary>
          <ul>
            {problems.slice(0, MOST_NAMED).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {problems.length > MOST_NAMED && (
              <li>{say.sources.moreProblems(problems.length - MOST_NAMED)}</li>
            )}
          </ul>
        </details>
      )}
    </Notice>
  );
}

interface Saying {
  readonly words: Words;
  readonly progress: Signal<Progress | null>;
}

async function importOne(
  file: File,
  { store, now }: DashboardState,
  saying: Saying,
): Promise<FileOutcome> {
  const read = await readImport(store, file, now());
  if (!read.ok) return { name: file.name, words: [read.failure], problems: [], isKept: false };
  const { say } = saying.words;
  const { feedback, rows, format, problems } = read.value;
  const found = say.sources.report(file.name, feedback.length, rows, format);
  const stored = await storeInSteps(store, read.value, saying);
  return { name: file.name, words: [found, stored.words], problems, isKept: stored.isKept };
}

/** In steps, so that a long import shows how far it is and can be stopped. */
async function storeInSteps(
  store: DashboardState['store'],
  { feedback }: FileRead,
  { words: { say }, progress }: Saying,
): Promise<{ readonly words: string; readonly isKept: boolean }> {
  let sum: SaveReport = { added: 0, updated: 0, unchanged: 0 };
  for (let done = 0; done < feedback.length; done += SAVED_AT_ONCE) {
    if (progress.value?.isStopped) return { words: say.sources.stopped(done), isKept: true };
    progress.value = { words: say.sources.savingRows(done, feedback.length), isStopped: false };
    const saved = await save(store, feedback.slice(done, done + SAVED_AT_ONCE));
    if (!saved.ok) {
      return {
        words: say.sources.storedBefore(done, say.frame.writeFailures[saved.failure]),
        isKept: false,
      };
    }
    sum = added(sum, saved.value);
  }
  return { words: say.sources.reportSaved(sum.added, sum.updated, sum.unchanged), isKept: true };
}

function added(one: SaveReport, other: SaveReport): SaveReport {
  return {
    added: one.added + other.added,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
  };
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { SaveReport } from '../../store/feedback.ts';
import { readImport, save, SAVED_AT_ONCE } from '../../actions.ts';
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

/** Lines that are named one by one. */
const MOST_NAMED = 50;

/**
 * Imports files: chosen or dropped, read, stored, and reported on line by line.
 *
 * @returns A card.
 */
export function ImportCard(): JSX.Element {
  const { say } = useWords();
  const { take, stop, progress, outcomes } = useImport();
  return (
    <section class="card tall">
      <h2>{say.sources.import}</h2>
      <FileField
        id="import"
        isTitled
        label={say.sources.importLabel}
        hint={say.sources.importHint}
        accept=".csv,.tsv,.txt,.json,.jsonl,text/csv,application/json"
        onFiles={(files) => void take(files)}
      />
      {progress !== null && (
        <div class="row">
          <output>{progress}</output>
          <button type="button" class="button" onClick={stop}>
            {say.sources.stop}
          </button>
        </div>
      )}
      {outcomes.map((outcome) => (
        <Report key={outcome.name} outcome={outcome} />
      ))}
    </section>
  );
}

interface Importing {
  /** Reads and stores files, one after the other. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Stops after the step at hand. */
  readonly stop: () => void;
  /** How far it is, in words; `null` where nothing runs. */
  readonly progress: string | null;
  readonly outcomes: readonly FileOutcome[];
}

function useImport(): Importing {
  const words = useWords();
  const state = useDashboard();
  const [progress, tell] = useState<string | null>(null);
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);
  const [running, setRunning] = useState<AbortController | null>(null);
  const take = async (files: readonly File[]): Promise<void> => {
    const stopping = new AbortController();
    const { signal } = stopping;
    setRunning(stopping);
    const done: FileOutcome[] = [];
    setOutcomes(done);
    for (const file of files) {
      if (signal.aborted) break;
      tell(words.say.sources.readingFile(file.name));
      done.push(await importOne(file, state, { words, tell, signal }));
      setOutcomes([...done]);
    }
    tell(null);
  };
  return { take, stop: () => running?.abort(), progress, outcomes };
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

interface Course {
  readonly words: Words;
  /** Says how far it is. */
  readonly tell: (progress: string) => void;
  /** Stops it between two steps. */
  readonly signal: AbortSignal;
}

async function importOne(
  file: File,
  { store, now }: DashboardState,
  course: Course,
): Promise<FileOutcome> {
  const read = await readImport(store, file, now());
  if (!read.ok) return { name: file.name, words: [read.failure], problems: [], isKept: false };
  const { say } = course.words;
  const { feedback, rows, format, problems } = read.value;
  const found = say.sources.report(
    file.name,
    feedback.length,
    rows,
    say.sourceNames[format] ?? format,
  );
  const stored = await storeInSteps(store, feedback, course);
  return { name: file.name, words: [found, stored.words], problems, isKept: stored.isKept };
}

/** In steps, so that a long import shows how far it is and can be stopped. */
async function storeInSteps(
  store: DashboardState['store'],
  feedback: readonly Feedback[],
  { words: { say }, tell, signal }: Course,
): Promise<{ readonly words: string; readonly isKept: boolean }> {
  let sum: SaveReport = { added: 0, updated: 0, unchanged: 0 };
  for (let done = 0; done < feedback.length; done += SAVED_AT_ONCE) {
    if (signal.aborted) return { words: say.sources.stopped(done), isKept: true };
    tell(say.sources.savingRows(done, feedback.length));
    const saved = await save(store, feedback.slice(done, done + SAVED_AT_ONCE));
    if (!saved.ok) {
      const why = say.frame.writeFailures[saved.failure];
      return { words: say.sources.storedBefore(done, why), isKept: false };
    }
    sum = sumOf(sum, saved.value);
  }
  return { words: say.sources.reportSaved(sum.added, sum.updated, sum.unchanged), isKept: true };
}

function sumOf(one: SaveReport, other: SaveReport): SaveReport {
  return {
    added: one.added + other.added,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
  };
}

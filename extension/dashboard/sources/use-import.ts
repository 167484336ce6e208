import { useState } from 'preact/hooks';
import { useWords, type Words } from '../../components/words.ts';
import type { ChosenFile, ImportJob, JobRead, JobStored } from '../../importing/import-protocol.ts';
import { failureLine, problemLines } from '../../importing/job-words.ts';
import { makeJobs } from '../../importing/make-jobs.ts';
import { startImport, type RunningImport } from '../../importing/start-import.ts';
import {
  unknownTables,
  type RememberedColumns,
  type TableColumns,
} from '../../importing/unknown-tables.ts';
import { useDashboard, type DashboardState } from '../state.ts';

/** What became of one job. */
export interface JobOutcome {
  readonly job: ImportJob;
  /** A sentence for each thing that is to be said. */
  readonly words: readonly string[];
  /** A sentence for each place that is to be looked at, as far as they are named. */
  readonly problems: readonly string[];
  readonly problemCount: number;
  readonly isKept: boolean;
  /** Whether its columns were read by an earlier choice of the owner's, which may be changed. */
  readonly isRemembered: boolean;
}

/** A table about which the owner is asked. */
export interface AskedTable {
  readonly name: string;
  readonly table: TableColumns;
  /** Goes on with the choices; `null` leaves the file out. */
  readonly answer: (choices: RememberedColumns | null) => void;
}

/** Importing files, one job after the other. */
export interface Importing {
  readonly take: (files: readonly ChosenFile[]) => void;
  /** Does a job once more and asks about its columns. */
  readonly askAgain: (job: ImportJob) => void;
  /** Stops after the step at hand. */
  readonly stop: () => void;
  /** How far it is, in words; `null` where nothing runs. */
  readonly progress: string | null;
  readonly asked: AskedTable | null;
  readonly outcomes: readonly JobOutcome[];
}

/**
 * Imports files: read in a worker, asked about where their columns were guessed, stored, reported on.
 *
 * @returns What a card shows and calls.
 */
export function useImport(): Importing {
  const words = useWords();
  const state = useDashboard();
  const [progress, tell] = useState<string | null>(null);
  const [asked, setAsked] = useState<AskedTable | null>(null);
  const [outcomes, setOutcomes] = useState<readonly JobOutcome[]>([]);
  const [stopping, setStopping] = useState<AbortController | null>(null);
  const run = async (jobs: readonly ImportJob[], isAskedAgain: boolean): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    setStopping(controller);
    const done: JobOutcome[] = [];
    setOutcomes(done);
    for (const job of jobs) {
      if (signal.aborted) break;
      const course = { words, state, signal, tell, ask: askIn(setAsked), isAskedAgain };
      done.push(await importJob(job, course));
      setOutcomes([...done]);
    }
    tell(null);
  };
  return {
    take: (files) => void run(makeJobs(files), false),
    askAgain: (job) => void run([job], true),
    stop: () => stopping?.abort(),
    progress,
    asked,
    outcomes,
  };
}

type Ask = (name: string, table: TableColumns) => Promise<RememberedColumns | null>;

function askIn(setAsked: (asked: AskedTable | null) => void): Ask {
  return (name, table) =>
    new Promise((resolve) => {
      const answer = (choices: RememberedColumns | null): void => {
        setAsked(null);
        resolve(choices);
      };
      setAsked({ name, table, answer });
    });
}

interface Course {
  readonly words: Words;
  readonly state: DashboardState;
  readonly signal: AbortSignal;
  /** Says how far it is. */
  readonly tell: (progress: string | null) => void;
  readonly ask: Ask;
  readonly isAskedAgain: boolean;
}

async function importJob(job: ImportJob, course: Course): Promise<JobOutcome> {
  const { words, state, signal, tell } = course;
  const { say, format } = words;
  if (job.files.length === 0) return failed(job, say.importing.folderEmpty(job.name));
  let isStoring = false;
  let wasAsked = false;
  const ask: Ask = (name, table) => {
    wasAsked = true;
    return course.ask(name, table);
  };
  tell(say.importing.reading(job.name));
  const running = startImport(state.store, state.now(), (done, all) => {
    const [doneWords, allWords] = [format.number(done), format.number(all)];
    tell(
      isStoring
        ? say.importing.storing(doneWords, allWords)
        : say.importing.readingRows(job.name, doneWords, allWords),
    );
  });
  signal.addEventListener('abort', () => running.stop(), { once: true });
  try {
    const read = await readAndAsk(running, job, { ...course, ask });
    if (read === 'skipped') return failed(job, say.importing.skipped(job.name));
    if (read === null) return brokenOff(job, course);
    const failure = failureLine(read, job.name, say.importing.sentences);
    if (failure !== null) return failed(job, failure);
    isStoring = true;
    const outcome = storedOutcome(job, { read, stored: await running.store() }, words);
    return wasAsked ? { ...outcome, isRemembered: false } : outcome;
  } finally {
    running.end();
  }
}

/** Reads; where columns were guessed, asks, keeps the answer, and reads by it. */
async function readAndAsk(
  running: RunningImport,
  job: ImportJob,
  { ask, tell, words, isAskedAgain }: Course,
): Promise<JobRead | 'skipped' | null> {
  const read = await running.read(job);
  const unknown = read === null ? [] : unknownTables(read, isAskedAgain);
  if (unknown.length === 0) return read;
  tell(null);
  for (const table of unknown) {
    const choices = await ask(job.name, table);
    if (choices === null) return 'skipped';
    await running.remember(choices);
  }
  tell(words.say.importing.reading(job.name));
  return running.read(job);
}

function failed(job: ImportJob, sentence: string): JobOutcome {
  const nothing = { problems: [], problemCount: 0, isKept: false, isRemembered: false };
  return { job, words: [sentence], ...nothing };
}

function brokenOff(job: ImportJob, { signal, words: { say } }: Course): JobOutcome {
  const { stopped, brokeOff } = say.importing;
  return failed(job, signal.aborted ? stopped(job.name) : brokeOff(job.name));
}

function storedOutcome(
  job: ImportJob,
  { read, stored }: { readonly read: JobRead; readonly stored: JobStored | null },
  { say, format }: Words,
): JobOutcome {
  const named = say.sourceNames[read.format] ?? read.format;
  const found = say.sources.report(job.name, read.found, read.rows, named);
  const isRemembered = read.tables.some((table) => table.isRemembered && table.program === null);
  return {
    job,
    words: [found, storedWords(job, stored, { say, format })],
    problems: problemLines(read, say.importing.sentences),
    problemCount: read.problemCount,
    isKept: stored !== null && (stored.ended === null || stored.ended === 'stopped'),
    isRemembered,
  };
}

function storedWords(
  job: ImportJob,
  stored: JobStored | null,
  { say, format }: Pick<Words, 'say' | 'format'>,
): string {
  if (stored === null) return say.importing.brokeOff(job.name);
  const { ended, done, added, updated, unchanged } = stored;
  if (ended === 'stopped') return say.importing.stoppedAfter(format.number(done));
  if (ended !== null) return say.sources.storedBefore(done, say.frame.writeFailures[ended]);
  return say.sources.reportSaved(added, updated, unchanged);
}

import type { JSX } from 'preact';
import { refreshAnalyses } from '../../actions.ts';
import { download } from '../../components/download.ts';
import { FileField } from '../../components/file-field.tsx';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords, type Words } from '../../components/words.ts';
import { exportCsv, exportEverything, restoreBackup } from '../../store/backup.ts';
import type { RestoreFailure, RestoreReport } from '../../store/backup.ts';
import type { WriteFailure } from '../../store/write.ts';
import { useDashboard } from '../state.ts';

interface Outcome {
  readonly tone: NoticeTone;
  readonly words: readonly string[];
}

/** Bad records that are named one by one. */
const MOST_NAMED = 20;

/**
 * Takes everything out, as a backup or as a table, and puts a backup back in.
 *
 * @returns A card.
 */
export function CopiesCard(): JSX.Element {
  const { say } = useWords();
  const { outcome, run, isBusy } = useBusy<Outcome>();
  const restore = useRestore();
  return (
    <section class="card">
      <h2>{say.settings.copies}</h2>
      <p class="muted">{say.settings.copiesHint}</p>
      <ExportButtons isBusy={isBusy} run={run} />
      <FileField
        id="restore"
        label={say.settings.restore}
        hint={say.settings.restoreHint}
        accept=".json,application/json"
        isSingle
        onFiles={([file]) => {
          if (file !== undefined) run(() => restore(file));
        }}
      />
      {outcome !== null && (
        <Notice tone={outcome.tone}>
          {outcome.words.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}

interface ExportButtonsProps {
  readonly isBusy: boolean;
  readonly run: (work: () => Promise<Outcome | null>) => void;
}

function ExportButtons({ isBusy, run }: ExportButtonsProps): JSX.Element {
  const { say } = useWords();
  const { store, today } = useDashboard();
  const give = async (content: Promise<Blob>, ending: string): Promise<null> => {
    download(await content, `counterbell-${today.value}.${ending}`);
    return null;
  };
  return (
    <div class="buttons">
      <button
        type="button"
        id="export-all"
        class="button primary"
        disabled={isBusy}
        onClick={() => run(() => give(exportEverything(store), 'json'))}
      >
        {isBusy ? say.settings.making : say.settings.exportAll}
      </button>
      <button
        type="button"
        id="export-csv"
        class="button"
        disabled={isBusy}
        onClick={() => run(() => give(exportCsv(store), 'csv'))}
      >
        {say.settings.exportCsv}
      </button>
    </div>
  );
}

function useRestore(): (file: File) => Promise<Outcome> {
  const words = useWords();
  const { store, changed } = useDashboard();
  return async (file) => {
    const restored = await restoreBackup(store, file);
    changed();
    if (!restored.ok) return { tone: 'bad', words: [failureWords(restored.failure, words)] };
    await refreshAnalyses(store);
    return { tone: 'good', words: reportWords(restored.value, words) };
  };
}

function reportWords(report: RestoreReport, { say }: Words): readonly string[] {
  const { added, updated, unchanged, bad } = report;
  const named = bad
    .slice(0, MOST_NAMED)
    .map(({ part, index, field }) => say.settings.badRecord(part, index + 1, field));
  return [
    say.sources.reportSaved(added, updated, unchanged),
    say.settings.restoredRest(report.keys, report.inboxes),
    ...(bad.length > 0 ? [say.settings.badRecords(bad.length), ...named] : []),
    ...(bad.length > MOST_NAMED ? [say.sources.moreProblems(bad.length - MOST_NAMED)] : []),
  ];
}

function failureWords(failure: RestoreFailure | WriteFailure, { say }: Words): string {
  return failure === 'quota-full' || failure === 'unavailable'
    ? say.frame.writeFailures[failure]
    : say.settings.restoreFailures[failure];
}

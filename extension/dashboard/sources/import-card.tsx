import type { JSX } from 'preact';
import { FileField } from '../../components/file-field.tsx';
import { useWords } from '../../components/words.ts';
import { droppedFiles } from '../../importing/make-jobs.ts';
import { ColumnsForm } from './columns-form.tsx';
import { FolderButton } from './folder-button.tsx';
import { ImportReport } from './import-report.tsx';
import { PasteField } from './paste-field.tsx';
import { useImport, type Importing } from './use-import.ts';
import './import-card.css';

const ACCEPTED =
  '.csv,.tsv,.tab,.txt,.eml,.mbox,.json,.jsonl,.ndjson,.xlsx,.xlsm,.xls,.ods,.fods,.zip,.gz,.xml,text/csv,application/json';

/**
 * Imports files: chosen, dropped or pasted, read, stored, and reported on line by line.
 *
 * @returns A card.
 */
export function ImportCard(): JSX.Element {
  const { say } = useWords();
  const { take, askAgain, stop, progress, asked, outcomes } = useImport();
  const isBusy = progress !== null || asked !== null;
  return (
    <section class={asked === null ? 'card tall import-card' : 'card tall wide-card'}>
      <h2>{say.sources.import}</h2>
      {!isBusy && <Ways take={take} />}
      {asked !== null && <ColumnsForm key={asked.table.header} asked={asked} />}
      {progress !== null && (
        <div class="row">
          <output>{progress}</output>
          <button type="button" class="button" onClick={stop}>
            {say.importing.stop}
          </button>
        </div>
      )}
      {outcomes.map((outcome) => (
        <ImportReport
          key={outcome.job.name}
          outcome={outcome}
          onAskAgain={() => askAgain(outcome.job)}
        />
      ))}
    </section>
  );
}

/** The ways in which files come. */
function Ways({ take }: Pick<Importing, 'take'>): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <div
        onDropCapture={(event) => {
          if (event.dataTransfer === null) return;
          // Before the field itself, which does not know folders.
          event.preventDefault();
          event.stopPropagation();
          void droppedFiles(event.dataTransfer).then(take);
        }}
      >
        <FileField
          id="import"
          isTitled
          label={say.importing.label}
          hint={say.importing.hint}
          accept={ACCEPTED}
          onFiles={(files) => take(files.map((file) => ({ path: file.name, file })))}
        />
      </div>
      <div class="buttons">
        <FolderButton onFiles={take} />
      </div>
      <PasteField onFile={(file) => take([file])} />
    </>
  );
}

import type { JSX } from 'preact';
import { FileField } from '../../components/file-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { ListForm } from './list-form.tsx';
import { useList } from './use-list.ts';
import type { ListOutcome } from './use-list.ts';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv';

/** Where lists of purchases come in. */
export interface ListCardProps {
  readonly onKept: () => void;
}

/**
 * Takes lists of purchases in: chosen or dropped, understood, shown, kept.
 *
 * @param props - What to do once one is kept.
 * @returns A card.
 */
export function ListCard({ onKept }: ListCardProps): JSX.Element {
  const { say } = useWords();
  const { list, outcome, isBusy, take, choose, keep, leave } = useList(onKept);
  return (
    <section class="card">
      <h2>{say.customers.add}</h2>
      {list === null ? (
        <>
          <FileField
            id="purchases"
            isTitled
            isSingle
            label={say.customers.add}
            hint={say.customers.addHint}
            accept={ACCEPTED}
            onFiles={([file]) => file !== undefined && void take(file)}
          />
          <p class="muted small">{say.customers.privacy}</p>
        </>
      ) : (
        <ListForm
          list={list}
          isBusy={isBusy}
          onChoose={(columns) => void choose(columns)}
          onKeep={() => void keep()}
          onLeave={leave}
        />
      )}
      {isBusy && <output class="muted small">{say.customers.reading}</output>}
      {outcome !== null && <Outcome outcome={outcome} />}
    </section>
  );
}

function Outcome({ outcome: { name, answer } }: { readonly outcome: ListOutcome }): JSX.Element {
  const { say, format } = useWords();
  if (answer.kind === 'not-kept') {
    return <Notice tone="bad">{say.frame.writeFailures[answer.failure]}</Notice>;
  }
  if (answer.kind === 'not-read') {
    return <Notice tone="bad">{say.customers.failures[answer.failure](name)}</Notice>;
  }
  const { added, known } = answer.kept;
  return (
    <Notice tone="good">
      {say.customers.kept(added, format.number(added))}{' '}
      {known > 0 && say.customers.known(known, format.number(known))}
    </Notice>
  );
}

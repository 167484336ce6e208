import type { JSX } from 'preact';
import { Empty } from '../../components/empty.tsx';
import { useWords } from '../../components/words.ts';
import { FeedbackInFull } from '../in-full/feedback-in-full.tsx';
import { ListFilters } from '../list-filters.tsx';
import { CHUNK_ROWS, MOST_ROWS } from '../list/row-table.ts';
import { useRows, type Rows } from '../list/use-rows.ts';
import { VirtualList } from '../list/virtual-list.tsx';
import { hashOf, NO_FILTERS } from '../route.ts';
import { useDashboard } from '../state.ts';

/**
 * Every word that came in, newest first, narrowed as the owner likes; one of them in full where the address names it.
 *
 * @returns The panel.
 */
export function FeedbackPanel(): JSX.Element {
  const { route, latest } = useDashboard();
  const { id } = route.value.view;
  if (id !== null) return <FeedbackInFull key={id} id={id} />;
  return latest.value?.length === 0 ? <NothingYet /> : <FeedbackList />;
}

function FeedbackList(): JSX.Element {
  const { say } = useWords();
  const rows = useRows();
  const { rows: count } = rows.table;
  return (
    <>
      <h1>{say.list.title}</h1>
      <ListFilters />
      {count === 0 ? (
        <NothingFits />
      ) : (
        <section class="card" aria-label={say.list.title}>
          <Found rows={rows} />
          <VirtualList rows={rows} />
        </section>
      )}
    </>
  );
}

function Found({ rows: { table, total, isRead } }: { readonly rows: Rows }): JSX.Element {
  const { say, format } = useWords();
  const { bigList } = say;
  const { rows, isCapped } = table;
  return (
    <p class="muted small">
      <output>
        {!isRead
          ? bigList.loading
          : total !== null
            ? bigList.found(bigList.count(total))
            : bigList.foundSoFar(format.number(rows - CHUNK_ROWS))}
      </output>{' '}
      {isCapped && bigList.capped(format.number(MOST_ROWS))} {bigList.keys}
    </p>
  );
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.list;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

function NothingFits(): JSX.Element {
  const { say } = useWords();
  const { none } = say.list;
  return (
    <Empty title={none.title} text={none.text}>
      <a
        class="button primary"
        href={hashOf({ panel: 'feedback', period: { kind: 'all' }, filters: NO_FILTERS })}
      >
        {none.button}
      </a>
    </Empty>
  );
}

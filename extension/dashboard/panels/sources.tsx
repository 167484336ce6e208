import type { JSX } from 'preact';
import { Empty } from '../../components/empty.tsx';
import { useWords } from '../../components/words.ts';
import { inboxConnections } from '../../store/inboxes.ts';
import { listBehind } from '../route.ts';
import { CollectorCard } from '../sources/collector-card.tsx';
import { ImportCard } from '../sources/import-card.tsx';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * Where feedback comes from: sites, files, the owner's own bell.
 *
 * @returns The panel.
 */
export function Sources(): JSX.Element {
  const { say } = useWords();
  const { store, changes } = useDashboard();
  const connections = useLoaded(() => inboxConnections(store), String(changes.value));
  return (
    <>
      <header class="lead">
        <h1>{say.sources.title}</h1>
        <p class="muted">{say.sources.lead}</p>
      </header>
      <div class="cards">
        <Counts />
        <ImportCard />
        {connections?.length === 0 && <NoBell />}
        {connections?.map((connection) => (
          <CollectorCard key={connection.inbox} connection={connection} />
        ))}
      </div>
    </>
  );
}

function Counts(): JSX.Element {
  const { say, format } = useWords();
  const { sources: counts, route, now } = useDashboard();
  return (
    <section class="card">
      {counts.value?.length === 0 && <p class="muted">{say.sources.none}</p>}
      {counts.value !== null && counts.value.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say.sources.name}</th>
              <th scope="col">{say.sources.count}</th>
              <th scope="col">{say.sources.last}</th>
            </tr>
          </thead>
          <tbody>
            {counts.value.map(({ name, n, lastDay }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={listBehind(route.value, { sources: [name] }, { kind: 'all' })}>
                    {say.sourceNames[name] ?? name}
                  </a>
                </th>
                <td>{n}</td>
                <td>{format.dayAgo(lastDay, now())}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function NoBell(): JSX.Element {
  const { say } = useWords();
  const { noBell } = say.sources;
  return (
    <Empty title={noBell.title} text={noBell.text}>
      <a class="button primary" href="onboarding.html">
        {noBell.button}
      </a>
    </Empty>
  );
}

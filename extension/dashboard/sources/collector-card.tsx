import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { receive } from '../../actions.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords, type Words } from '../../components/words.ts';
import { removeInboxConnection, type InboxConnection } from '../../store/inboxes.ts';
import { ownerKeys } from '../../store/keys.ts';
import { unopenedEnvelopes } from '../../store/unopened.ts';
import { tagOf } from '../../tag.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/** An inbox that is fetched. */
export interface CollectorCardProps {
  readonly connection: InboxConnection;
}

interface Outcome {
  readonly tone: NoticeTone;
  readonly words: string;
}

/**
 * A connected collector: how the last fetching went, the tag, the questions.
 *
 * @param props - The connection.
 * @returns A card.
 */
export function CollectorCard({ connection }: CollectorCardProps): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const fetchNow = useFetchNow(connection);
  return (
    <section class="card">
      <h2>{say.sources.bell}</h2>
      <FetchState connection={connection} />
      <div class="buttons">
        <button type="button" class="button" disabled={isBusy} onClick={() => run(fetchNow)}>
          {isBusy ? say.sources.fetching : say.sources.fetchNow}
        </button>
        <ForgetButton connection={connection} />
      </div>
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      <Tag connection={connection} />
      <p>
        <a href={hashOf({ ...route.value, panel: 'survey' })}>{say.builder.toSurvey}</a>
      </p>
    </section>
  );
}

function useFetchNow(connection: InboxConnection): () => Promise<Outcome> {
  const words = useWords();
  const { store, changed } = useDashboard();
  return async () => {
    const report = await receive(store);
    changed();
    const failed = report?.failures.find(({ inbox }) => inbox === connection.inbox);
    return failed === undefined
      ? { tone: 'good', words: words.say.sources.received(report?.received ?? 0) }
      : { tone: 'bad', words: failureWords(failed.failure, words) };
  };
}

function FetchState({ connection }: CollectorCardProps): JSX.Element {
  const words = useWords();
  const { say, format } = words;
  const { store, now, changes } = useDashboard();
  const unopened = useLoaded(() => unopenedEnvelopes(store), String(changes.value));
  const kept = unopened?.filter(({ inbox }) => inbox === connection.inbox).length ?? 0;
  const { collector, lastFetchedAt, lastFailure } = connection;
  const when =
    lastFetchedAt === null
      ? say.sources.neverFetched
      : say.sources.fetched(format.moment(lastFetchedAt, now()));
  return (
    <>
      <p>{say.sources.collector(collector)}</p>
      <p class="muted small">
        {when} {lastFetchedAt !== null && lastFailure === null && say.sources.well}
      </p>
      {lastFailure !== null && <Notice tone="bad">{failureWords(lastFailure, words)}</Notice>}
      {kept > 0 && <Notice>{say.sources.kept(kept)}</Notice>}
    </>
  );
}

function ForgetButton({ connection }: CollectorCardProps): JSX.Element {
  const { say } = useWords();
  const { store, changed } = useDashboard();
  const [isSure, setIsSure] = useState(false);
  const forget = async (): Promise<void> => {
    await removeInboxConnection(store, connection.inbox);
    changed();
  };
  return (
    <button
      type="button"
      class={isSure ? 'button danger' : 'button quiet'}
      onClick={() => {
        if (isSure) void forget();
        setIsSure(true);
      }}
    >
      {isSure ? say.sources.forgetSurely : say.sources.forget}
    </button>
  );
}

function Tag({ connection }: CollectorCardProps): JSX.Element | null {
  const { say } = useWords();
  const { store, business, changes } = useDashboard();
  const keys = useLoaded(() => ownerKeys(store), String(changes.value));
  const key = keys?.find(({ kid }) => kid === connection.kid);
  if (key === undefined) return null;
  return (
    <CopyField
      id={`tag-${connection.inbox}`}
      label={say.sources.tag}
      text={tagOf(connection, key.publicKey, business.value?.name ?? '')}
    />
  );
}

/** The stored code may come from an older version: a code without words is said as it is. */
function failureWords(code: string, { say }: Words): string {
  const words: Readonly<Record<string, string>> = {
    ...say.collectorFailures,
    ...say.frame.writeFailures,
  };
  return words[code] ?? code;
}

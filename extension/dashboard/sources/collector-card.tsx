import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Survey } from '../../../shared/feedback/survey.ts';
import { announceChange, publish, receive } from '../../actions.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { SurveyForm } from '../../components/survey-form.tsx';
import { useWords, type Words } from '../../components/words.ts';
import { removeInboxConnection, type InboxConnection } from '../../store/inboxes.ts';
import { ownerKeys } from '../../store/keys.ts';
import { unopenedEnvelopes } from '../../store/unopened.ts';
import { tagOf } from '../../tag.ts';
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
  const words = useWords();
  const { say } = words;
  const { store, business } = useDashboard();
  const isBusy = useSignal(false);
  const outcome = useSignal<Outcome | null>(null);
  const busily = async (work: () => Promise<Outcome | null>): Promise<void> => {
    isBusy.value = true;
    outcome.value = await work().finally(() => (isBusy.value = false));
    announceChange();
  };
  const fetchNow = async (): Promise<Outcome | null> => {
    const report = await receive(store);
    const failed = report?.failures.find(({ inbox }) => inbox === connection.inbox);
    if (failed !== undefined) return { tone: 'bad', words: failureWords(failed.failure, words) };
    return { tone: 'good', words: say.sources.received(report?.received ?? 0) };
  };
  const publishSurvey = async (survey: Survey): Promise<Outcome> => {
    const published = await publish(connection, survey);
    return published.ok
      ? { tone: 'good', words: say.survey.published }
      : { tone: 'bad', words: failureWords(published.failure, words) };
  };
  return (
    <section class="card">
      <h2>{say.sources.bell}</h2>
      <FetchState connection={connection} />
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={isBusy.value}
          onClick={() => void busily(fetchNow)}
        >
          {isBusy.value ? say.sources.fetching : say.sources.fetchNow}
        </button>
        <ForgetButton connection={connection} />
      </div>
      {outcome.value !== null && <Notice tone={outcome.value.tone}>{outcome.value.words}</Notice>}
      <Tag connection={connection} />
      <details>
        <summary>{say.sources.questions}</summary>
        <SurveyForm
          businessName={business.value?.name ?? ''}
          isBusy={isBusy.value}
          onPublish={(survey) => void busily(() => publishSurvey(survey))}
        />
      </details>
    </section>
  );
}

function FetchState({ connection }: CollectorCardProps): JSX.Element {
  const words = useWords();
  const { say, format } = words;
  const { store, now, changes } = useDashboard();
  const unopened = useLoaded(() => unopenedEnvelopes(store), [changes.value]);
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
  const { store } = useDashboard();
  const isSure = useSignal(false);
  const forget = async (): Promise<void> => {
    await removeInboxConnection(store, connection.inbox);
    announceChange();
  };
  return (
    <button
      type="button"
      class={isSure.value ? 'button danger' : 'button quiet'}
      onClick={() => {
        if (isSure.value) void forget();
        isSure.value = true;
      }}
    >
      {isSure.value ? say.sources.forgetSurely : say.sources.forget}
    </button>
  );
}

function Tag({ connection }: CollectorCardProps): JSX.Element | null {
  const { say } = useWords();
  const { store, business, changes } = useDashboard();
  const keys = useLoaded(() => ownerKeys(store), [changes.value]);
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

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Bell } from '../components/brand.tsx';
import { CopyField } from '../components/copy-field.tsx';
import { download } from '../components/download.ts';
import { Notice } from '../components/notice.tsx';
import { SurveyForm } from '../components/survey-form.tsx';
import { TextField } from '../components/text-field.tsx';
import { useWords } from '../components/words.ts';
import { keyFileOf } from '../key-file.ts';
import type { Messages } from '../locales/messages.ts';
import { tagOf } from '../tag.ts';
import type { OnboardingState, Trouble } from './state.ts';

/** The set-up's state. */
export interface OnboardingProps {
  readonly state: OnboardingState;
}

/**
 * The set-up in three steps, all on one page: a name, a key, a collector.
 *
 * @param props - The state.
 * @returns The page.
 */
export function Onboarding({ state }: OnboardingProps): JSX.Element {
  const { say } = useWords();
  return (
    <main class="page">
      <header class="page-head">
        <Bell />
        <div>
          <h1>{say.onboarding.title}</h1>
          <p class="muted">{say.onboarding.lead}</p>
        </div>
      </header>
      <ol class="steps">
        <NameStep state={state} />
        <KeyStep state={state} />
        <PairStep state={state} />
      </ol>
      {state.connection.value !== null && <TagCard state={state} />}
      <section class="card">
        <h2>{say.onboarding.finished.title}</h2>
        <p>{say.onboarding.finished.text}</p>
        <div class="buttons">
          <a class="button" href="dashboard.html">
            {say.common.toDashboard}
          </a>
        </div>
      </section>
    </main>
  );
}

function NameStep({ state }: OnboardingProps): JSX.Element {
  const { say } = useWords();
  const { name } = say.onboarding;
  return (
    <li class="card step">
      <h2>{name.title}</h2>
      <TextField
        id="business-name"
        label={name.label}
        value={state.name.value}
        autoComplete="organization"
        onInput={state.typeName}
        onChange={() => void state.saveName()}
      />
      <output class="small muted">{state.isNameSaved.value && name.saved}</output>
    </li>
  );
}

function KeyStep({ state }: OnboardingProps): JSX.Element {
  const { say } = useWords();
  const words = say.onboarding.key;
  const key = state.key.value;
  return (
    <li class="card step">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {key === null && <p class="muted small">{words.making}</p>}
      {key === 'failed' && <Notice tone="bad">{words.failed}</Notice>}
      {key !== null && key !== 'failed' && (
        <>
          <p class="muted small">{words.made(key.kid)}</p>
          <div class="buttons">
            <button
              type="button"
              id="download-key"
              class="button"
              onClick={() => download(keyFileOf(key), `counterbell-key-${key.kid}.json`)}
            >
              {words.download}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

function PairStep({ state }: OnboardingProps): JSX.Element {
  const { say } = useWords();
  const words = say.onboarding.pair;
  const connection = state.connection.value;
  return (
    <li class="card step">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {connection === null ? (
        <PairForm state={state} />
      ) : (
        <>
          <Notice tone="good">{words.connected(connection.collector)}</Notice>
          <details>
            <summary>{words.another}</summary>
            <PairForm state={state} />
          </details>
        </>
      )}
    </li>
  );
}

function PairForm({ state }: OnboardingProps): JSX.Element {
  const { say } = useWords();
  const words = say.onboarding.pair;
  const [collector, setCollector] = useState('');
  const [code, setCode] = useState('');
  const connect = (event: Event): void => {
    event.preventDefault();
    void state.connect({ collector, code });
  };
  return (
    <form class="stack" onSubmit={connect} noValidate>
      <TextField
        id="collector-url"
        label={words.collector}
        hint={words.collectorHint}
        type="url"
        value={collector}
        onInput={setCollector}
      />
      <TextField
        id="pairing-code"
        label={words.code}
        hint={words.codeHint}
        value={code}
        onInput={setCode}
      />
      {state.trouble.value !== null && (
        <Notice tone="bad">{troubleWords(state.trouble.value, say)}</Notice>
      )}
      <div class="buttons">
        <button type="submit" id="pair" class="button primary" disabled={state.isBusy.value}>
          {state.isBusy.value ? say.common.busy : words.button}
        </button>
        {state.connection.value === null && (
          <a class="button quiet" id="skip" href="dashboard.html" title={words.skipHint}>
            {words.skip}
          </a>
        )}
      </div>
    </form>
  );
}

function TagCard({ state }: OnboardingProps): JSX.Element | null {
  const { say } = useWords();
  const words = say.onboarding;
  const connection = state.connection.value;
  if (connection === null) return null;
  const published = state.published.value;
  return (
    <section class="card">
      <h2>{words.tag.title}</h2>
      <CopyField
        id="tag"
        label={words.tag.label}
        text={tagOf(connection, state.tagKey.value, state.name.value.trim())}
      />
      <ol class="plain-steps">
        {words.tag.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{words.survey.title}</h3>
      <SurveyForm
        businessName={state.name.value.trim()}
        isBusy={state.isBusy.value}
        onPublish={(survey) => void state.publishSurvey(survey)}
      />
      {published !== null && (
        <Notice tone={published === 'done' ? 'good' : 'bad'}>
          {published === 'done' ? say.survey.published : say.collectorFailures[published]}
        </Notice>
      )}
    </section>
  );
}

function troubleWords(trouble: Trouble, say: Messages): string {
  if (trouble.kind === 'missing') return say.onboarding.missing[trouble.field];
  if (trouble.kind === 'connect') return say.collectorFailures[trouble.failure];
  return say.frame.writeFailures[trouble.failure];
}

import type { JSX } from 'preact';
import { lintSurvey } from '../../../shared/surveys-lint/lint-survey.ts';
import { mayBeWaived, nameOf, type Finding } from '../../../shared/surveys-lint/finding.ts';
import { publish } from '../../actions.ts';
import { download } from '../../components/download.ts';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import { useBusy } from '../../components/use-busy.ts';
import { useWords } from '../../components/words.ts';
import type { InboxConnection } from '../../store/inboxes.ts';
import { readSetting, saveSetting } from '../../store/settings.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { PUBLISHED_SETTING } from './draft.ts';
import { Findings } from './findings.tsx';
import { tidySurvey, todosOf } from './tidy-survey.ts';
import type { DraftControl } from './use-draft.ts';

interface Outcome {
  readonly tone: NoticeTone;
  readonly words: string;
}

/** The draft, and where it goes. */
export interface PublishCardProps {
  readonly control: DraftControl;
  /** `null` where no collector is connected. */
  readonly connection: InboxConnection | null;
}

/**
 * What stands in the way, and the one button that asks it from now on.
 *
 * @param props - The draft and its collector.
 * @returns A card.
 */
export function PublishCard({ control, connection }: PublishCardProps): JSX.Element {
  const { say } = useWords();
  const { draft, change, isFailed } = control;
  const survey = tidySurvey(draft.survey);
  const todos = todosOf(survey);
  const findings = lintSurvey(survey, { language: draft.language });
  const isStopped = todos.length > 0 || findings.some((one) => stops(one, draft.waived));
  const { isBusy, outcome, run } = useBusy<Outcome>();
  const { state, publishNow } = usePublishing(JSON.stringify(survey), connection);
  return (
    <section class="card">
      <h2>{say.lint.title}</h2>
      <Findings
        survey={survey}
        todos={todos}
        findings={findings}
        waived={draft.waived}
        onWaive={(waived) => change({ waived })}
      />
      <p class="small muted">{isFailed ? say.lint.notKept : say.lint.kept}</p>
      <div class="buttons">
        {draft.delivery.target !== 'collector' && (
          <button
            type="button"
            id="save-survey"
            class="button"
            disabled={isStopped}
            onClick={() => download(fileOf(survey), 'survey.json')}
          >
            {say.lint.download}
          </button>
        )}
        {draft.delivery.target === 'collector' && connection !== null && (
          <button
            type="button"
            id="publish"
            class="button primary"
            disabled={isStopped || isBusy}
            onClick={() => run(() => publishNow(survey, connection))}
          >
            {isBusy ? say.common.busy : say.lint.publish}
          </button>
        )}
        <span class="small muted">{isStopped ? say.lint.stopped : say.lint.states[state]}</span>
      </div>
      {outcome !== null && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
    </section>
  );
}

function stops(finding: Finding, waived: readonly string[]): boolean {
  return !mayBeWaived(finding) || !waived.includes(nameOf(finding));
}

type Survey = ReturnType<typeof tidySurvey>;

interface Publishing {
  readonly state: 'never' | 'changed' | 'same';
  readonly publishNow: (survey: Survey, connection: InboxConnection) => Promise<Outcome>;
}

function usePublishing(json: string, connection: InboxConnection | null): Publishing {
  const { say } = useWords();
  const { store, changes, changed } = useDashboard();
  const published = useLoaded(
    () => readSetting(store, PUBLISHED_SETTING),
    `${changes.value} ${connection?.inbox ?? ''}`,
  );
  return {
    state: published === null ? 'never' : published === json ? 'same' : 'changed',
    publishNow: async (survey, to) => {
      const sent = await publish(to, survey);
      if (!sent.ok) return { tone: 'bad', words: say.collectorFailures[sent.failure] };
      await saveSetting(store, PUBLISHED_SETTING, JSON.stringify(survey));
      changed();
      return { tone: 'good', words: say.survey.published };
    },
  };
}

function fileOf(survey: Survey): Blob {
  return new Blob([`${JSON.stringify(survey, null, 2)}\n`], { type: 'application/json' });
}

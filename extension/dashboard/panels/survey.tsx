import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { inboxConnections } from '../../store/inboxes.ts';
import { ownerKeys } from '../../store/keys.ts';
import { useDashboard } from '../state.ts';
import { HelpCard, LinksCard } from '../survey/after-card.tsx';
import { InspectorCard } from '../survey/inspector-card.tsx';
import { LooksCard } from '../survey/looks-card.tsx';
import { PreviewCard } from '../survey/preview-card.tsx';
import { MailCard, PrintCard } from '../survey/print-card.tsx';
import { PublishCard } from '../survey/publish-card.tsx';
import { QuestionsCard } from '../survey/questions-card.tsx';
import { RulesCard } from '../survey/rules-card.tsx';
import '../survey/survey.css';
import { TagCard } from '../survey/tag-card.tsx';
import { TrialCard } from '../survey/trial-card.tsx';
import { useDraft, type DraftControl } from '../survey/use-draft.ts';
import { isWholeKey } from '../survey/whole-key.ts';
import { useLoaded } from '../use-loaded.ts';

/**
 * What visitors are asked, how it looks, and the tag that brings it to a site.
 *
 * @returns The panel.
 */
export function SurveyPanel(): JSX.Element {
  const { say } = useWords();
  const control = useDraft();
  return (
    <>
      <header class="lead">
        <h1>{say.builder.title}</h1>
        <p class="muted">{say.builder.lead}</p>
      </header>
      {control === null ? <p class="muted">{say.frame.reading}</p> : <Builder {...control} />}
    </>
  );
}

function Builder(control: DraftControl): JSX.Element {
  const { store, changes } = useDashboard();
  const connections = useLoaded(() => inboxConnections(store), String(changes.value));
  const keys = useLoaded(() => ownerKeys(store), String(changes.value));
  const connection = connections?.[0] ?? null;
  const key = keys?.find(({ kid }) => kid === connection?.kid) ?? keys?.[0];
  const isDamaged = useLoaded(
    async () => key !== undefined && !(await isWholeKey(key)),
    `${key?.kid} ${key?.publicKey}`,
  );
  return (
    <div class="builder">
      <div class="column">
        <QuestionsCard {...control} />
        <LooksCard {...control} />
        <RulesCard {...control} />
        <HelpCard {...control} />
        <LinksCard {...control} />
        <PublishCard control={control} connection={connection} />
        <TagCard
          control={control}
          connection={connection}
          publicKey={key?.publicKey ?? null}
          isKeyDamaged={isDamaged === true}
        />
        <TrialCard survey={control.draft.survey} />
        <InspectorCard display={control.draft.survey.display} />
        <PrintCard control={control} connection={connection} />
        <MailCard {...control} />
      </div>
      <PreviewCard draft={control.draft} />
    </div>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyField } from '../../components/copy-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import type { InboxConnection } from '../../store/inboxes.ts';
import type { Delivery } from './draft.ts';
import { SelectField } from './fields.tsx';
import { buttonOf, placeOf, tagOfDraft } from './snippets.ts';
import { isAddressOf, needsAddress, TARGETS } from './targets.ts';
import type { DraftControl } from './use-draft.ts';

/** The site builders with steps of their own. */
export const SITES = ['wordpress', 'shopify', 'wix', 'squarespace', 'webflow', 'html'] as const;

/** The draft, and what its tag is made of. */
export interface TagCardProps {
  readonly control: DraftControl;
  readonly connection: InboxConnection | null;
  /** base64url; `null` until there is a key. */
  readonly publicKey: string | null;
  /** Whether nobody could open what is sealed to it. */
  readonly isKeyDamaged: boolean;
}

/**
 * The tag, where answers go, and how to get it into a site.
 *
 * @param props - The draft and what its tag is made of.
 * @returns A card.
 */
export function TagCard(props: TagCardProps): JSX.Element {
  const { control, connection, publicKey, isKeyDamaged } = props;
  const { say } = useWords();
  const words = say.surveyTag;
  const { draft, change } = control;
  const tag = publicKey === null ? null : tagOfDraft({ draft, connection, publicKey });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <DeliveryFields delivery={draft.delivery} onChange={(delivery) => change({ delivery })} />
      {isKeyDamaged ? (
        <>
          <Notice tone="bad">{words.damagedKey}</Notice>
          <a href="#/settings">{words.toSettings}</a>
        </>
      ) : tag === null ? (
        <Notice>
          {words.noTag} <a href="onboarding.html">{words.setUp}</a>
        </Notice>
      ) : (
        <CopyField id="survey-tag" label={words.tag} text={tag} />
      )}
      <SiteSteps />
      <WaysIn />
    </section>
  );
}

interface DeliveryFieldsProps {
  readonly delivery: Delivery;
  readonly onChange: (delivery: Delivery) => void;
}

function DeliveryFields({ delivery, onChange }: DeliveryFieldsProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyTag;
  const { target, address, folder } = delivery;
  const all = ['collector', ...TARGETS] as const;
  return (
    <>
      <SelectField
        id="tag-target"
        label={words.target}
        value={target}
        options={all.map((value) => ({ value, label: words.targets[value] }))}
        onChoose={(value) =>
          onChange({ ...delivery, target: all.find((one) => one === value) ?? 'collector' })
        }
      />
      <p class="small muted">{words.targetHints[target]}</p>
      {target !== 'collector' && (
        <div class="pair">
          {needsAddress(target) && (
            <TextField
              id="tag-address"
              label={words.address}
              hint={words.addressHints[target]}
              value={address}
              onInput={(text) => onChange({ ...delivery, address: text })}
            />
          )}
          <TextField
            id="tag-folder"
            label={words.folder}
            hint={words.folderHint}
            value={folder}
            onInput={(text) => onChange({ ...delivery, folder: text })}
          />
        </div>
      )}
      {target !== 'collector' && address !== '' && !isAddressOf(target, address) && (
        <Notice tone="bad">{words.wrongAddress(words.addressHints[target])}</Notice>
      )}
    </>
  );
}

/** Where to paste it, for each site builder. */
function SiteSteps(): JSX.Element {
  const { say } = useWords();
  const words = say.surveyTag;
  const [site, setSite] = useState<(typeof SITES)[number]>('wordpress');
  return (
    <>
      <SelectField
        id="tag-site"
        label={words.site}
        value={site}
        options={SITES.map((value) => ({ value, label: words.siteNames[value] }))}
        onChoose={(value) => setSite(SITES.find((one) => one === value) ?? site)}
      />
      <ol class="steps-list" id="site-steps">
        {words.steps[site].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** What else opens the questions, on a page that has the tag. */
function WaysIn(): JSX.Element {
  const { say } = useWords();
  const words = say.surveyTag;
  const ways = [
    ['button', buttonOf(say.builder.previewButton)],
    ['inline', placeOf('inline')],
    ['page', placeOf('page')],
    ['kiosk', placeOf('kiosk')],
  ] as const;
  return (
    <details>
      <summary>{words.otherWays}</summary>
      <div class="stack">
        {ways.map(([way, text]) => (
          <CopyField key={way} id={`way-${way}`} label={words.ways[way]} text={text} />
        ))}
      </div>
    </details>
  );
}

import type { JSX } from 'preact';
import type { Ask } from '../../../shared/feedback/display.ts';
import { useWords } from '../../components/words.ts';
import { CheckField, NumberField, SelectField } from './fields.tsx';
import { LineField } from './line-field.tsx';
import { listOf, propertiesOf, propertiesText } from './text-lists.ts';

/** The scales that have a clock of their own. */
export const KINDS = ['csat', 'nps', 'ces', 'rating'] as const;
const DEVICES = ['phone', 'desktop'] as const;
const MOST_DAYS = 3650;
const MOST_SECONDS = 3600;
const WHOLE = 100;

/** One time to ask by itself. */
export interface AskEditorProps {
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly ask: Ask;
  readonly onChange: (ask: Ask) => void;
  readonly onRemove: () => void;
}

/**
 * Everything about one time of asking, folded up.
 *
 * @param props - The ask.
 * @returns A part that opens.
 */
export function AskEditor(props: AskEditorProps): JSX.Element {
  const { at, ask, onRemove } = props;
  const { say } = useWords();
  const words = say.surveyRules;
  return (
    <details class="question" open={at === 0}>
      <summary>
        {at + 1}. <b>{say.builder.types[ask.kind]}</b>{' '}
        <span class="muted small">{words.every(ask.everyDays)}</span>
      </summary>
      <div class="stack">
        <HowOften {...props} />
        <WhoAndWhere {...props} />
        <Moment {...props} />
        <div class="buttons">
          <button type="button" class="button quiet small" onClick={onRemove}>
            {words.remove}
          </button>
        </div>
      </div>
    </details>
  );
}

function HowOften({ at, ask, onChange }: AskEditorProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyRules;
  const { after } = ask;
  const kinds = KINDS.map((value) => ({ value, label: say.builder.types[value] }));
  const kindOf = (value: string): Ask['kind'] | undefined => KINDS.find((one) => one === value);
  return (
    <fieldset class="stack">
      <legend>{words.howOften}</legend>
      <div class="pair">
        <SelectField
          id={`ask-kind-${at}`}
          label={words.kind}
          value={ask.kind}
          options={kinds}
          onChoose={(value) => onChange({ ...ask, kind: kindOf(value) ?? ask.kind })}
        />
        <NumberField
          id={`ask-every-${at}`}
          label={words.everyDays}
          value={ask.everyDays}
          max={MOST_DAYS}
          onNumber={(everyDays) => onChange({ ...ask, everyDays: everyDays ?? ask.everyDays })}
        />
        <SelectField
          id={`ask-after-${at}`}
          label={words.after}
          value={after?.kind ?? ''}
          options={[{ value: '', label: words.afterNothing }, ...kinds]}
          onChoose={(value) => {
            const kind = kindOf(value);
            onChange({ ...ask, after: kind && { kind, days: after?.days ?? 60 } });
          }}
        />
        {after !== undefined && (
          <NumberField
            id={`ask-after-days-${at}`}
            label={words.afterDays}
            value={after.days}
            max={MOST_DAYS}
            onNumber={(days) => onChange({ ...ask, after: { ...after, days: days ?? 0 } })}
          />
        )}
      </div>
    </fieldset>
  );
}

function WhoAndWhere({ at, ask, onChange }: AskEditorProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyRules;
  const devices = ask.devices?.length === 1 ? ask.devices[0] : '';
  return (
    <fieldset class="stack">
      <legend>{words.whoAndWhere}</legend>
      <PageFields {...{ at, ask, onChange }} />
      <div class="pair">
        <SelectField
          id={`ask-devices-${at}`}
          label={words.devices}
          value={devices ?? ''}
          options={[
            { value: '', label: words.everyDevice },
            ...DEVICES.map((value) => ({ value, label: words.deviceNames[value] })),
          ]}
          onChoose={(value) => {
            const only = DEVICES.filter((one) => one === value);
            onChange({ ...ask, devices: only.length > 0 ? only : undefined });
          }}
        />
        <LineField
          id={`ask-languages-${at}`}
          label={words.languages}
          value={ask.languages?.join(', ') ?? ''}
          onLeave={(text) => onChange({ ...ask, languages: filled(text.toLowerCase()) })}
        />
        <NumberField
          id={`ask-visits-${at}`}
          label={words.visits}
          value={ask.visits ?? null}
          min={1}
          max={WHOLE}
          onNumber={(visits) => onChange({ ...ask, visits: visits ?? undefined })}
        />
        <NumberField
          id={`ask-sample-${at}`}
          label={words.sample}
          value={ask.sample ?? null}
          max={WHOLE}
          onNumber={(sample) => onChange({ ...ask, sample: sample ?? undefined })}
        />
      </div>
      <PropertiesField {...{ at, ask, onChange }} />
    </fieldset>
  );
}

type FieldsProps = Pick<AskEditorProps, 'at' | 'ask' | 'onChange'>;

function PageFields({ at, ask, onChange }: FieldsProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyRules;
  return (
    <>
      <LineField
        id={`ask-urls-${at}`}
        label={words.urls}
        hint={words.urlsHint}
        value={ask.urls?.join(', ') ?? ''}
        onLeave={(text) => onChange({ ...ask, urls: filled(text) })}
      />
      <LineField
        id={`ask-not-urls-${at}`}
        label={words.notUrls}
        value={ask.notUrls?.join(', ') ?? ''}
        onLeave={(text) => onChange({ ...ask, notUrls: filled(text) })}
      />
    </>
  );
}

function PropertiesField({ at, ask, onChange }: FieldsProps): JSX.Element {
  const { say } = useWords();
  return (
    <LineField
      id={`ask-properties-${at}`}
      label={say.surveyRules.properties}
      hint={say.surveyRules.propertiesHint}
      value={propertiesText(ask.properties ?? {})}
      onLeave={(text) => {
        const properties = propertiesOf(text);
        onChange({
          ...ask,
          properties: Object.keys(properties).length > 0 ? properties : undefined,
        });
      }}
    />
  );
}

function Moment({ at, ask, onChange }: AskEditorProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyRules;
  return (
    <fieldset class="stack">
      <legend>{words.moment}</legend>
      <div class="pair">
        <NumberField
          id={`ask-seconds-${at}`}
          label={words.seconds}
          value={ask.seconds ?? null}
          max={MOST_SECONDS}
          onNumber={(seconds) => onChange({ ...ask, seconds: seconds ?? undefined })}
        />
        <NumberField
          id={`ask-scroll-${at}`}
          label={words.scroll}
          value={ask.scroll ?? null}
          max={WHOLE}
          onNumber={(scroll) => onChange({ ...ask, scroll: scroll ?? undefined })}
        />
        <LineField
          id={`ask-event-${at}`}
          label={words.event}
          value={ask.event?.name ?? ''}
          onLeave={(text) => {
            const name = text.trim();
            onChange({ ...ask, event: name === '' ? undefined : { ...ask.event, name } });
          }}
        />
        <LineField
          id={`ask-unless-${at}`}
          label={words.unless}
          value={ask.unless ?? ''}
          onLeave={(text) => onChange({ ...ask, unless: text.trim() || undefined })}
        />
      </div>
      <CheckField
        id={`ask-exit-${at}`}
        label={words.exit}
        isChecked={ask.exit ?? false}
        onCheck={(exit) => onChange({ ...ask, exit: exit || undefined })}
      />
    </fieldset>
  );
}

/** An empty list would let nobody through: it is left out. */
function filled(text: string): string[] | undefined {
  const list = [...listOf(text)];
  return list.length > 0 ? list : undefined;
}

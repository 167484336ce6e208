import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { KINDS } from './ask-editor.tsx';
import { CheckField, NumberField, SelectField } from './fields.tsx';
import { LineField } from './line-field.tsx';
import type { MadeUpVisit } from './made-up-visit.ts';
import { languageName, VISITOR_LANGUAGES } from './visitor-languages.ts';

const MOST_DAYS = 3650;
const MOST_VISITS = 1000;
const MOST_SECONDS = 3600;
const DEVICES = ['phone', 'desktop'] as const;

/** A made-up visit and what to do with it. */
export interface VisitFieldsProps {
  readonly visit: MadeUpVisit;
  readonly onChange: (visit: MadeUpVisit) => void;
}

/**
 * Who comes, when, where, and what they have been asked.
 *
 * @param props - The visit.
 * @returns Fields.
 */
export function VisitFields(props: VisitFieldsProps): JSX.Element {
  const { visit, onChange } = props;
  const { say } = useWords();
  const { inspector } = say;
  return (
    <>
      <div class="thirds">
        <div class="field">
          <label for="visit-at">{inspector.at}</label>
          <input
            id="visit-at"
            type="datetime-local"
            value={visit.at}
            onInput={(event) => onChange({ ...visit, at: event.currentTarget.value })}
          />
        </div>
        <LineField
          id="visit-url"
          label={inspector.url}
          value={visit.url}
          onLeave={(url) => onChange({ ...visit, url: url.trim() })}
        />
        <Visitor {...props} />
      </div>
      <History {...props} />
      <OnPage {...props} />
    </>
  );
}

function Visitor({ visit, onChange }: VisitFieldsProps): JSX.Element {
  const { say, tag } = useWords();
  const { inspector, surveyRules } = say;
  return (
    <>
      <SelectField
        id="visit-device"
        label={inspector.device}
        value={visit.device}
        options={DEVICES.map((value) => ({ value, label: surveyRules.deviceNames[value] }))}
        onChoose={(value) =>
          onChange({ ...visit, device: DEVICES.find((one) => one === value) ?? 'phone' })
        }
      />
      <SelectField
        id="visit-language"
        label={inspector.language}
        value={visit.language}
        options={VISITOR_LANGUAGES.map((value) => ({ value, label: languageName(value, tag) }))}
        onChoose={(language) => onChange({ ...visit, language })}
      />
      <NumberField
        id="visit-visits"
        label={inspector.visits}
        value={visit.visits}
        min={1}
        max={MOST_VISITS}
        onNumber={(visits) => onChange({ ...visit, visits: visits ?? 1 })}
      />
      <NumberField
        id="visit-lot"
        label={inspector.lot}
        value={visit.lot}
        max={99}
        onNumber={(lot) => onChange({ ...visit, lot: lot ?? 0 })}
      />
    </>
  );
}

function History({ visit, onChange }: VisitFieldsProps): JSX.Element {
  const { say } = useWords();
  const { inspector, builder } = say;
  const sets = ['askedDaysAgo', 'answeredDaysAgo'] as const;
  return (
    <details>
      <summary>{inspector.history}</summary>
      {sets.map((set) => (
        <fieldset key={set} class="stack">
          <legend>{inspector[set]}</legend>
          <div class="thirds">
            {KINDS.map((kind) => (
              <NumberField
                key={kind}
                id={`${set}-${kind}`}
                label={builder.types[kind]}
                value={visit[set][kind] ?? null}
                max={MOST_DAYS}
                onNumber={(days) => {
                  const { [kind]: _before, ...others } = visit[set];
                  onChange({
                    ...visit,
                    [set]: days === null ? others : { ...others, [kind]: days },
                  });
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}

function OnPage({ visit, onChange }: VisitFieldsProps): JSX.Element {
  const { say } = useWords();
  const { inspector } = say;
  return (
    <details>
      <summary>{inspector.onPage}</summary>
      <div class="thirds">
        <NumberField
          id="visit-seconds"
          label={inspector.seconds}
          value={visit.seconds}
          max={MOST_SECONDS}
          onNumber={(seconds) => onChange({ ...visit, seconds: seconds ?? 0 })}
        />
        <NumberField
          id="visit-scroll"
          label={inspector.scroll}
          value={visit.scroll}
          max={100}
          onNumber={(scroll) => onChange({ ...visit, scroll: scroll ?? 0 })}
        />
        <LineField
          id="visit-events"
          label={inspector.events}
          value={visit.events}
          onLeave={(events) => onChange({ ...visit, events })}
        />
        <LineField
          id="visit-properties"
          label={inspector.properties}
          value={visit.properties}
          onLeave={(properties) => onChange({ ...visit, properties })}
        />
      </div>
      <CheckField
        id="visit-leaving"
        label={inspector.isLeaving}
        isChecked={visit.isLeaving}
        onCheck={(isLeaving) => onChange({ ...visit, isLeaving })}
      />
      <CheckField
        id="visit-privacy"
        label={inspector.wantsPrivacy}
        isChecked={visit.wantsPrivacy}
        onCheck={(wantsPrivacy) => onChange({ ...visit, wantsPrivacy })}
      />
    </details>
  );
}

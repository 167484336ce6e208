import type { JSX } from 'preact';
import type { Ask, Display } from '../../../shared/feedback/display.ts';
import { useWords } from '../../components/words.ts';
import { AskEditor } from './ask-editor.tsx';
import { NumberField } from './fields.tsx';
import type { DraftControl } from './use-draft.ts';

const MOST_ASKS = 12;
const MOST_DAYS = 3650;
const USUAL_DAYS = 90;
const NO_RULES: Display = { asks: [] };

/**
 * When the bell asks by itself: how often, quiet time, who and where.
 *
 * @param control - The draft.
 * @returns A card.
 */
export function RulesCard({ draft: { survey }, edit }: DraftControl): JSX.Element {
  const { say } = useWords();
  const words = say.surveyRules;
  const display = survey.display ?? NO_RULES;
  const set = (next: Display): void => edit({ ...survey, display: next });
  const setAsks = (asks: readonly Ask[]): void => set({ ...display, asks: [...asks] });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="small muted">{words.lead}</p>
      {display.asks.length > 0 && <ForAll display={display} onChange={set} />}
      {display.asks.map((ask, at) => (
        <AskEditor
          key={at}
          at={at}
          ask={ask}
          onChange={(next) =>
            setAsks(display.asks.map((one, place) => (place === at ? next : one)))
          }
          onRemove={() => setAsks(display.asks.filter((_, place) => place !== at))}
        />
      ))}
      {display.asks.length < MOST_ASKS && (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            id="add-ask"
            onClick={() =>
              setAsks([...display.asks, { kind: firstScale(survey), everyDays: USUAL_DAYS }])
            }
          >
            {words.add}
          </button>
        </div>
      )}
    </section>
  );
}

interface ForAllProps {
  readonly display: Display;
  readonly onChange: (display: Display) => void;
}

function ForAll({ display, onChange }: ForAllProps): JSX.Element {
  const { say } = useWords();
  const words = say.surveyRules;
  const { hours } = display;
  return (
    <div class="thirds">
      <NumberField
        id="quiet-days"
        label={words.quietDays}
        value={display.quietDays ?? null}
        max={MOST_DAYS}
        onNumber={(quietDays) => onChange({ ...display, quietDays: quietDays ?? undefined })}
      />
      <NumberField
        id="hours-from"
        label={words.hoursFrom}
        value={hours?.[0] ?? null}
        max={23}
        onNumber={(from) =>
          onChange({ ...display, hours: from === null ? undefined : [from, hours?.[1] ?? 24] })
        }
      />
      <NumberField
        id="hours-to"
        label={words.hoursTo}
        value={hours?.[1] ?? null}
        max={24}
        onNumber={(to) =>
          onChange({ ...display, hours: to === null ? undefined : [hours?.[0] ?? 0, to] })
        }
      />
    </div>
  );
}

/** Each type of scale has a clock of its own: the one that the survey opens with is the likeliest. */
function firstScale({ questions }: DraftControl['draft']['survey']): Ask['kind'] {
  for (const { type } of questions) {
    if (type === 'csat' || type === 'nps' || type === 'ces' || type === 'rating') return type;
  }
  return 'csat';
}

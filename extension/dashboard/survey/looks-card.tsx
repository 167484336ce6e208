import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { correctAccent } from './accent-contrast.ts';
import { CheckField, NumberField, SelectField } from './fields.tsx';
import type { DraftControl } from './use-draft.ts';

/** The widget's own accent, see host.css there. */
const USUAL_ACCENT = '#93600f';

const SCHEMES = ['light', 'dark', 'light dark'] as const;
const WAYS = ['bell', 'tab', 'buttons'] as const;
const CORNERS = ['end', 'start'] as const;
const MOST_INSET = 200;

/**
 * How the bell and its questions look, and how visitors get in.
 *
 * @param control - The draft.
 * @returns A card.
 */
export function LooksCard({ draft, change, edit }: DraftControl): JSX.Element {
  const { say } = useWords();
  const { survey, inset } = draft;
  const { looks = {} } = survey;
  const { scheme } = looks;
  return (
    <section class="card">
      <h2>{say.builder.looks}</h2>
      <WayFields {...{ survey, edit }} />
      <div class="pair">
        <SelectField
          id="look-scheme"
          label={say.builder.scheme}
          value={scheme ?? ''}
          options={[
            { value: '', label: say.builder.schemeOfPage },
            ...SCHEMES.map((value) => ({ value, label: say.builder.schemes[value] })),
          ]}
          onChoose={(value) =>
            edit({ ...survey, looks: { ...looks, scheme: SCHEMES.find((one) => one === value) } })
          }
        />
        <NumberField
          id="look-inset"
          label={say.builder.inset}
          value={inset}
          max={MOST_INSET}
          onNumber={(value) => change({ inset: value ?? inset })}
        />
      </div>
      <ColourFields {...{ survey, edit }} />
    </section>
  );
}

/** What a card needs to change the survey's looks. */
type LooksProps = Pick<DraftControl, 'edit'> & Pick<DraftControl['draft'], 'survey'>;

/** How visitors get in, and on which side. */
function WayFields({ survey, edit }: LooksProps): JSX.Element {
  const { say } = useWords();
  const { looks = {} } = survey;
  const { way, corner } = looks;
  return (
    <>
      <div class="pair">
        <SelectField
          id="look-way"
          label={say.builder.way}
          value={way ?? 'bell'}
          options={WAYS.map((value) => ({ value, label: say.builder.ways[value] }))}
          onChoose={(value) =>
            edit({ ...survey, looks: { ...looks, way: WAYS.find((one) => one === value) } })
          }
        />
        <SelectField
          id="look-corner"
          label={say.builder.corner}
          value={corner ?? 'end'}
          options={CORNERS.map((value) => ({ value, label: say.builder.corners[value] }))}
          onChoose={(value) =>
            edit({ ...survey, looks: { ...looks, corner: CORNERS.find((one) => one === value) } })
          }
        />
      </div>
      <p class="small muted">{say.builder.cornerHint}</p>
    </>
  );
}

function ColourFields({ survey, edit }: LooksProps): JSX.Element {
  const { say } = useWords();
  const { looks = {} } = survey;
  const { accent } = looks;
  return (
    <>
      <CheckField
        id="look-own"
        label={say.builder.ownColour}
        isChecked={accent !== undefined}
        onCheck={(isOwn) =>
          edit({ ...survey, looks: { ...looks, accent: isOwn ? USUAL_ACCENT : undefined } })
        }
      />
      {accent !== undefined && (
        <>
          <div class="field">
            <label for="look-accent">{say.builder.colour}</label>
            <input
              id="look-accent"
              type="color"
              value={accent}
              onInput={({ currentTarget }) =>
                edit({ ...survey, looks: { ...looks, accent: currentTarget.value } })
              }
            />
          </div>
          <Contrast accent={accent} scheme="light" />
          <Contrast accent={accent} scheme="dark" />
        </>
      )}
    </>
  );
}

interface ContrastProps {
  readonly accent: string;
  readonly scheme: 'light' | 'dark';
}

/** What becomes of the owner's colour: said in numbers, and shown. */
function Contrast({ accent, scheme }: ContrastProps): JSX.Element {
  const { say, format } = useWords();
  const { colour, before, after, isChanged } = correctAccent(accent, scheme);
  const ratio = (value: number): string => `${format.number(value, 1)}:1`;
  return (
    <p class="small swatch-line">
      <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
        <rect width="1" height="1" fill={colour} />
      </svg>
      {isChanged
        ? say.builder.corrected(scheme, { before: ratio(before), after: ratio(after), colour })
        : say.builder.uncorrected(scheme, ratio(after))}
    </p>
  );
}

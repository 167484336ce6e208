import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { OWN_WORDING, inVariant } from '../../../shared/feedback/variants.ts';
import { Choice, type Option } from '../../components/choice.tsx';
import { useWords } from '../../components/words.ts';
import type { SurveyDraft } from './draft.ts';
import { PREVIEW_READY, type PreviewSetup } from './preview-setup.ts';
import { tidySurvey } from './tidy-survey.ts';
import { languageName, VISITOR_LANGUAGES } from './visitor-languages.ts';

const SHOWN = ['open', 'closed', 'inline', 'page', 'kiosk'] as const;
const SCHEMES = ['light', 'dark'] as const;
const DEVICES = ['phone', 'desktop'] as const;
/**
 * The widget needs scripts, forms, and a database of its own. It is our own code, as the page around it: this keeps it from opening
 * windows, leaving, and downloading, and is no wall against a stranger.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms';
/** Nobody watches every letter appear. */
const SETTLE_MS = 400;

interface View {
  readonly shown: (typeof SHOWN)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly device: (typeof DEVICES)[number];
  readonly language: string;
  readonly variant: string;
}

/**
 * The real widget, asking what the draft asks; what is answered there goes nowhere.
 *
 * @param props - The draft.
 * @param props.draft - Its survey need not be finished.
 * @returns A card with a frame.
 */
export function PreviewCard({ draft }: { readonly draft: SurveyDraft }): JSX.Element {
  const { say } = useWords();
  const [view, setView] = useState<View>({
    shown: 'open',
    scheme: 'light',
    device: 'phone',
    language: draft.language,
    variant: OWN_WORDING,
  });
  const setup = useSettled(JSON.stringify(setupOf(draft, view, say.builder.previewButton)));
  return (
    <section class="card preview">
      <h2>{say.builder.preview}</h2>
      <ViewChoices draft={draft} view={view} onChange={setView} />
      <Frame key={setup} setup={setup} title={say.builder.preview} device={view.device} />
      <p class="small muted">{say.builder.previewHint}</p>
    </section>
  );
}

interface FrameProps {
  /** JSON of a `PreviewSetup`: another one begins anew. */
  readonly setup: string;
  readonly title: string;
  readonly device: View['device'];
}

/** May run scripts and keep data of its own, which the widget needs; not open windows, leave, or download. */
function Frame({ setup, title, device }: FrameProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const answer = ({ source, data }: MessageEvent): void => {
      const inside = frame.current?.contentWindow;
      if (inside === undefined || inside === null || source !== inside) return;
      if (data === PREVIEW_READY) inside.postMessage(JSON.parse(setup), location.origin);
    };
    window.addEventListener('message', answer);
    return () => window.removeEventListener('message', answer);
  }, [setup]);
  return (
    <iframe
      ref={frame}
      class={`preview-frame ${device}`}
      title={title}
      src="preview.html"
      sandbox={SANDBOX}
    />
  );
}

interface ViewChoicesProps {
  readonly draft: SurveyDraft;
  readonly view: View;
  readonly onChange: (view: View) => void;
}

function ViewChoices({ draft, view, onChange }: ViewChoicesProps): JSX.Element {
  const { say, tag } = useWords();
  const { builder: words } = say;
  const choice = <Key extends keyof View>(
    name: Key,
    label: string,
    options: readonly (Option & { readonly value: View[Key] })[],
  ): JSX.Element => (
    <Choice
      id={`preview-${name}`}
      label={label}
      value={view[name]}
      isChosen={false}
      options={options}
      onChoose={(value) => {
        const chosen = options.find((option) => option.value === value);
        if (chosen !== undefined) onChange({ ...view, [name]: chosen.value });
      }}
    />
  );
  return (
    <div class="buttons">
      {choice(
        'shown',
        words.shown,
        SHOWN.map((value) => ({ value, label: words.shownNames[value] })),
      )}
      {choice(
        'device',
        words.device,
        DEVICES.map((value) => ({ value, label: words.deviceNames[value] })),
      )}
      {choice(
        'scheme',
        words.scheme,
        SCHEMES.map((value) => ({ value, label: words.schemes[value] })),
      )}
      {choice(
        'language',
        words.language,
        VISITOR_LANGUAGES.map((value) => ({ value, label: languageName(value, tag) })),
      )}
      {isTried(draft) && choice('variant', words.variants, wordingsOf(draft, words.variant))}
    </div>
  );
}

/** The own one, and the place of each other one among a question's, as many as some question has. */
function wordingsOf({ survey }: SurveyDraft, label: (n: number) => string): readonly Option[] {
  const most = Math.max(0, ...survey.questions.map(({ variants = [] }) => variants.length));
  const values = [OWN_WORDING, ...Array.from({ length: most }, (_none, at) => String(at))];
  return values.map((value, at) => ({ value, label: label(at + 1) }));
}

function isTried({ survey }: SurveyDraft): boolean {
  return survey.questions.some(({ variants = [] }) => variants.length > 0);
}

function setupOf(draft: SurveyDraft, view: View, buttonWords: string): PreviewSetup {
  const tidy = tidySurvey(draft.survey);
  const { display: _display, help = [], ...survey } = tidy;
  // Choices that have no words yet are shown by their numbers, so that the question is there.
  const questions = draft.survey.questions.map((question, at) => {
    const {
      choices: _choices,
      variants: _variants,
      ...rest
    } = inVariant(
      tidy.questions[at] ?? question,
      question.variants?.[Number(view.variant)]?.id ?? OWN_WORDING,
    );
    const choices = question.choices?.map(({ id, label }, place) => ({
      id,
      label: label.trim() === '' ? String(place + 1) : label,
    }));
    return choices === undefined ? rest : { ...rest, choices };
  });
  const { shown, language } = view;
  const scheme = effectiveScheme(survey.looks?.scheme, view.scheme);
  return {
    survey: {
      ...survey,
      questions,
      help: help.filter(({ question, answer }) => question.trim() !== '' && answer.trim() !== ''),
      thanks: { links: survey.thanks.links.filter(({ url }) => URL.canParse(url)) },
    },
    language,
    scheme,
    shown,
    inset: draft.inset,
    buttonWords,
  };
}

function effectiveScheme(
  own: 'light' | 'dark' | 'light dark' | undefined,
  page: View['scheme'],
): View['scheme'] {
  return own === 'light' || own === 'dark' ? own : page;
}

/** The last value once it has stood for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

import type { JSX } from 'preact';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../components/words.ts';
import { AreaField } from './fields.tsx';
import type { DraftControl } from './use-draft.ts';

const MOST_LINKS = 6;
const MOST_HELP = 40;

/**
 * Help before anything is sent.
 *
 * @param control - The draft.
 * @returns A card.
 */
export function HelpCard({ draft: { survey }, edit }: DraftControl): JSX.Element {
  const { say } = useWords();
  const help = survey.help ?? [];
  const change = (at: number, part: Partial<(typeof help)[number]>): void =>
    edit({ ...survey, help: help.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <section class="card">
      <h2>{say.builder.help}</h2>
      <p class="small muted">{say.builder.helpHint}</p>
      {help.map(({ question, answer }, at) => (
        // By place: what is typed must not move the focus.
        <fieldset key={at} class="stack inset">
          <legend class="unseen">{say.builder.helpEntry(at + 1)}</legend>
          <TextField
            id={`help-question-${at}`}
            label={say.builder.helpQuestion}
            value={question}
            onInput={(text) => change(at, { question: text })}
          />
          <AreaField
            id={`help-answer-${at}`}
            label={say.builder.helpAnswer}
            value={answer}
            onInput={(text) => change(at, { answer: text })}
          />
          <RemoveButton
            label={say.builder.helpEntry(at + 1)}
            onRemove={() => edit({ ...survey, help: help.filter((_, place) => place !== at) })}
          />
        </fieldset>
      ))}
      {help.length < MOST_HELP && (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            id="add-help"
            onClick={() => edit({ ...survey, help: [...help, { question: '', answer: '' }] })}
          >
            {say.builder.addHelp}
          </button>
        </div>
      )}
    </section>
  );
}

/**
 * Public review sites, offered to everybody alike after they have answered.
 *
 * @param control - The draft.
 * @returns A card.
 */
export function LinksCard({ draft: { survey }, edit }: DraftControl): JSX.Element {
  const { say } = useWords();
  const { links } = survey.thanks;
  const set = (next: typeof links): void => edit({ ...survey, thanks: { links: next } });
  const change = (at: number, part: Partial<(typeof links)[number]>): void =>
    set(links.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <section class="card">
      <h2>{say.builder.links}</h2>
      <p class="small muted">{say.builder.linksHint}</p>
      {links.map(({ label, url }, at) => (
        <fieldset key={at} class="stack inset">
          <legend class="unseen">{say.builder.link(at + 1)}</legend>
          <div class="pair">
            <TextField
              id={`link-label-${at}`}
              label={say.builder.linkLabel}
              value={label}
              onInput={(text) => change(at, { label: text })}
            />
            <TextField
              id={`link-url-${at}`}
              label={say.builder.linkUrl}
              type="url"
              value={url}
              onInput={(text) => change(at, { url: text })}
            />
          </div>
          <RemoveButton
            label={say.builder.link(at + 1)}
            onRemove={() => set(links.filter((_, place) => place !== at))}
          />
        </fieldset>
      ))}
      {links.length < MOST_LINKS && (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            id="add-link"
            onClick={() => set([...links, { label: '', url: '' }])}
          >
            {say.builder.addLink}
          </button>
        </div>
      )}
    </section>
  );
}

interface RemoveButtonProps {
  readonly label: string;
  readonly onRemove: () => void;
}

function RemoveButton({ label, onRemove }: RemoveButtonProps): JSX.Element {
  const { say } = useWords();
  return (
    <div class="buttons">
      <button
        type="button"
        class="button quiet small"
        aria-label={`${say.builder.remove}: ${label}`}
        onClick={onRemove}
      >
        {say.builder.remove}
      </button>
    </div>
  );
}

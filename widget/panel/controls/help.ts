import type { TemplateResult, html as Html } from 'lit/html.js';
import type { Survey } from '../../../shared/feedback/survey.ts';
import type { Messages } from '../../locales/messages.ts';

/** Nobody reads more at once. */
const MOST = 5;

/** The owner's own answers, to be drawn. */
export interface Help {
  readonly entries: NonNullable<Survey['help']>;
  /** What the visitor looks for; empty until they type. It is looked for here and sent nowhere. */
  readonly sought: string;
  readonly messages: Messages;
  readonly onInput: (sought: string) => void;
  /** The panel's own: this file is loaded where there is help, and brings no second Lit. */
  readonly html: typeof Html;
}

/**
 * Questions and answers, searched while the visitor types.
 *
 * @param help - What to draw.
 * @returns A search field and what it finds; before anything is typed, the owner's first ones.
 */
export function helpControl({ entries, sought, messages, onInput, html }: Help): TemplateResult {
  const found = findHelp(entries, sought).slice(0, MOST);
  return html`<div class="field">
      <input
        part="search"
        type="search"
        aria-labelledby="title"
        .value=${sought}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && onInput(target.value)}
      />
    </div>
    ${found.map(
      ({ question, answer }) =>
        html`<details>
          <summary part="help">${question}</summary>
          <p>${answer}</p>
        </details>`,
    )}
    <p role="status">${found[0] ? '' : messages.nothingFound}</p>`;
}

/**
 * Finds the owner's answers that have all that is looked for in them.
 *
 * @param entries - The owner's questions and answers.
 * @param sought - Words or beginnings of words, in any order, with or without their accents.
 * @returns Those that match, as the owner ordered them; all where nothing is looked for.
 */
export function findHelp(entries: Help['entries'], sought: string): Help['entries'] {
  const words = plain(sought).split(/\s+/);
  return entries.filter(({ question, answer }) => {
    const text = plain(`${question} ${answer}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

import { type TemplateResult, html, noChange } from 'lit/html.js';
import { consentControl } from './consent.ts';
import { valueOf } from './value-of.ts';
import type { Messages } from '../../locales/messages.ts';

/** A contact to be drawn. */
export interface Contact {
  readonly contact: string;
  readonly mayContact: boolean;
  /** The business, in the consent's words. */
  readonly name: string;
  readonly messages: Messages;
  readonly onInput: (contact: string) => void;
  /** They ticked or unticked the consent. */
  readonly onConsent: () => void;
}

/**
 * A way to be contacted, out of the way until it is asked for.
 *
 * @param control - What to draw.
 * @returns A disclosure with an address and a consent; open where something was entered before, and left as it is when
 * that is taken back: it must not close over the visitor's focus.
 */
export function contactControl(control: Contact): TemplateResult {
  const { contact, mayContact, name, messages, onInput, onConsent } = control;
  return html`<details ?open=${contact !== '' || mayContact || noChange}>
    <summary part="contact">${messages.contact}</summary>
    <label class="field">
      ${messages.address}
      <input
        part="address"
        autocomplete="email"
        .value=${contact}
        @input=${(event: InputEvent) => onInput(valueOf(event))}
      />
    </label>
    ${consentControl({ label: messages.mayContact(name), isGiven: mayContact, onChange: onConsent })}
  </details>`;
}

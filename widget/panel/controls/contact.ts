import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '../../locales/messages.ts';

/** A contact to be drawn. */
export interface Contact {
  readonly isOpen: boolean;
  readonly contact: string;
  readonly mayContact: boolean;
  /** The business, in the consent's words. */
  readonly name: string;
  readonly messages: Messages;
  readonly onToggle: () => void;
  readonly onInput: (contact: string) => void;
  readonly onConsent: (mayContact: boolean) => void;
}

/**
 * A way to be contacted, out of the way until it is asked for.
 *
 * @param contact - What to draw.
 * @returns A button that opens an address and a consent.
 */
export function contactControl(contact: Contact): TemplateResult {
  const { isOpen, messages, onToggle } = contact;
  return html`<div class="contact">
    <button type="button" class="plain" part="contact" aria-expanded=${isOpen} @click=${onToggle}>
      ${messages.contact}
    </button>
    ${isOpen ? fields(contact) : nothing}
  </div>`;
}

function fields({
  contact,
  mayContact,
  name,
  messages,
  onInput,
  onConsent,
}: Contact): TemplateResult {
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) onInput(target.value);
  };
  const ticked = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) onConsent(target.checked);
  };
  return html`<label class="field"
      ><span>${messages.address}</span
      ><input
        part="address"
        inputmode="email"
        autocomplete="email"
        maxlength="300"
        .value=${contact}
        @input=${typed}
    /></label>
    <label class="consent"
      ><input type="checkbox" .checked=${mayContact} @change=${ticked} /><span
        >${messages.consent(name)}</span
      ></label
    >`;
}

import { type TemplateResult, html } from 'lit/html.js';

/** A consent to be drawn. */
export interface Consent {
  readonly label: string;
  readonly isGiven: boolean;
  /** They ticked or unticked it. */
  readonly onChange: () => void;
}

/**
 * A box to tick.
 *
 * @param consent - What to draw.
 * @returns The box with its words, never ticked beforehand.
 */
export function consentControl({ label, isGiven, onChange }: Consent): TemplateResult {
  return html`<label class="consent">
    <input type="checkbox" .checked=${isGiven} @change=${onChange} />
    ${label}
  </label>`;
}

import { type TemplateResult, html } from 'lit/html.js';
import { valueOf } from './value-of.ts';

/** A comment to be drawn. */
export interface Comment {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onInput: (value: string) => void;
}

/**
 * Room for the visitor's own words.
 *
 * @param comment - What to draw.
 * @returns A labelled text area.
 */
export function commentControl({ label, value, maxLength, onInput }: Comment): TemplateResult {
  return html`<label class="field">
    ${label}
    <textarea
      part="comment"
      rows="3"
      maxlength=${maxLength}
      .value=${value}
      @input=${(event: InputEvent) => onInput(valueOf(event))}
    ></textarea>
  </label>`;
}

import { type TemplateResult, html } from 'lit';

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
  const changed = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) onInput(target.value);
  };
  return html`<label class="field"
    ><span>${label}</span
    ><textarea
      part="comment"
      rows="3"
      maxlength=${maxLength}
      .value=${value}
      @input=${changed}
    ></textarea>
  </label>`;
}

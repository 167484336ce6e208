import { type TemplateResult, html } from 'lit/html.js';
import { valueOf } from './value-of.ts';

/**
 * A field that no human sees, hears or reaches by key, and no browser fills in; machines write into all they find.
 *
 * @param onInput - What was written into it.
 * @returns The field.
 */
export function trap(onInput: (written: string) => void): TemplateResult {
  return html`<input
    class="trap"
    aria-hidden="true"
    tabindex="-1"
    autocomplete="off"
    @input=${(event: InputEvent) => onInput(valueOf(event))}
  />`;
}

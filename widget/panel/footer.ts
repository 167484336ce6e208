import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '../locales/messages.ts';

/** Where the visitor is, and who will read it. */
export interface Footer {
  readonly messages: Messages;
  readonly name: string;
  /** Page, from 0. */
  readonly at: number;
  /** Number of pages. */
  readonly of: number;
}

/**
 * The panel's last line.
 *
 * @param footer - What to draw.
 * @returns Dots where there is more than one page, and for whom the answers are sealed.
 */
export function footer({ messages, name, at, of }: Footer): TemplateResult {
  const dots = Array.from({ length: of }, (_none, dot) => dot);
  return html`<footer>
    ${
      of > 1
        ? html`<span class="dots" role="img" aria-label=${messages.page(at + 1, of)}
            >${dots.map((dot) => html`<i class=${dot === at ? 'on' : ''}></i>`)}</span
          >`
        : nothing
    }
    <span>${messages.sealed(name)}</span>
  </footer>`;
}

import { type TemplateResult, html, nothing } from 'lit';
import type { Survey } from '../../shared/feedback/survey.ts';
import type { Messages } from '../locales/messages.ts';
import { footer } from './footer.ts';

/** The last page. */
export interface Thanks {
  readonly messages: Messages;
  readonly name: string;
  /** Public review sites. Whatever was answered, everybody sees the same ones. */
  readonly links: Survey['thanks']['links'];
  readonly close: TemplateResult;
}

/**
 * Thanks, and the way to public review sites where the owner has named any.
 *
 * @param thanks - What to draw; the answers are not among it, so that nobody is shown more or less for theirs.
 * @returns The page.
 * @source 16 CFR 465.7: reviews are not to be suppressed by asking only some.
 */
export function thanks({ messages, name, links, close }: Thanks): TemplateResult {
  return html`<header>
      <h2 id="title" tabindex="-1">${messages.thanks}</h2>
      ${close}
    </header>
    ${
      links.length > 0
        ? html`<p>${messages.others}</p>
            <p>
              ${links.map(
                ({ label, url }) =>
                  html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`,
              )}
            </p>`
        : nothing
    }
    ${footer({ messages, name, at: 0, of: 1 })}`;
}

import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Survey } from '../../../shared/feedback/survey.ts';

/**
 * The way to public review sites.
 *
 * @param links - The owner's. Whatever was answered, everybody sees the same ones: the answers do not come here.
 * @param words - What stands before them.
 * @returns Nothing where the owner has named none.
 * @source 16 CFR 465.7: reviews are not to be suppressed by asking only some.
 */
export function reviewLinks(
  links: Survey['thanks']['links'],
  words: string,
): TemplateResult | typeof nothing {
  return links.length === 0
    ? nothing
    : html`<p>${words}</p>
        <p class="links">
          ${links.map(
            ({ label, url }) => html`<a href=${url} target="_blank" rel="noreferrer">${label}</a>`,
          )}
        </p>`;
}

import { type TemplateResult, html } from 'lit/html.js';

/**
 * How far the visitor is.
 *
 * @param at - Page, from 0.
 * @param of - Number of pages.
 * @param words - The same in words, for who cannot see the dots.
 * @returns One dot a page.
 */
export function dots(at: number, of: number, words: string): TemplateResult {
  const drawing = `${'○'.repeat(at)}●${'○'.repeat(of - at - 1)}`;
  return html`<span role="img" aria-label=${words}>${drawing}</span>`;
}

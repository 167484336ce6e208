import { type TemplateResult, html } from 'lit/html.js';
import type { Question } from '../../../shared/feedback/survey.ts';

const STAR = 'm12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z';

const THUMB_UP = 'M7 10v10H3V10zm0 1 4-8q3 0 2 4v2h7l-2 11H7';

const THUMB_DOWN = 'M7 14V4H3v10zm0-1 4 8q3 0 2-4v-2h7L18 4H7';

/**
 * What a CSAT's choice looks like.
 *
 * @param look - How the owner wants it drawn.
 * @param value - 1 to 5.
 * @returns A drawing in the text's colour; it is named by its button.
 */
export function glyphOf(look: NonNullable<Question['look']>, value: number): TemplateResult {
  const path = { stars: STAR, thumbs: value > 3 ? THUMB_UP : THUMB_DOWN, faces: faceOf(value) };
  return html`<svg viewBox="0 0 24 24"><path d=${path[look]} /></svg>`;
}

/** The mouth's corners go down by what its middle goes up. */
function faceOf(value: number): string {
  const bend = 2 * value - 6;
  return `M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 8v2m6-2v2M8 ${16 - bend / 2}q4 ${bend} 8 0`;
}

import { type TemplateResult, html } from 'lit';
import type { Messages } from '../../locales/messages.ts';
import { SCALES, type ScaleType } from '../scales.ts';

const STAR = html`<svg viewBox="0 0 24 24">
  <path d="m12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z" />
</svg>`;

/** A scale to be drawn. */
export interface Scale {
  readonly type: ScaleType;
  /** The choice in digits; empty until there is one. */
  readonly value: string;
  readonly required: boolean;
  readonly messages: Messages;
  readonly onInput: (value: number) => void;
}

/**
 * A row of choices for a whole number: stars for satisfaction, else figures. Named by the element with the id `title`.
 *
 * @param scale - What to draw.
 * @returns A radio group: one tab stop, arrows move and choose.
 */
export function scaleControl({ type, value, required, messages, onInput }: Scale): TemplateResult {
  const [least, greatest] = SCALES[type];
  const [low, high] = messages.ends[type];
  const choices = Array.from({ length: greatest - least + 1 }, (_none, at) => least + at);
  const isStars = type === 'csat';
  const chosen = value === '' ? null : Number(value);
  return html`<div
      class=${type}
      part="scale"
      role="radiogroup"
      aria-labelledby="title"
      aria-describedby="ends"
      aria-required=${required}
      @keydown=${moveByArrow}
    >
      ${choices.map(
        (choice) =>
          html`<button
            type="button"
            class=${chosen !== null && (isStars ? choice <= chosen : choice === chosen) ? 'on' : ''}
            part="option"
            role="radio"
            aria-checked=${choice === chosen}
            aria-label=${messages.choice(choice, greatest)}
            tabindex=${choice === (chosen ?? least) ? 0 : -1}
            @click=${() => onInput(choice)}
          >
            ${isStars ? STAR : choice}
          </button>`,
      )}
    </div>
    <small id="ends"><span>${low}</span><span>${high}</span></small>`;
}

/** Arrows go on to the right and down, and round at the ends; where text runs to the left, left goes on. */
function moveByArrow(event: KeyboardEvent): void {
  const { key, currentTarget: group, target } = event;
  if (!key.startsWith('Arrow') || !(group instanceof HTMLElement)) return;
  event.preventDefault();
  const isMirrored = getComputedStyle(group).direction === 'rtl' && /Left|Right/.test(key);
  const step = /Right|Down/.test(key) === isMirrored ? -1 : 1;
  const options = [...group.querySelectorAll('button')];
  const at = options.findIndex((option) => option === target);
  const next = options.at((at + step) % options.length);
  next?.focus();
  next?.click();
}

import { type TemplateResult, html } from 'lit';
import type { Messages } from '../../locales/messages.ts';
import { SCALES, type ScaleType } from '../scales.ts';

/** How far each arrow goes where text runs from left to right. */
const ARROWS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const STAR = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z" />
</svg>`;

/** A scale to be drawn. */
export interface Scale {
  readonly type: ScaleType;
  /** The choice; `null` until there is one. */
  readonly value: number | null;
  readonly required: boolean;
  readonly messages: Messages;
  readonly onChoose: (value: number) => void;
}

/**
 * A row of choices for a whole number: stars for satisfaction, else figures. Named by the element with the id `title`.
 *
 * @param scale - What to draw.
 * @returns A radio group: one tab stop, arrows move and choose.
 */
export function scaleControl({ type, value, required, messages, onChoose }: Scale): TemplateResult {
  const [least, greatest] = SCALES[type];
  const [low, high] = messages.ends[type];
  const choices = Array.from({ length: greatest - least + 1 }, (_none, at) => least + at);
  const isStars = type === 'csat';
  return html`<div
      class="scale ${type}"
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
            class=${value !== null && (isStars ? choice <= value : choice === value) ? 'on' : ''}
            part="option"
            role="radio"
            aria-checked=${choice === value}
            aria-label=${messages.choice(choice, greatest)}
            tabindex=${choice === (value ?? least) ? 0 : -1}
            @click=${() => onChoose(choice)}
          >
            ${isStars ? STAR : choice}
          </button>`,
      )}
    </div>
    <p class="ends" id="ends"><span>${low}</span><span>${high}</span></p>`;
}

function moveByArrow(event: KeyboardEvent): void {
  const step = ARROWS[event.key];
  const { currentTarget: group, target } = event;
  if (step === undefined || !(group instanceof HTMLElement)) return;
  event.preventDefault();
  const isMirrored = /Left|Right/.test(event.key) && isRightToLeft(group);
  const options = [...group.querySelectorAll('button')];
  const at = options.findIndex((option) => option === target);
  const next = options.at((at + (isMirrored ? -step : step)) % options.length);
  next?.focus();
  next?.click();
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

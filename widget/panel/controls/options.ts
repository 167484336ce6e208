import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Messages } from '../../locales/messages.ts';
import { glyphOf } from './glyphs.ts';
import type { Question } from '../../../shared/feedback/survey.ts';
import type { Given } from '../draft.ts';
import { SCALES, isScale } from '../scales.ts';

/** One that can be chosen. */
interface Option {
  readonly value: number | string;
  /** What is seen. */
  readonly content: unknown;
  /** What is heard, where it is not what is seen. */
  readonly name?: string;
}

/** A question with options, to be drawn. */
export interface Options {
  readonly question: Question;
  readonly given: Given | undefined;
  readonly messages: Messages;
  readonly onInput: (value: Given) => void;
}

/**
 * Stars, faces, thumbs, figures or the owner's own choices: all are a row or list of options. Named by the element with
 * the id `title`.
 *
 * @param control - What to draw.
 * @returns A radio group (one tab stop, arrows move and choose), or a group of boxes where several may be chosen.
 */
export function optionsControl({ question, given, messages, onInput }: Options): TemplateResult {
  const { type, required } = question;
  const isMany = type === 'choices';
  const options = isScale(type) ? scaleOf(question, messages) : ownOf(question);
  const chosen = [given ?? []].flat();
  const tabStop = options.find(({ value }) => chosen.includes(value)) ?? options[0];
  const choose = ({ value }: Option): void =>
    onInput(isMany ? toggled(chosen.map(String), String(value)) : value);
  return html`<div
      class=${classOf(question)}
      part="scale"
      role=${isMany ? 'group' : 'radiogroup'}
      aria-labelledby="title"
      aria-describedby="ends"
      aria-required=${isMany ? nothing : required}
      @keydown=${isMany ? nothing : moveByArrow}
    >
      ${options.map((option) => {
        const isChosen = chosen.includes(option.value);
        // Stars fill up to the chosen one.
        const isFilled =
          isChosen || (classOf(question) === 'csat stars' && Number(option.value) < Number(given));
        return html`<button
          type="button"
          class=${isFilled ? 'on' : ''}
          part="option"
          role=${isMany ? 'checkbox' : 'radio'}
          aria-checked=${isChosen}
          aria-label=${option.name ?? nothing}
          tabindex=${isMany || option === tabStop ? 0 : -1}
          @click=${() => choose(option)}
        >
          ${option.content}
        </button>`;
      })}
    </div>
    <small id="ends">${hintOf(type, messages)}</small>`;
}

function classOf({ type, look = 'stars' }: Question): string {
  return type === 'csat' ? `csat ${look}` : type;
}

function hintOf(type: Question['type'], messages: Messages): unknown {
  if (!isScale(type)) return type === 'choices' ? messages.pickAny : nothing;
  return messages.ends[type === 'rating' ? 'csat' : type].map((end) => html`<span>${end}</span>`);
}

function scaleOf({ type, look = 'stars' }: Question, messages: Messages): readonly Option[] {
  const [least, greatest] = isScale(type) ? SCALES[type] : [0, 0];
  const all = Array.from({ length: greatest - least + 1 }, (_none, at) => least + at);
  const isThumbs = type === 'csat' && look === 'thumbs';
  const values = isThumbs ? [least, greatest] : all;
  return values.map((value) => ({
    value,
    content: type === 'csat' ? glyphOf(look, value) : value,
    name: isThumbs ? messages.ends.csat[value === least ? 0 : 1] : messages.outOf(value, greatest),
  }));
}

function ownOf({ choices = [] }: Question): readonly Option[] {
  return choices.map(({ id, label }) => ({ value: id, content: label }));
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
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

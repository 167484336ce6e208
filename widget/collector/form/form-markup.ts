import { MAX_CONTACT_LENGTH } from '../../../shared/feedback/limits.ts';
import type { Question } from '../../../shared/feedback/survey.ts';
import { questionOf } from '../../../shared/questions/registry.ts';
import type { FormWords } from '../locales/form-words.ts';
import { MAX_FORM_TEXT, isDemanded, type FilledForm } from './filled-form.ts';
import { html, type Markup } from './html.ts';

type ScaleType = 'csat' | 'nps' | 'ces' | 'rating';

const STAR = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z" />
</svg>`;

/** What a form is drawn with. */
export interface FormLook {
  readonly words: FormWords;
  /** Who will read it; may be empty. */
  readonly businessName: string;
  /** Fingerprint of the owner's key. */
  readonly keyWords: string;
}

/** A form on its way to a page. */
interface ShownForm extends FilledForm {
  readonly words: FormWords;
}

/**
 * The survey as a plain form.
 *
 * @param questions - What is asked, in order.
 * @param filled - What stands in it already.
 * @param look - Words, and whom it is for.
 * @returns The form, and how it is sealed.
 */
export function formMarkup(
  questions: readonly Question[],
  filled: FilledForm,
  { words, businessName, keyWords }: FormLook,
): Markup {
  const shown: ShownForm = { ...filled, words };
  return html`${wrongOf(shown)}
    <form method="post" accept-charset="utf-8">
      <input type="hidden" name="id" value="${filled.id}" />
      <input type="hidden" name="touchpoint" value="${filled.touchpoint}" />
      ${questions.map((question) => questionMarkup(question, shown))}
      <button>${words.send}</button>
    </form>
    <footer>
      <p>${words.sealedOnArrival} ${words.readableBy(businessName)}</p>
      <p>${words.keyWords} <span lang="en">${keyWords}</span></p>
    </footer>`;
}

function wrongOf({ failure, words }: ShownForm): Markup | null {
  if (failure === null) return null;
  return html`<p class="wrong" role="alert">${words.failures[failure]}</p>`;
}

function questionMarkup(question: Question, filled: ShownForm): Markup | null {
  return DRAWN[question.type](question, filled);
}

/** How each type of question is drawn. */
const DRAWN: Readonly<
  Record<Question['type'], (question: Question, filled: ShownForm) => Markup | null>
> = {
  csat: scaleOf('csat'),
  nps: scaleOf('nps'),
  ces: scaleOf('ces'),
  rating: scaleOf('rating'),
  choice: boxesMarkup,
  choices: boxesMarkup,
  comment: commentMarkup,
  // Only in the browser is a picture made small enough to be sealed.
  photo: () => null,
  consent: consentMarkup,
  contact: contactMarkup,
};

function consentMarkup(question: Question, filled: ShownForm): Markup {
  const label = wordingOf(question, filled.words);
  return html`<div>${boxMarkup(question, filled, { id: 'yes', label })}</div>`;
}

function scaleOf(type: ScaleType): (question: Question, filled: ShownForm) => Markup {
  return (question, filled) => scaleMarkup(question, type, filled);
}

function boxesMarkup(question: Question, filled: ShownForm): Markup {
  return html`<fieldset>
    <legend>${wordingOf(question, filled.words)}</legend>
    ${question.choices?.map((choice) => boxMarkup(question, filled, choice)) ?? null}
  </fieldset>`;
}

function boxMarkup(
  question: Question,
  filled: ShownForm,
  { id, label }: { readonly id: string; readonly label: string },
): Markup {
  const isChecked = (filled.written.get(question.id) ?? '').split('\n').includes(id);
  return html`<label class="consent"
    ><input
      type="${question.type === 'choice' ? 'radio' : 'checkbox'}"
      name="answer-${question.id}"
      value="${id}"
      ${isChecked ? html`checked` : null}
      ${isDemanded(question) ? html`required` : null}
    />
    <span>${label}</span></label
  >`;
}

function scaleMarkup(question: Question, type: ScaleType, filled: ShownForm): Markup {
  const [least, most] = questionOf(type)?.range ?? [1, 5];
  const choices = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const [low, high] = filled.words.ends[type];
  return html`<fieldset>
    <legend>${wordingOf(question, filled.words)}</legend>
    <div class="choices ${type === 'csat' ? 'stars' : 'scale'}">
      ${choices.map((choice) =>
        choiceMarkup(question, filled, {
          choice,
          name: filled.words.choice(choice, most, { [least]: low, [most]: high }[choice]),
        }),
      )}
    </div>
    <div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div>
  </fieldset>`;
}

function choiceMarkup(
  question: Question,
  filled: ShownForm,
  { choice, name }: { readonly choice: number; readonly name: string },
): Markup {
  const isChecked = filled.written.get(question.id) === String(choice);
  return html`<label class="choice"
    ><input
      type="radio"
      name="answer-${question.id}"
      value="${choice}"
      aria-label="${name}"
      ${isChecked ? html`checked` : null}
      ${isDemanded(question) ? html`required` : null}
    />${question.type === 'csat' ? STAR : choice}</label
  >`;
}

function commentMarkup(question: Question, filled: ShownForm): Markup {
  return html`<label
    ><span class="label">${wordingOf(question, filled.words)}</span>
    <textarea
      name="answer-${question.id}"
      maxlength="${MAX_FORM_TEXT}"
      ${isDemanded(question) ? html`required` : null}
    >
${filled.written.get(question.id) ?? ''}</textarea>
  </label>`;
}

function contactMarkup(question: Question, filled: ShownForm): Markup {
  return html`<div>
    <label
      ><span class="label">${wordingOf(question, filled.words)}</span>
      <input
        class="line"
        name="answer-${question.id}"
        maxlength="${MAX_CONTACT_LENGTH}"
        autocomplete="email"
        value="${filled.written.get(question.id) ?? ''}"
    /></label>
    <label class="consent"
      ><input type="checkbox" name="may-contact" ${filled.mayContact ? html`checked` : null} />
      <span>${filled.words.mayContact}</span></label
    >
  </div>`;
}

function wordingOf({ type, wording, wordings }: Question, words: FormWords): string {
  return wordings?.[words.language] ?? wording ?? words.questions[type];
}

import { type TemplateResult, html, nothing } from 'lit/html.js';
import { MAX_PHOTO_LENGTH, MAX_TEXTS_BESIDE_PHOTO } from '../../shared/feedback/limits.ts';
import type { Question } from '../../shared/feedback/survey.ts';
import HOST_STYLES from '../host.css?inline';
import { askedOf } from './asked.ts';
import { commentControl } from './controls/comment.ts';
import { consentControl } from './controls/consent.ts';
import { contactControl } from './controls/contact.ts';
import { dots } from './controls/dots.ts';
import { reviewLinks } from './controls/links.ts';
import { optionsControl } from './controls/options.ts';
import { photoControl } from './controls/photo.ts';
import { trap } from './controls/trap.ts';
import { type Draft, type DraftFailure, EMPTY_DRAFT, type Given, checkPage } from './draft.ts';
import { DrawnElement } from './drawn-element.ts';
import { type Page, pagesOf, startingWith } from './pages.ts';
import STYLES from './panel.css?inline';
import { SCALES, isScale } from './scales.ts';
import type { PanelSetup } from './setup.ts';
import { wordingOf } from './wording.ts';

/** As many characters as all texts together may have: at three bytes each they fit in an envelope. */
const MAX_TEXTS = 10_000;

/** Nobody reads a question and answers it in less; what is faster waits out the rest. */
const LEAST_MS = 600;

/** On a counter: long enough to read the thanks, and to come back from a thought. */
const KIOSK_THANKS_MS = 8000;
const KIOSK_IDLE_MS = 60_000;

type HelpFile = typeof import('./controls/help.ts');

type Stage = 'unable' | 'helping' | 'asking' | 'sending' | 'thanked';

/**
 * The survey in a dialog beside the page: questions, a comment, a contact, thanks.
 *
 * @element counter-bell
 * @fires close - After the visitor closed it; what they entered is kept.
 * @fires answer - After an answer was taken over for good.
 * @csspart panel - The dialog.
 * @csspart close - The × button.
 * @csspart search - The field that the owner's own answers are searched with.
 * @csspart help - One of the owner's questions.
 * @csspart scale - The stars, figures or choices.
 * @csspart option - One of them.
 * @csspart comment - The comment's text area.
 * @csspart photo - The photo's field, or what takes it back.
 * @csspart contact - What opens the contact.
 * @csspart address - The contact's field.
 * @csspart back - The button to the page before.
 * @csspart submit - The button to the next page, or to send.
 * @cssprop [--counterbell-accent] - See looks.md for this and the others.
 */
export class CounterBell extends DrawnElement {
  #setup: PanelSetup | null = null;
  #draft = EMPTY_DRAFT;
  #pageAt = 0;
  #stage: Stage = 'asking';
  #notice: DraftFailure | 'failed' | 'noPhoto' | null = null;
  #sought = '';
  #helpControl: HelpFile['helpControl'] | undefined;
  /** What was written where no human sees a field. */
  #trapped = '';
  /** One id for all tries to send the same answers. */
  #id = '';
  #shownAt = 0;
  #timer = 0;

  constructor() {
    super(HOST_STYLES + STYLES);
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      this.addEventListener(type, (event) => {
        // A shop's own shortcuts must not fire while a visitor writes a comment.
        event.stopPropagation();
        if (type === 'keydown' && event.key === 'Escape' && !event.isComposing) this.close();
      });
    }
  }

  /** What it asks; set before the element is put on the page. */
  get setup(): PanelSetup | null {
    return this.#setup;
  }

  set setup(setup: PanelSetup | null) {
    this.#setup = setup;
    this.toggleAttribute('placed', (setup?.mode ?? 'dialog') !== 'dialog');
    this.#begin();
    const { draft, score = NaN } = setup ?? {};
    if (draft) this.#draft = draft;
    const first = this.#pages[0]?.[0];
    if (first && isScale(first.type)) {
      const [least, greatest] = SCALES[first.type];
      if (score >= least && score <= greatest) this.#answer(first.id, Math.round(score));
    }
  }

  /** What was entered so far. */
  get draft(): Draft {
    return this.#draft;
  }

  /**
   * Shows the panel, as it was left.
   *
   * @param isWanted - Whether the visitor asked for it; only then does the focus move in.
   * @returns After it is drawn.
   */
  async show(isWanted = true): Promise<void> {
    this.hidden = false;
    this.#shownAt = performance.now();
    await this.redraw();
    if (isWanted) await this.#focus();
  }

  /** Hides the panel; thanks that were seen make room for another answer. */
  close(): void {
    const isPlaced = this.#setup?.mode;
    if (isPlaced && isPlaced !== 'dialog') return;
    this.hidden = true;
    if (this.#stage === 'thanked') this.#begin();
    this.dispatchEvent(new Event('close'));
  }

  protected override view(): TemplateResult | typeof nothing {
    const setup = this.#setup;
    if (setup === null) return nothing;
    const { messages, mode = 'dialog' } = setup;
    const pages = this.#pages;
    const page = pages[this.#pageAt] ?? [];
    const stage = this.#stage;
    const { unable, help: helping, thanks: thanked } = messages;
    const title = { unable, helping, thanked, asking: '', sending: '' };
    return html`<section
      part="panel"
      role=${mode === 'dialog' ? mode : 'region'}
      aria-labelledby="title"
      @input=${() => this.#wait(KIOSK_IDLE_MS)}
    >
      <div class="row">
        <h2 id="title" tabindex="-1">${title[stage] || (page[0] && wordingOf(page[0], setup))}</h2>
        ${
          mode === 'dialog'
            ? html`<button part="close" aria-label=${messages.close} @click=${() => this.close()}>
                ×
              </button>`
            : nothing
        }
      </div>
      ${stage === 'unable' ? nothing : this.#body(setup, page, pages)}
    </section>`;
  }

  #body(setup: PanelSetup, page: Page, pages: readonly Page[]): TemplateResult {
    const { survey, messages, name } = setup;
    const stage = this.#stage;
    return html`${
        stage === 'thanked'
          ? reviewLinks(survey.thanks.links, messages.others)
          : this.#form(setup, page, pages)
      }
      <small>
        ${
          stage === 'thanked' || stage === 'helping' || !pages[1]
            ? nothing
            : dots(this.#pageAt, pages.length, messages.outOf(this.#pageAt + 1, pages.length))
        }
        <span>${messages.sealed(name)}</span>
      </small>`;
  }

  get #pages(): readonly Page[] {
    const { survey, ask } = this.#setup ?? {};
    const questions = startingWith(survey?.questions ?? [], ask);
    return pagesOf(askedOf(questions, this.#draft.answers));
  }

  #form(setup: PanelSetup, page: Page, pages: readonly Page[]): TemplateResult {
    const { messages, survey } = setup;
    const isLast = page === pages.at(-1);
    const isHelping = this.#stage === 'helping';
    const proceed = (event: Event): void => {
      event.preventDefault();
      this.#notice = isHelping ? null : checkPage(this.#draft, page, pages);
      if (isHelping) this.#stage = 'asking';
      else if (this.#notice === null && isLast) void this.#send(setup, pages);
      else if (this.#notice === null) this.#pageAt += 1;
      if (this.#notice === null && this.#stage === 'asking') void this.#focus();
      void this.redraw();
    };
    const goBack = (): void => {
      if (this.#pageAt) this.#pageAt -= 1;
      else this.#stage = 'helping';
      this.#notice = null;
      void this.#focus();
    };
    return html`<form @submit=${proceed}>
      ${isHelping ? this.#help(setup) : page.map((question) => this.#control(question, setup))}
      ${trap((written) => (this.#trapped = written))}
      ${this.#notice && html`<p role="alert">${messages[this.#notice]}</p>`}
      <div class="row">
        ${
          this.#pageAt || (survey.help?.[0] && !isHelping)
            ? html`<button type="button" part="back" @click=${goBack}>${messages.back}</button>`
            : nothing
        }
        <button part="submit" aria-busy=${this.#stage === 'sending'}>
          ${isLast && !isHelping ? messages.send : messages.next}
        </button>
      </div>
    </form>`;
  }

  #help({ survey, messages }: PanelSetup): TemplateResult | undefined {
    const onInput = (sought: string): void => {
      this.#sought = sought;
      void this.redraw();
    };
    if (!this.#helpControl) void this.#loadHelp();
    return this.#helpControl?.({
      entries: survey.help ?? [],
      sought: this.#sought,
      messages,
      onInput,
      html,
    });
  }

  async #loadHelp(): Promise<void> {
    const file = await import('./controls/help.ts').catch(() => null);
    this.#helpControl = file?.helpControl;
    // Without its file, the question is asked at once.
    if (!file) this.#stage = 'asking';
    await this.#focus();
  }

  #control(question: Question, setup: PanelSetup): TemplateResult {
    const { messages, name } = setup;
    const { id, type } = question;
    const given = this.#draft.answers[id];
    const value = String(given ?? '');
    const label = wordingOf(question, setup);
    const onInput = (answer: Given): void => this.#answer(id, answer);
    const { mayContact } = this.#draft;
    const onConsent = (): void => this.#enter({ mayContact: !mayContact });
    const onChange = (): void => onInput(value ? '' : 'yes');
    const onFile = (file: File | null): void => void this.#takePhoto(id, file);
    if (type === 'comment') {
      return commentControl({ label, value, maxLength: this.#maxLength, onInput });
    }
    if (type === 'contact') {
      return contactControl({ contact: value, mayContact, name, messages, onInput, onConsent });
    }
    if (type === 'consent') return consentControl({ label, isGiven: value !== '', onChange });
    if (type === 'photo') return photoControl({ label, hasPhoto: value !== '', messages, onFile });
    return optionsControl({ question, given, messages, onInput });
  }

  get #maxLength(): number {
    const questions = this.#setup?.survey.questions ?? [];
    const hasPhoto = questions.some(({ type }) => type === 'photo');
    return Math.floor((hasPhoto ? MAX_TEXTS_BESIDE_PHOTO : MAX_TEXTS) / questions.length);
  }

  async #takePhoto(id: string, file: File | null): Promise<void> {
    try {
      const { shrinkPhoto } = await import('./shrink-photo.ts');
      this.#answer(id, file ? await shrinkPhoto(file, MAX_PHOTO_LENGTH) : '');
    } catch {
      this.#notice = 'noPhoto';
      void this.redraw();
    }
  }

  #answer(id: string, given: Given): void {
    this.#enter({ answers: { ...this.#draft.answers, [id]: given } });
    this.#setup?.prepare();
  }

  #enter(part: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...part };
    this.#notice = null;
    this.#setup?.keep?.(this.#draft);
    void this.redraw();
  }

  #begin(): void {
    this.#draft = EMPTY_DRAFT;
    this.#pageAt = 0;
    const { survey, canSeal = true } = this.#setup ?? {};
    this.#stage = survey?.help?.[0] ? 'helping' : 'asking';
    if (!canSeal) this.#stage = 'unable';
    this.#notice = null;
    this.#sought = '';
    this.#id = crypto.randomUUID();
    void this.redraw();
  }

  async #send({ deliver, keep }: PanelSetup, pages: readonly Page[]): Promise<void> {
    if (this.#stage === 'sending') return;
    this.#stage = 'sending';
    try {
      const early = LEAST_MS - (performance.now() - this.#shownAt);
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      // Who writes into a field that nobody sees is a machine: it is thanked, and nothing is sent.
      if (!this.#trapped) await deliver(this.#draft, pages.flat(), this.#id);
      keep?.(null);
      this.#stage = 'thanked';
      this.dispatchEvent(new Event('answer'));
      await this.#focus();
      this.#wait(KIOSK_THANKS_MS);
    } catch {
      // Not sealed, so not kept: it is still here, and the visitor is told so.
      this.#stage = 'asking';
      this.#notice = 'failed';
      await this.redraw();
    }
  }

  /** On a counter, the next visitor finds nothing of the one before. */
  #wait(ms: number): void {
    if (this.#setup?.mode !== 'kiosk') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), ms);
  }

  async #focus(): Promise<void> {
    await this.redraw();
    const wanted = '[role=radio][tabindex="0"],[role=checkbox],[type=search]';
    (this.root.querySelector<HTMLElement>(wanted) ?? this.root.querySelector('h2'))?.focus();
  }
}

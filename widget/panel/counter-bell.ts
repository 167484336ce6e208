import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { Question, Survey } from '../../shared/feedback/survey.ts';
import type { Language } from '../language.ts';
import type { Messages } from '../locales/messages.ts';
import { commentControl } from './controls/comment.ts';
import { contactControl } from './controls/contact.ts';
import { scaleControl } from './controls/scale.ts';
import {
  type Draft,
  type DraftFailure,
  EMPTY_DRAFT,
  checkPage,
  maxCommentLength,
  submissionOf,
} from './draft.ts';
import { footer } from './footer.ts';
import { type Page, pagesOf } from './pages.ts';
import { isScale } from './scales.ts';
import type { PanelDelivery } from './sealed-delivery.ts';
import { PANEL_STYLES } from './styles.ts';
import { thanks } from './thanks.ts';

/** Name of the element. */
export const PANEL_TAG = 'counter-bell';

/** What a panel asks, in which words, for whom, and where the answers go. */
export interface PanelSetup {
  readonly survey: Survey;
  /** Type of the scale to ask first; the survey's own where it is not given. */
  readonly ask?: string | undefined;
  readonly messages: Messages;
  readonly language: Language;
  /** The business as visitors know it; may be empty. */
  readonly name: string;
  readonly touchpoint: string;
  readonly delivery: PanelDelivery;
}

type Stage = 'asking' | 'sending' | 'thanked';

/**
 * The survey in a dialog beside the page: questions, a comment, a contact, thanks.
 *
 * @element counter-bell
 * @fires close - After the visitor closed it; what they entered is kept.
 * @csspart panel - The dialog.
 * @csspart close - The × button.
 * @csspart scale - The stars or figures.
 * @csspart option - One of them.
 * @csspart comment - The comment's text area.
 * @csspart contact - The button that opens the contact.
 * @csspart address - The contact's field.
 * @csspart back - The button to the page before.
 * @csspart submit - The button to the next page, or to send.
 * @cssprop [--counterbell-accent] - See tokens.ts for this and the others.
 */
export class CounterBell extends LitElement {
  static override properties = {
    setup: { attribute: false },
    draft: { state: true },
    pageAt: { state: true },
    stage: { state: true },
    notice: { state: true },
    isContactOpen: { state: true },
  };

  static override styles = PANEL_STYLES;

  /** Set before the element is put on the page. */
  declare setup: PanelSetup | null;
  declare private draft: Draft;
  declare private pageAt: number;
  declare private stage: Stage;
  declare private notice: DraftFailure | 'failed' | null;
  declare private isContactOpen: boolean;

  /** One id for all tries to send the same answers. */
  #id = '';

  constructor() {
    super();
    this.setup = null;
    this.#begin();
    this.addEventListener('keydown', (event) => this.#closeOnEscape(event));
    // A shop's own shortcuts must not fire while a visitor writes a comment.
    for (const type of ['keydown', 'keyup', 'keypress']) {
      this.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /**
   * Shows the panel and moves the focus in: as it was left, or empty after the thanks.
   *
   * @returns After it is drawn.
   */
  async show(): Promise<void> {
    if (this.stage === 'thanked') this.#begin();
    this.hidden = false;
    await this.#focusFirst();
  }

  /** Hides the panel. */
  close(): void {
    this.hidden = true;
    this.dispatchEvent(new Event('close'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { setup } = this;
    if (setup === null) return nothing;
    const { messages, survey, name } = setup;
    return html`<section class="panel" part="panel" role="dialog" aria-labelledby="title">
      ${
        this.stage === 'thanked'
          ? thanks({
              messages,
              name,
              links: survey.thanks.links,
              close: this.#closeButton(messages),
            })
          : this.#form(setup)
      }
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    const turned = changed.has('pageAt') || (changed.has('stage') && this.stage === 'thanked');
    if (this.hasUpdated && turned && !this.hidden) void this.#focusFirst();
  }

  #form(setup: PanelSetup): TemplateResult | typeof nothing {
    const { messages, name } = setup;
    const pages = this.#pages(setup);
    const page = pages[this.pageAt];
    const first = page?.[0];
    if (!page || !first) return nothing;
    const isLast = this.pageAt === pages.length - 1;
    return html`<form
      novalidate
      aria-busy=${this.stage === 'sending'}
      @submit=${(event: Event) => this.#proceed(event)}
    >
      <header>
        <h2 id="title" tabindex="-1">${wordingOf(first, setup)}</h2>
        ${this.#closeButton(messages)}
      </header>
      ${page.map((question) => this.#control(question, setup))}
      ${this.notice && html`<p class="notice" role="alert">${messages[this.notice]}</p>`}
      <div class="row">
        ${
          this.pageAt > 0
            ? html`<button type="button" class="plain" part="back" @click=${() => this.#goBack()}>
                ${messages.back}
              </button>`
            : nothing
        }
        <button class="send" part="submit">${isLast ? messages.send : messages.next}</button>
      </div>
      ${footer({ messages, name, at: this.pageAt, of: pages.length })}
    </form>`;
  }

  #closeButton({ close }: Messages): TemplateResult {
    return html`<button
      type="button"
      class="close"
      part="close"
      aria-label=${close}
      @click=${() => this.close()}
    >
      ×
    </button>`;
  }

  #control(question: Question, setup: PanelSetup): TemplateResult {
    const { messages, name } = setup;
    const { id, type, required } = question;
    const answer = this.draft.answers[id];
    if (isScale(type)) {
      return scaleControl({
        type,
        value: typeof answer === 'number' ? answer : null,
        required,
        messages,
        onChoose: (value) => this.#answer(id, value),
      });
    }
    if (type === 'comment') {
      return commentControl({
        label: wordingOf(question, setup),
        value: typeof answer === 'string' ? answer : '',
        maxLength: maxCommentLength(this.#pages(setup)),
        onInput: (value) => this.#answer(id, value),
      });
    }
    return contactControl({
      ...this.draft,
      isOpen: this.isContactOpen,
      name,
      messages,
      onToggle: () => {
        this.isContactOpen = !this.isContactOpen;
      },
      onInput: (contact) => this.#enter({ contact }),
      onConsent: (mayContact) => this.#enter({ mayContact }),
    });
  }

  #pages({ survey, ask }: PanelSetup): readonly Page[] {
    return pagesOf(survey, ask);
  }

  #answer(id: string, value: number | string): void {
    this.#enter({ answers: { ...this.draft.answers, [id]: value } });
    this.setup?.delivery.prepare();
  }

  #enter(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.notice = null;
  }

  #begin(): void {
    this.draft = EMPTY_DRAFT;
    this.pageAt = 0;
    this.stage = 'asking';
    this.notice = null;
    this.isContactOpen = false;
    this.#id = crypto.randomUUID();
  }

  #goBack(): void {
    this.pageAt -= 1;
    this.notice = null;
  }

  #proceed(event: Event): void {
    event.preventDefault();
    const { setup } = this;
    if (setup === null || this.stage === 'sending') return;
    const pages = this.#pages(setup);
    this.notice = checkPage(this.draft, pages[this.pageAt] ?? [], pages);
    if (this.notice !== null) {
      this.isContactOpen ||= this.notice === 'halfContact';
    } else if (this.pageAt < pages.length - 1) {
      this.pageAt += 1;
    } else {
      void this.#send(setup);
    }
  }

  async #send({ delivery, language, touchpoint }: PanelSetup): Promise<void> {
    this.stage = 'sending';
    const circumstances = { id: this.#id, language, touchpoint, now: new Date() };
    try {
      await delivery.deliver(submissionOf(this.draft, circumstances));
      this.stage = 'thanked';
    } catch {
      // Not sealed, so not kept: it is still here, and the visitor is told so.
      this.stage = 'asking';
      this.notice = 'failed';
    }
  }

  async #focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=radio][tabindex="0"], h2')?.focus();
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) this.close();
  }
}

function wordingOf({ type, wording }: Question, { messages, name }: PanelSetup): string {
  if (wording) return wording;
  return isScale(type) ? messages[type](name) : messages[type];
}

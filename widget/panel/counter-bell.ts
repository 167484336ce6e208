import { LitElement, type TemplateResult, html, nothing, unsafeCSS } from 'lit';
import type { Question, Survey } from '../../shared/feedback/survey.ts';
import HOST_STYLES from '../host.css?inline';
import type { Messages } from '../locales/messages.ts';
import { commentControl } from './controls/comment.ts';
import { contactControl } from './controls/contact.ts';
import { dots } from './controls/dots.ts';
import { reviewLinks } from './controls/links.ts';
import { scaleControl } from './controls/scale.ts';
import { type Draft, type DraftFailure, EMPTY_DRAFT, checkPage } from './draft.ts';
import { type Page, pagesOf } from './pages.ts';
import STYLES from './panel.css?inline';
import { isScale } from './scales.ts';

/** What a panel asks, in which words, for whom, and where the answers go. */
export interface PanelSetup {
  readonly survey: Survey;
  /** Type of the scale to ask first; the survey's own where it is not given. */
  readonly ask?: string | undefined;
  readonly messages: Messages;
  /** The business as visitors know it; may be empty. */
  readonly name: string;
  /** Something will be sent soon: what that takes may be loaded. */
  readonly prepare: () => void;
  /** Takes answers over for good; rejects where they are not kept. The same id twice is one. */
  readonly deliver: (draft: Draft, questions: readonly Question[], id: string) => Promise<void>;
}

/** As many characters as all texts together may have: at three bytes each they fit in an envelope. */
const MAX_TEXTS = 10_000;

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
 * @csspart contact - What opens the contact.
 * @csspart address - The contact's field.
 * @csspart back - The button to the page before.
 * @csspart submit - The button to the next page, or to send.
 * @cssprop [--counterbell-accent] - See looks.md for this and the others.
 */
export class CounterBell extends LitElement {
  static override properties = {
    setup: { attribute: false },
    draft: { state: true },
    pageAt: { state: true },
    stage: { state: true },
    notice: { state: true },
  };

  static override styles = unsafeCSS(HOST_STYLES + STYLES);

  /** Set before the element is put on the page. */
  declare setup: PanelSetup | null;
  declare private draft: Draft;
  declare private pageAt: number;
  declare private stage: Stage;
  declare private notice: DraftFailure | 'failed' | null;

  /** One id for all tries to send the same answers. */
  #id = '';

  constructor() {
    super();
    this.setup = null;
    this.#begin();
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      this.addEventListener(type, (event) => {
        // A shop's own shortcuts must not fire while a visitor writes a comment.
        event.stopPropagation();
        if (type === 'keydown' && event.key === 'Escape' && !event.isComposing) this.close();
      });
    }
  }

  /**
   * Shows the panel and moves the focus in: as it was left.
   *
   * @returns After it is drawn.
   */
  async show(): Promise<void> {
    this.hidden = false;
    await this.#focus();
  }

  /** Hides the panel; thanks that were seen make room for another answer. */
  close(): void {
    this.hidden = true;
    if (this.stage === 'thanked') this.#begin();
    this.dispatchEvent(new Event('close'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { setup, pageAt } = this;
    if (setup === null) return nothing;
    const { survey, messages, name } = setup;
    const pages = pagesOf(survey, setup.ask);
    const page = pages[pageAt] ?? [];
    const isThanked = this.stage === 'thanked';
    return html`<section part="panel" role="dialog" aria-labelledby="title">
      <div class="row">
        <h2 id="title" tabindex="-1">
          ${isThanked ? messages.thanks : page[0] && wordingOf(page[0], setup)}
        </h2>
        <button part="close" aria-label=${messages.close} @click=${() => this.close()}>×</button>
      </div>
      ${
        isThanked
          ? reviewLinks(survey.thanks.links, messages.others)
          : this.#form(setup, page, pages)
      }
      <small>
        ${
          isThanked || !pages[1]
            ? nothing
            : dots(pageAt, pages.length, messages.choice(pageAt + 1, pages.length))
        }
        <span>${messages.sealed(name)}</span>
      </small>
    </section>`;
  }

  #form(setup: PanelSetup, page: Page, pages: readonly Page[]): TemplateResult {
    const { messages } = setup;
    const isLast = page === pages.at(-1);
    const maxLength = Math.floor(MAX_TEXTS / pages.flat().length);
    const proceed = (event: Event): void => {
      event.preventDefault();
      this.notice = checkPage(this.draft, page, pages);
      if (this.notice !== null) return;
      if (isLast) void this.#send(setup, pages);
      else this.#turn(1);
    };
    return html`<form @submit=${proceed}>
      ${page.map((question) => this.#control(question, setup, maxLength))}
      ${this.notice && html`<p role="alert">${messages[this.notice]}</p>`}
      <div class="row">
        ${
          this.pageAt > 0
            ? html`<button type="button" part="back" @click=${() => this.#turn(-1)}>
                ${messages.back}
              </button>`
            : nothing
        }
        <button part="submit" aria-busy=${this.stage === 'sending'}>
          ${isLast ? messages.send : messages.next}
        </button>
      </div>
    </form>`;
  }

  #control(question: Question, setup: PanelSetup, maxLength: number): TemplateResult {
    const { messages, name } = setup;
    const { id, type, required } = question;
    const answer = this.draft.answers[id];
    const value = String(answer ?? '');
    const onInput = (given: number | string): void => {
      this.#enter({ answers: { ...this.draft.answers, [id]: given } });
      setup.prepare();
    };
    if (isScale(type)) return scaleControl({ type, value, required, messages, onInput });
    if (type === 'comment') {
      return commentControl({ label: wordingOf(question, setup), value, maxLength, onInput });
    }
    const { mayContact } = this.draft;
    const onConsent = (): void => this.#enter({ mayContact: !mayContact });
    return contactControl({ contact: value, mayContact, name, messages, onInput, onConsent });
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
    this.#id = crypto.randomUUID();
  }

  #turn(step: number): void {
    this.pageAt += step;
    this.notice = null;
    void this.#focus();
  }

  async #send({ deliver }: PanelSetup, pages: readonly Page[]): Promise<void> {
    if (this.stage === 'sending') return;
    this.stage = 'sending';
    try {
      await deliver(this.draft, pages.flat(), this.#id);
      this.stage = 'thanked';
      await this.#focus();
    } catch {
      // Not sealed, so not kept: it is still here, and the visitor is told so.
      this.stage = 'asking';
      this.notice = 'failed';
    }
  }

  async #focus(): Promise<void> {
    await this.updateComplete;
    const { renderRoot } = this;
    const choice = renderRoot.querySelector<HTMLElement>('[role=radio][tabindex="0"]');
    (choice ?? renderRoot.querySelector('h2'))?.focus();
  }
}

function wordingOf({ type, wording }: Question, { messages, name }: PanelSetup): string {
  return wording || (isScale(type) ? messages[type](name) : messages[type]);
}

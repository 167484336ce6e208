import { type TemplateResult, nothing, render } from 'lit/html.js';

/**
 * An element that draws itself anew, once, after any number of changes in a row.
 *
 * In the place of Lit's own base class, whose attributes, properties and controllers the panel does without: a quarter of
 * its bytes.
 */
export abstract class DrawnElement extends HTMLElement {
  /** Where it is drawn. */
  protected readonly root: ShadowRoot = this.attachShadow({ mode: 'open' });
  #drawing: Promise<void> | null = null;

  /** @param css - Style sheet of the shadow root. */
  constructor(css: string) {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
  }

  /** What it looks like just now. */
  protected abstract view(): TemplateResult | typeof nothing;

  /**
   * Says that something has changed.
   *
   * @returns After it is drawn.
   */
  protected redraw(): Promise<void> {
    this.#drawing ??= this.#draw();
    return this.#drawing;
  }

  async #draw(): Promise<void> {
    await Promise.resolve();
    this.#drawing = null;
    render(this.view(), this.root);
  }
}

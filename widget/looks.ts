/** What the tag or the published survey says about looks. */
export interface Looks {
  /** Any CSS colour. */
  readonly accent?: string | undefined;
  /** `light`, `dark`, or `light dark` for what the visitor's system says. */
  readonly scheme?: string | undefined;
  /** `start` for the corner where lines of text begin; where they end, with any other. */
  readonly corner?: string | undefined;
}

/**
 * Gives a host the owner's looks, as custom properties: host.css corrects the accent to be readable.
 *
 * @param host - The bell's or the panel's element, of which only the style is touched.
 * @param looks - The owner's; what is left out is the page's own style sheet's to say.
 */
export function applyLooks(
  { style }: HTMLElement,
  { accent = '', scheme = '', corner }: Looks,
): void {
  style.setProperty('--counterbell-accent', accent);
  style.setProperty('--counterbell-color-scheme', scheme);
  style.setProperty(
    '--counterbell-corner',
    corner === 'start' ? 'var(--counterbell-inset,20px) auto' : '',
  );
}

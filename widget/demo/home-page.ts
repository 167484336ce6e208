import { html } from '../collector/form/html.ts';
import { shopDocument } from './shop-layout.ts';

const CUP = html`<svg viewBox="0 0 240 180" role="img" aria-label="A cup of coffee on a saucer">
  <g fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round">
    <path d="M62 70h104v34a44 44 0 0 1-44 44h-16a44 44 0 0 1-44-44Z" class="fill" />
    <path d="M166 80h14a18 18 0 0 1 0 36h-16" />
    <path d="M40 160h148" />
    <path d="M92 50c-8-12 8-18 0-32M116 50c-8-12 8-18 0-32M140 50c-8-12 8-18 0-32" class="steam" />
  </g>
</svg>`;

/**
 * The shop's home page.
 *
 * @param tag - What the owner pasted; `null` for nothing.
 * @returns The document.
 */
export function homePage(tag: string | null): string {
  const content = html`<section class="hero">
      <div>
        <h1>Coffee under the linden tree</h1>
        <p>
          We roast on Mondays, bake before you wake, and keep the corner table free for whoever
          needs it most.
        </p>
        <p class="ways">
          <a class="button" href="/order">Order ahead</a> <a href="/menu">See the menu</a>
        </p>
      </div>
      ${CUP}
    </section>
    <section class="cards">
      <article>
        <h2>This week’s cake</h2>
        <p>Plum and poppy seed, with a spoon of cream. Gone by three on most days.</p>
      </article>
      <article>
        <h2>Bring your own cup</h2>
        <p>Thirty cents off, and we rinse it for you.</p>
      </article>
      <article>
        <h2>Quiet hour</h2>
        <p>Wednesdays from four: no music, low light, slow tea.</p>
      </article>
    </section>`;
  return shopDocument('Welcome', content, tag);
}

import { html, type Markup } from '../collector/form/html.ts';

const LEAF = html`<svg class="leaf" viewBox="0 0 32 32" aria-hidden="true">
  <path
    d="M16 29v-7M16 24C7 22 4 15 6 9c1-3 5-3 7-1 1-3 3-4 3-4s2 1 3 4c2-2 6-2 7 1 2 6-1 13-10 15Z"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;

/** The pages that the shop's navigation names. */
const PAGES = [
  { path: '/', name: 'Welcome' },
  { path: '/menu', name: 'Menu' },
  { path: '/order', name: 'Order' },
] as const;

/**
 * A page of the shop.
 *
 * @param title - Its name; the shop's name stands behind it.
 * @param content - What stands between head and foot.
 * @param tag - What the owner pasted before `</body>`, as it is; `null` for nothing.
 * @returns The document.
 */
export function shopDocument(title: string, content: Markup, tag: string | null): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Café Linde</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <a class="name" href="/">${LEAF}<span>Café Linde</span></a>
          <nav aria-label="Pages">
            ${PAGES.map(({ path, name }) => html`<a href="${path}">${name}</a>`)}
          </nav>
        </header>
        <main>${content}</main>
        <footer>
          <p>Lindenplatz 4, under the tree · Tuesday to Sunday, 8 to 18</p>
          <p>An invented café. It shows how a site looks with Counterbell’s bell.</p>
        </footer>
        ${{ markup: tag ?? '' }}
      </body>
    </html>`;
  return page.markup;
}

import { answerPage } from '../answers.ts';
import { en as words } from '../locales/en.ts';
import type { FormTrouble } from '../locales/form-words.ts';
import { html, type Markup } from './html.ts';
import { STYLE } from './style.ts';

let policy: Promise<string> | null = null;

/**
 * A whole page for people, which loads and runs nothing.
 *
 * @param title - Its name and heading.
 * @param content - What follows the heading.
 * @param status - HTTP status.
 * @returns The answer.
 */
export async function answerFormPage(
  title: string,
  content: Markup,
  status = 200,
): Promise<Response> {
  const { markup } = html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${{ markup: `<style>${STYLE}</style>` }}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
  policy ??= makePolicy();
  return answerPage(markup, status, await policy);
}

/**
 * A page that says what went wrong, what was kept, and what to do.
 *
 * @param trouble - What went wrong.
 * @param status - HTTP status.
 * @returns The answer.
 */
export function answerTrouble(trouble: FormTrouble, status: number): Promise<Response> {
  const { title, text } = words.troubles[trouble];
  return answerFormPage(title, html`<p>${text}</p>`, status);
}

/** The page's own style is named by its hash: nothing else may style it, and nothing may run in it. */
async function makePolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
  const hash = btoa(String.fromCodePoint(...new Uint8Array(digest)));
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    // The empty icon, which keeps browsers from asking for one.
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

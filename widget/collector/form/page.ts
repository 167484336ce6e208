import { answerPage } from '../answers.ts';
import type { FormTrouble, FormWords } from '../locales/form-words.ts';
import { html, type Markup } from './html.ts';
import { STYLE } from './style.ts';

let policy: Promise<string> | null = null;

/** What stands on a page. */
export interface FormPage {
  /** Its name and heading. */
  readonly title: string;
  /** What follows the heading. */
  readonly content: Markup;
  /** HTTP status; 200 where left out. */
  readonly status?: number;
}

/**
 * A whole page for people, which loads and runs nothing.
 *
 * @param page - What stands on it.
 * @param words - Its language.
 * @returns The answer.
 */
export async function answerFormPage(
  { title, content, status = 200 }: FormPage,
  words: FormWords,
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
  const response = answerPage(markup, status, await policy);
  response.headers.set('content-language', words.language);
  response.headers.set('vary', 'accept-language');
  return response;
}

/**
 * A page that says what went wrong, what was kept, and what to do.
 *
 * @param trouble - What went wrong.
 * @param status - HTTP status.
 * @param words - The language.
 * @returns The answer.
 */
export function answerTrouble(
  trouble: FormTrouble,
  status: number,
  words: FormWords,
): Promise<Response> {
  const { title, text } = words.troubles[trouble];
  return answerFormPage({ title, content: html`<p>${text}</p>`, status }, words);
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

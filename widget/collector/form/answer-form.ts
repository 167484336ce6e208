import type { Survey } from '../../../shared/feedback/survey.ts';
import { en as words } from '../locales/en.ts';
import type { FilledForm } from './filled-form.ts';
import { formMarkup } from './form-markup.ts';
import { html } from './html.ts';
import { answerFormPage } from './page.ts';

/**
 * The page with the form.
 *
 * @param survey - What it asks.
 * @param filled - What stands in it already; shown again with its reason where it could not be taken.
 * @returns 200, or 422 for one that is shown again.
 */
export function answerForm(survey: Survey, filled: FilledForm): Promise<Response> {
  const { questions, businessName } = survey;
  const content = formMarkup(questions, filled, businessName);
  return answerFormPage(words.title(businessName), content, filled.failure === null ? 200 : 422);
}

/**
 * The page behind the form: thanks, and the public review sites for everybody alike.
 *
 * @param survey - What was asked.
 * @returns 200.
 */
export function answerThanks({ thanks }: Survey): Promise<Response> {
  const links = thanks.links.map(
    ({ label, url }) => html`<li><a href="${url}" rel="noopener">${label}</a></li>`,
  );
  const elsewhere = html`<p>${words.elsewhere}</p>
    <ul>
      ${links}
    </ul>`;
  return answerFormPage(words.thanks, links.length === 0 ? html`` : elsewhere);
}

import { fingerprintOf } from '../../../shared/sealing/fingerprint.ts';
import type { Survey } from '../../../shared/feedback/survey.ts';
import type { FormWords } from '../locales/form-words.ts';
import type { FilledForm } from './filled-form.ts';
import { formMarkup } from './form-markup.ts';
import { html } from './html.ts';
import { answerFormPage } from './page.ts';

/** What a form is shown with. */
export interface FormSetting {
  readonly words: FormWords;
  /** The owner's: its fingerprint is shown. */
  readonly publicKey: string;
}

/**
 * The page with the form.
 *
 * @param survey - What it asks.
 * @param filled - What stands in it already; shown again with its reason where it could not be taken.
 * @param setting - The language, and the owner's key.
 * @returns 200, or 422 for one that is shown again.
 */
export async function answerForm(
  survey: Survey,
  filled: FilledForm,
  { words, publicKey }: FormSetting,
): Promise<Response> {
  const { questions, businessName } = survey;
  const keyWords = await fingerprintOf(publicKey);
  const content = formMarkup(questions, filled, { words, businessName, keyWords });
  const status = filled.failure === null ? 200 : 422;
  return answerFormPage({ title: words.title(businessName), content, status }, words);
}

/**
 * The page behind the form: thanks, and the public review sites for everybody alike.
 *
 * @param survey - What was asked.
 * @param words - The language.
 * @returns 200.
 */
export function answerThanks({ thanks }: Survey, words: FormWords): Promise<Response> {
  const links = thanks.links.map(
    ({ label, url }) => html`<li><a href="${url}" rel="noopener">${label}</a></li>`,
  );
  const elsewhere = html`<p>${words.elsewhere}</p>
    <ul>
      ${links}
    </ul>`;
  const content = links.length === 0 ? html`` : elsewhere;
  return answerFormPage({ title: words.thanks, content }, words);
}

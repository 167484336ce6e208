import { findInbox } from '../access.ts';
import { answerTrouble } from '../form/page.ts';
import { answerForm } from '../form/answer-form.ts';
import { emptyForm } from '../form/filled-form.ts';
import { wordsFor } from '../locales/form-languages.ts';
import type { Call } from '../route.ts';
import { publishedSurvey } from '../published-survey.ts';

/**
 * `GET /{inbox}?touchpoint=`: the survey as a page of its own, for QR codes and mails.
 *
 * @param call - From anyone; `touchpoint` says where the address stood, such as a table.
 * @returns 200 with a form that needs no JavaScript.
 */
export async function showForm(call: Call): Promise<Response> {
  const words = wordsFor(call.request);
  const inbox = await findInbox(call);
  if (inbox === null) return answerTrouble('no-form', 404, words);
  const survey = await publishedSurvey(call.context.store, inbox);
  const filled = emptyForm(call.url.searchParams.get('touchpoint') ?? '');
  return answerForm(survey, filled, { words, publicKey: inbox.publicKey });
}

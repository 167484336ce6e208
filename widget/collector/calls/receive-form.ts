import type { Submission } from '../../../shared/feedback/submission.ts';
import type { Envelope } from '../../../shared/sealing/envelope.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import { findInbox, isOriginAllowed } from '../access.ts';
import { answerForm, answerThanks } from '../form/answer-form.ts';
import { filledForm, submissionOf, type FilledForm } from '../form/filled-form.ts';
import { answerTrouble } from '../form/page.ts';
import { wordsFor } from '../locales/form-languages.ts';
import type { FormWords } from '../locales/form-words.ts';
import { publishedSurvey } from '../published-survey.ts';
import { readText } from '../read-body.ts';
import { REFUSALS } from '../refusals.ts';
import type { Call } from '../route.ts';
import type { Inbox } from '../store.ts';

/**
 * `POST /{inbox}`: what the form without JavaScript sends. It is sealed to the owner's key before it is stored.
 *
 * @param call - With the form's fields, from anyone.
 * @returns 200 with thanks once it is on the disk; else the form again with what was written and what to mend.
 */
export async function receiveForm(call: Call): Promise<Response> {
  const words = wordsFor(call.request);
  const inbox = await findInbox(call);
  if (inbox === null) return answerTrouble('no-form', 404, words);
  if (isFromElsewhere(call)) return answerTrouble('form-not-from-here', 403, words);
  if (!isForm(call)) return answerTrouble('form-damaged', 415, words);
  if (!(await isAdmitted(call, inbox))) return answerTrouble('form-not-now', 429, words);
  const body = await readText(call.request);
  if (!body.ok) {
    const { status } = REFUSALS[body.failure];
    const trouble = body.failure === 'too-large' ? 'form-too-large' : 'form-damaged';
    return answerTrouble(trouble, status, words);
  }
  return takeForm(call, { inbox, words }, new URLSearchParams(body.value));
}

async function isAdmitted({ sender, context }: Call, inbox: Inbox): Promise<boolean> {
  const now = context.now();
  const isCalm = await context.guard.admitAddress(sender.address, now);
  return isCalm && context.guard.admitForm(inbox.id, now);
}

async function takeForm(
  { context }: Call,
  { inbox, words }: { readonly inbox: Inbox; readonly words: FormWords },
  fields: URLSearchParams,
): Promise<Response> {
  const { store, guard, now } = context;
  const survey = await publishedSurvey(store, inbox);
  const filled = filledForm(fields, survey.questions);
  const arrival = { now: now(), language: words.language };
  const setting = { words, publicKey: inbox.publicKey };
  const submission = submissionOf(filled, survey.questions, arrival);
  if (!submission.ok) {
    const { failure } = submission;
    if (failure === 'form-damaged') return answerTrouble(failure, 400, words);
    return answerForm(survey, { ...filled, failure }, setting);
  }
  const envelope = await sealFor(submission.value, inbox);
  if (envelope === null) return answerForm(survey, tooLong(filled), setting);
  const kept = await store.keep(envelope, now().toISOString(), guard.inboxBytes);
  if (kept.ok) return answerThanks(survey, words);
  return answerTrouble('form-not-kept', REFUSALS[kept.failure].status, words);
}

/** Browsers say where a form was sent from; the form itself is always allowed, other sites where the owner named them. */
function isFromElsewhere(call: Call): boolean {
  const site = call.request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none' && !isOriginAllowed(call);
}

/** Anything else would read as a form in which nothing was written. */
function isForm({ request }: Call): boolean {
  const type = request.headers.get('content-type') ?? '';
  return type.toLowerCase().startsWith('application/x-www-form-urlencoded');
}

async function sealFor(submission: Submission, inbox: Inbox): Promise<Envelope | null> {
  try {
    return await seal(submission, { inbox: inbox.id, publicKey: inbox.publicKey });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function tooLong(filled: FilledForm): FilledForm {
  return { ...filled, failure: 'too-long' };
}

import type { Submission } from '../../../shared/feedback/submission.ts';
import type { Envelope } from '../../../shared/sealing/envelope.ts';
import { seal } from '../../../shared/sealing/seal.ts';
import { findInbox, isOriginAllowed } from '../access.ts';
import { answerForm, answerThanks } from '../form/answer-form.ts';
import { filledForm, submissionOf, type FilledForm } from '../form/filled-form.ts';
import { answerTrouble } from '../form/page.ts';
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
  const inbox = await findInbox(call);
  if (inbox === null) return answerTrouble('no-form', 404);
  if (isFromElsewhere(call)) return answerTrouble('form-not-from-here', 403);
  if (!isForm(call)) return answerTrouble('form-damaged', 415);
  const body = await readText(call.request);
  if (!body.ok) {
    const { status } = REFUSALS[body.failure];
    return answerTrouble(body.failure === 'too-large' ? 'form-too-large' : 'form-damaged', status);
  }
  return takeForm(call, inbox, new URLSearchParams(body.value));
}

async function takeForm(
  { context }: Call,
  inbox: Inbox,
  fields: URLSearchParams,
): Promise<Response> {
  const survey = await publishedSurvey(context.store, inbox);
  const filled = filledForm(fields, survey.questions);
  const submission = submissionOf(filled, survey.questions, context.now());
  if (!submission.ok) {
    const { failure } = submission;
    if (failure === 'form-damaged') return answerTrouble(failure, 400);
    return answerForm(survey, { ...filled, failure });
  }
  const envelope = await sealFor(submission.value, inbox);
  if (envelope === null) return answerForm(survey, tooLong(filled));
  const kept = await context.store.keep(envelope, context.now().toISOString());
  if (kept.ok) return answerThanks(survey);
  return answerTrouble('form-not-kept', REFUSALS[kept.failure].status);
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

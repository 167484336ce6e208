import type { Answer } from '../../../shared/feedback/feedback.ts';
import { MAX_TOUCHPOINT_LENGTH } from '../../../shared/feedback/limits.ts';
import { submissionSchema, type Submission } from '../../../shared/feedback/submission.ts';
import type { Question } from '../../../shared/feedback/survey.ts';
import { questionOf } from '../../../shared/questions/registry.ts';
import { fail, succeed, type Result } from '../../../shared/result.ts';
import * as v from 'valibot';
import type { FormFailure } from '../locales/form-words.ts';

/** Most characters of a comment: even where each takes nine in the body, it fits into what the collector reads. */
export const MAX_FORM_TEXT = 5000;

/** What stands in a form, as it was typed. */
export interface FilledForm {
  /** Made when the form was first shown, or where it came without one: sent twice, it is one answer. */
  readonly id: string;
  /** From the address that was opened, such as a table's QR code; empty where it names none. */
  readonly touchpoint: string;
  /** By question id. */
  readonly written: ReadonlyMap<string, string>;
  readonly mayContact: boolean;
  /** Why it was not taken; `null` while it has not been sent. */
  readonly failure: FormFailure | null;
}

/**
 * A form in which nothing stands yet.
 *
 * @param touchpoint - Where it was opened; empty where that is not known.
 * @returns The form, with an id of its own.
 */
export function emptyForm(touchpoint: string): FilledForm {
  return {
    id: crypto.randomUUID(),
    touchpoint: touchpoint.slice(0, MAX_TOUCHPOINT_LENGTH),
    written: new Map(),
    mayContact: false,
    failure: null,
  };
}

/**
 * Reads a form that was sent.
 *
 * @param fields - The body's fields.
 * @param questions - What the survey asks; other fields are left out.
 * @returns What stands in it.
 */
export function filledForm(fields: URLSearchParams, questions: readonly Question[]): FilledForm {
  const written = questions.flatMap(({ id }): readonly (readonly [string, string])[] => {
    // Browsers send a line break as two characters where they counted one.
    // Several boxes of one question are kept line by line: a choice's id has no line break.
    const text = fields.getAll(`answer-${id}`).join('\n').replaceAll('\r\n', '\n').trim();
    return text === '' ? [] : [[id, text]];
  });
  const empty = emptyForm(fields.get('touchpoint') ?? '');
  return {
    ...empty,
    id: fields.get('id') ?? empty.id,
    written: new Map(written),
    mayContact: fields.has('may-contact'),
  };
}

/**
 * Makes a submission of what stands in a form.
 *
 * @param filled - The form.
 * @param questions - What the survey asks.
 * @param arrival - When it arrived, and in which language it was shown.
 * @param arrival.now - The time.
 * @param arrival.language - BCP 47.
 * @returns The submission; what to say to the visitor; or `form-damaged` where a field that no visitor sees is not ours.
 *   A contact without consent is never taken.
 */
export function submissionOf(
  filled: FilledForm,
  questions: readonly Question[],
  { now, language }: { readonly now: Date; readonly language: string },
): Result<Submission, FormFailure | 'form-damaged'> {
  if (filled.written.size === 0) return fail('nothing-said');
  if (questions.some((question) => isDemanded(question) && !filled.written.has(question.id))) {
    return fail('unanswered');
  }
  const read = readAnswers(filled, questions);
  if (!read.ok) return read;
  const { answers, contact } = read.value;
  if (contact !== null && !filled.mayContact) return fail('no-consent');
  const submission = v.safeParse(submissionSchema, {
    v: 1,
    id: filled.id,
    answers,
    contact,
    mayContact: contact !== null,
    touchpoint: filled.touchpoint === '' ? null : filled.touchpoint,
    language,
    writtenAt: now.toISOString(),
  });
  return submission.success ? succeed(submission.output) : fail('form-damaged');
}

/**
 * Whether a question must be answered. A contact never: nobody has to say who they are. Neither a follow-up, which this
 * form shows to everybody, nor several boxes or a photo, which it cannot demand or take.
 *
 * @param question - Of the survey.
 * @returns True where the owner demands an answer and may.
 */
export function isDemanded({ type, required, when }: Question): boolean {
  return required && !when && !['contact', 'choices', 'photo'].includes(type);
}

interface ReadAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly contact: Answer | null;
}

function readAnswers(
  filled: FilledForm,
  questions: readonly Question[],
): Result<ReadAnswers, FormFailure> {
  const answers = new Map<string, Answer>();
  let contact: Answer | null = null;
  for (const question of questions) {
    const { id, type } = question;
    const text = filled.written.get(id);
    if (text === undefined) continue;
    const answer = parseAnswer(question, text);
    if (!answer.ok) return answer;
    if (type === 'contact') contact = answer.value;
    else answers.set(id, answer.value);
  }
  return succeed({ answers: Object.fromEntries(answers), contact });
}

function parseAnswer({ type, choices = [] }: Question, text: string): Result<Answer, FormFailure> {
  if (text.length > MAX_FORM_TEXT) return fail('too-long');
  const ids = choices.map(({ id }) => id);
  const given = type === 'choices' ? text.split('\n') : text;
  return questionOf(type)?.parse(given, ids) ?? fail('wrong-type');
}

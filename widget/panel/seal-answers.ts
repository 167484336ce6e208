import { MAX_CONTACT_LENGTH, MAX_TOUCHPOINT_LENGTH } from '../../shared/feedback/limits.ts';
import type { Submission } from '../../shared/feedback/submission.ts';
import type { Question } from '../../shared/feedback/survey.ts';
import { wordingKey } from '../../shared/feedback/variants.ts';
import type { Envelope } from '../../shared/sealing/envelope.ts';
import { seal } from '../../shared/sealing/seal.ts';
import type { Properties } from '../../shared/display/gates.ts';
import type { Tag } from '../tag.ts';
import type { Draft } from './draft.ts';

/** As many answers as a submission may have, wordings and properties among them. */
const MAX_ENTRIES = 50;

const MAX_PROPERTIES = 20;

/** Everything that a submission is made of. */
export interface Filled {
  readonly draft: Draft;
  readonly questions: readonly Question[];
  /** UUID; the same for every try to send the same answers. */
  readonly id: string;
  /** Language that the questions were shown in. */
  readonly language: string;
  /** What the page has said of the visitor. */
  readonly properties?: Properties;
}

/**
 * Seals answers to the tag's key. Nothing unsealed leaves this file.
 *
 * @param filled - Checked by `checkPage`.
 * @param tag - Whose key, and which inbox.
 * @returns What may be kept and sent.
 * @throws {RangeError} Where they are too long; the panel's own limits prevent it.
 */
export function sealAnswers(filled: Filled, tag: Tag): Promise<Envelope> {
  const touchpoint = tag.touchpoint ?? location.pathname;
  const addressee = { inbox: tag.inbox, publicKey: tag.key };
  return seal(submissionOf(filled, { touchpoint, now: new Date() }), addressee);
}

/**
 * Makes what will be sealed.
 *
 * @param filled - Checked by `checkPage`.
 * @param at - Where and when.
 * @returns A valid submission: texts trimmed, empty ones left out, a contact only with consent and never among the answers.
 */
export function submissionOf(
  { draft, questions, id, language, properties = {} }: Filled,
  at: { readonly touchpoint: string; readonly now: Date },
): Submission {
  const contacts = questions.filter(({ type }) => type === 'contact');
  const contact = contacts.map((question) => textOf(draft, question)).find(Boolean) ?? '';
  const mayContact = draft.mayContact && contact !== '';
  const answers = {
    ...answersOf(
      draft,
      questions.filter((question) => !contacts.includes(question)),
    ),
    ...wordingsOf(questions),
  };
  return {
    v: 1,
    id,
    answers: { ...answers, ...saidOf(properties, MAX_ENTRIES - Object.keys(answers).length) },
    contact: mayContact ? contact.slice(0, MAX_CONTACT_LENGTH) : null,
    mayContact,
    touchpoint: at.touchpoint.slice(0, MAX_TOUCHPOINT_LENGTH),
    language,
    writtenAt: at.now.toISOString(),
  };
}

/** In which words each question was asked of which some are tried, answered or not. */
function wordingsOf(questions: readonly Question[]): Submission['answers'] {
  return Object.fromEntries(
    questions.flatMap(({ id, variants = [] }) =>
      variants.slice(0, 1).map((variant) => [wordingKey(id), variant.id]),
    ),
  );
}

/** Under names that no question can have. */
function saidOf(properties: Properties, most: number): Submission['answers'] {
  const said = Object.entries(properties).slice(0, Math.min(most, MAX_PROPERTIES));
  return Object.fromEntries(
    said.map(([name, value]) => [
      `visitor.${name}`.slice(0, MAX_TOUCHPOINT_LENGTH),
      typeof value === 'number' ? value : String(value).slice(0, MAX_TOUCHPOINT_LENGTH),
    ]),
  );
}

function textOf(draft: Draft, { id }: Question): string {
  return String(draft.answers[id] ?? '').trim();
}

function answersOf(draft: Draft, questions: readonly Question[]): Submission['answers'] {
  const answered = questions.filter((question) => textOf(draft, question) !== '');
  return Object.fromEntries(
    answered.map((question) => {
      const answer = draft.answers[question.id];
      return [
        question.id,
        typeof answer === 'object' || typeof answer === 'number' ? answer : textOf(draft, question),
      ];
    }),
  );
}

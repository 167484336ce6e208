import type { Submission } from '../../shared/feedback/submission.ts';
import type { Page } from './pages.ts';

/** As many characters as all comments of a submission may have: three bytes each still fit in an envelope. */
const MAX_COMMENTS = 10_000;

const MAX_CONTACT = 300;
const MAX_TOUCHPOINT = 300;

/** A mail address has an @, a telephone number five digits or more. */
const REACHABLE = /@|(\d\D*){5}/;

/** What the visitor has entered. */
export interface Draft {
  /** By question id. */
  readonly answers: Readonly<Record<string, number | string>>;
  readonly contact: string;
  readonly mayContact: boolean;
}

/** Nothing entered. */
export const EMPTY_DRAFT: Draft = { answers: {}, contact: '', mayContact: false };

/** Why a page cannot be left for the next one; the code's words are in the locale, under the same name. */
export type DraftFailure = 'missing' | 'halfContact';

/**
 * Looks for what a page still needs.
 *
 * @param draft - What was entered.
 * @param page - The page to be left.
 * @param pages - The page's survey; on its last page something must have been answered somewhere.
 * @returns What is to be mended; `null` where all is well. A contact is never demanded.
 */
export function checkPage(draft: Draft, page: Page, pages: readonly Page[]): DraftFailure | null {
  const answers = answersOf(draft);
  const isMissing = page.some(({ id, type, required }) => {
    return required && type !== 'contact' && !Object.hasOwn(answers, id);
  });
  const isEmpty = page === pages.at(-1) && Object.keys(answers).length === 0;
  if (isMissing || isEmpty) return 'missing';
  const asksContact = page.some(({ type }) => type === 'contact');
  return asksContact && isHalfContact(draft) ? 'halfContact' : null;
}

/** What a submission says besides the visitor's own words. */
export interface Circumstances {
  readonly id: string;
  readonly language: string;
  readonly touchpoint: string;
  readonly now: Date;
}

/**
 * Makes what will be sealed.
 *
 * @param draft - Checked by `checkPage`.
 * @param circumstances - The rest.
 * @returns A valid submission: texts trimmed, empty ones left out, a contact only with consent.
 */
export function submissionOf(draft: Draft, circumstances: Circumstances): Submission {
  const { id, language, touchpoint, now } = circumstances;
  const contact = draft.contact.trim();
  const mayContact = draft.mayContact && contact !== '';
  return {
    v: 1,
    id,
    answers: answersOf(draft),
    contact: mayContact ? contact.slice(0, MAX_CONTACT) : null,
    mayContact,
    touchpoint: touchpoint.slice(0, MAX_TOUCHPOINT),
    language,
    writtenAt: now.toISOString(),
  };
}

/**
 * How long a comment may be.
 *
 * @param pages - The survey.
 * @returns Characters; less where there are many comments, so that all of them fit in one envelope.
 */
export function maxCommentLength(pages: readonly Page[]): number {
  const comments = pages.flat().filter(({ type }) => type === 'comment');
  return Math.floor(MAX_COMMENTS / Math.max(1, comments.length));
}

function isHalfContact({ contact, mayContact }: Draft): boolean {
  return contact.trim() === '' ? mayContact : !mayContact || !REACHABLE.test(contact);
}

function answersOf({ answers }: Draft): Record<string, number | string> {
  const entries = Object.entries(answers)
    .map(([id, answer]) => [id, typeof answer === 'string' ? answer.trim() : answer] as const)
    .filter(([, answer]) => answer !== '');
  return Object.fromEntries(entries);
}

import type { Question } from '../../shared/feedback/survey.ts';
import type { Page } from './pages.ts';

/** What one question was answered with: a number, a text or the id of a choice, or the ids of several. */
export type Given = number | string | readonly string[];

/** What the visitor has entered. */
export interface Draft {
  /** By question id; an address under the contact's. */
  readonly answers: Readonly<Record<string, Given>>;
  /** Whether they may be contacted. */
  readonly mayContact: boolean;
}

/** Nothing entered. */
export const EMPTY_DRAFT: Draft = { answers: {}, mayContact: false };

/** Why a page cannot be left for the next one; the code's words are in the locales, under the same name. */
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
  const isMissing = ({ id }: Question): boolean => !String(draft.answers[id] ?? '').trim();
  for (const question of page) {
    if (question.type !== 'contact') {
      if (question.required && isMissing(question)) return 'missing';
    } else if (isMissing(question) === draft.mayContact) {
      return 'halfContact';
    }
  }
  return page === pages.at(-1) && pages.flat().every(isMissing) ? 'missing' : null;
}

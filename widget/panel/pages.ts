import type { Question } from '../../shared/feedback/survey.ts';
import { isScale } from './scales.ts';

/** Questions that are asked together. */
export type Page = readonly Question[];

/** What stands on the page before it. */
const FOLLOWING = ['comment', 'photo', 'consent', 'contact'];

/**
 * Lays questions out: one with choices opens a page; a comment, photo, consent or contact stands on the page before it.
 *
 * @param questions - Those that are asked.
 * @returns At least one page.
 */
export function pagesOf(questions: readonly Question[]): readonly Page[] {
  const pages: Question[][] = [];
  for (const question of questions) {
    const page = pages.at(-1);
    if (page === undefined || !FOLLOWING.includes(question.type)) pages.push([question]);
    else page.push(question);
  }
  return pages;
}

/**
 * Puts the asked scale in the place of the first one, unless it is among the questions already.
 *
 * @param questions - Of the survey.
 * @param ask - Type of the scale to ask first; any other text changes nothing.
 * @returns The questions in the order to ask.
 */
export function startingWith(questions: readonly Question[], ask = ''): readonly Question[] {
  if (!isScale(ask)) return questions;
  const own = questions.find((question) => question.type === ask);
  const first = own ?? { id: ask, type: ask, required: true };
  const replaced = questions.find((question) => isScale(question.type));
  return [first, ...questions.filter((question) => question !== first && question !== replaced)];
}

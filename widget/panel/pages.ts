import type { Question, Survey } from '../../shared/feedback/survey.ts';
import { isScale } from './scales.ts';

/** Questions that are asked together. */
export type Page = readonly Question[];

/**
 * Lays a survey out: a scale opens a page; a comment or contact stands on the page before it.
 *
 * @param survey - Checked.
 * @param ask - Type of the scale to ask first, from the tag; any other text changes nothing.
 * @returns At least one page.
 */
export function pagesOf(survey: Survey, ask?: string): readonly Page[] {
  const pages: Question[][] = [];
  for (const question of startingWith(survey.questions, ask)) {
    const page = pages.at(-1);
    if (page === undefined || isScale(question.type)) pages.push([question]);
    else page.push(question);
  }
  return pages;
}

/** Puts the asked scale in the place of the first one, unless it is among the questions already. */
function startingWith(questions: readonly Question[], ask = ''): readonly Question[] {
  if (!isScale(ask)) return questions;
  const own = questions.find((question) => question.type === ask);
  const first = own ?? { id: ask, type: ask, required: true };
  const replaced = questions.find((question) => isScale(question.type));
  return [first, ...questions.filter((question) => question !== first && question !== replaced)];
}

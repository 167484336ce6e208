import * as v from 'valibot';
import { surveySchema, type Question, type Survey } from '../../../shared/feedback/survey.ts';
import type { Place } from '../../../shared/surveys-lint/finding.ts';

/** Why a survey cannot be published yet. */
export type Problem = 'few-choices' | 'not-an-address' | 'half-help' | 'too-long' | 'no-rule';

/** One thing to fill in or mend. */
export interface Todo {
  readonly problem: Problem;
  /** `null` where it is the whole survey. */
  readonly place: Place | null;
}

/**
 * Leaves out what the owner has left empty.
 *
 * @param survey - A draft's.
 * @returns What would be published.
 */
export function tidySurvey(survey: Survey): Survey {
  const { help, looks, display, ...rest } = survey;
  const links = survey.thanks.links
    .map(({ label, url }) => ({ label: label.trim(), url: url.trim() }))
    .filter(({ url }) => url !== '')
    .map(({ label, url }) => ({ label: label === '' ? hostOf(url) : label, url }));
  const answered = (help ?? []).filter(({ question, answer }) => `${question}${answer}`.trim());
  return {
    ...rest,
    questions: survey.questions.map(tidyQuestion),
    thanks: { links },
    ...(answered.length > 0 && { help: answered }),
    ...(looks !== undefined && Object.values(looks).some(Boolean) && { looks }),
    ...(display !== undefined && display.asks.length > 0 && { display }),
  };
}

/**
 * What keeps a survey from being published.
 *
 * @param survey - From `tidySurvey`.
 * @returns In the survey's order; empty where it may be, as far as its shape goes.
 */
export function todosOf(survey: Survey): readonly Todo[] {
  const { questions, thanks, help = [] } = survey;
  const short = questions.filter(
    ({ type, choices = [] }) => type.startsWith('choice') && choices.length < 2,
  );
  const todos: readonly Todo[] = [
    ...short.map(
      ({ id }) => ({ problem: 'few-choices', place: { kind: 'question', id } }) as const,
    ),
    ...thanks.links.flatMap(({ url }, at) =>
      isLink(url) ? [] : [{ problem: 'not-an-address', place: { kind: 'link', at } } as const],
    ),
    ...help.flatMap(({ question, answer }, at) =>
      question.trim() && answer.trim()
        ? []
        : [{ problem: 'half-help', place: { kind: 'help', at } } as const],
    ),
  ];
  return todos.length > 0 ? todos : wholeTodos(survey);
}

function wholeTodos(survey: Survey): readonly Todo[] {
  const parsed = v.safeParse(surveySchema, survey);
  if (parsed.success) return [];
  const isRule = parsed.issues.some(({ path }) => path?.[0]?.key === 'display');
  return [{ problem: isRule ? 'no-rule' : 'too-long', place: null }];
}

function isLink(url: string): boolean {
  return /^https?:/.test(url) && URL.canParse(url);
}

function tidyQuestion(question: Question): Question {
  const { choices, variants, ...rest } = question;
  const labelled = choices?.filter(({ label }) => label.trim() !== '');
  const others = variants
    ?.map((variant) => ({ id: variant.id, ...tidyWords(variant) }))
    .filter((variant) => Object.keys(variant).length > 1);
  const { wording: _wording, wordings: _wordings, ...unworded } = rest;
  return {
    ...unworded,
    ...tidyWords(rest),
    ...(labelled !== undefined && { choices: labelled }),
    ...(others !== undefined && others.length > 0 && { variants: others }),
  };
}

type Words = Pick<Question, 'wording' | 'wordings'>;

function tidyWords({ wording = '', wordings = {} }: Words): Words {
  const translated = Object.entries(wordings).filter(([, text]) => text.trim() !== '');
  return {
    ...(wording.trim() !== '' && { wording: wording.trim() }),
    ...(translated.length > 0 && { wordings: Object.fromEntries(translated) }),
  };
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

import type { Question, Survey } from '../feedback/survey.ts';
import type { Finding, Place } from './finding.ts';
import { heard, plain } from './listen.ts';
import { lintGating } from './lint-gating.ts';
import { lintQuestion } from './lint-question.ts';
import { LINT_LANGUAGES } from './registry.ts';
import type { Said } from './said.ts';

/** What the lint is told beside the survey. */
export interface LintOptions {
  /** BCP 47 primary tag of the wordings that have none of their own. */
  readonly language: string;
}

/**
 * Looks a survey over for what would make its answers worth less, or its publishing unlawful: review links for the content
 * only, questions that push an answer, questions that ask two things at once. By lists of words, so it may err: see
 * `mayBeWaived`.
 *
 * @param survey - Any survey, finished or not.
 * @param options - The language of its words.
 * @returns What was found, in the survey's order; empty where nothing was.
 * @source 16 CFR 465.7 (review suppression) and Google's prohibited content ("discourage negative reviews, or selectively
 * solicit positive ones"); Krosnick and Presser 2010, "Question and questionnaire design", 3 (leading, double-barrelled).
 */
export function lintSurvey(survey: Survey, { language }: LintOptions): readonly Finding[] {
  const ofQuestions = survey.questions.flatMap((question) => {
    const said = wordingsOf(question, language);
    const labels = labelsOf(question, language);
    return [
      ...said.flatMap((one) => lintQuestion(question, one, plain(survey.businessName))),
      ...oneSidedChoices(labels),
      ...demandedContact(question),
      ...[...said, ...labels].flatMap((one) => lintGating(one, question.when !== undefined)),
    ];
  });
  const ofLinks = survey.thanks.links.flatMap(({ label }, at) =>
    lintGating(saidIn({ kind: 'link', at }, label, language), false),
  );
  const ofHelp = (survey.help ?? []).flatMap(({ question, answer }, at) =>
    [question, answer].flatMap((text) =>
      lintGating(saidIn({ kind: 'help', at }, text, language), false),
    ),
  );
  return unique([...ofQuestions, ...ofLinks, ...ofHelp]);
}

/** All that a question may be asked in: its own words, other languages', and those of a test of wordings. */
function wordingsOf(question: Question, base: string): readonly Said[] {
  const place: Place = { kind: 'question', id: question.id };
  const sets = [question, ...(question.variants ?? [])];
  return sets.flatMap(({ wording = '', wordings = {} }) => [
    ...(wording === '' ? [] : [saidIn(place, wording, base)]),
    ...Object.entries(wordings)
      .filter(([, text]) => text !== '')
      .map(([tag, text]) => ({ ...saidIn(place, text, tag), language: tag })),
  ]);
}

function labelsOf({ id, choices = [] }: Question, base: string): readonly Said[] {
  return choices.map(({ label }) => saidIn({ kind: 'question', id }, label, base));
}

function saidIn(place: Place, text: string, tag: string): Said {
  const words = LINT_LANGUAGES.find(({ id }) => id === tag.split('-')[0]) ?? null;
  return { place, text: plain(text), language: null, words };
}

/** Choices that all praise, or all blame, leave no room for the other half. */
function oneSidedChoices(labels: readonly Said[]): readonly Finding[] {
  const [first] = labels;
  if (first === undefined || labels.length < 2 || first.words === null) return [];
  const { praise, blame } = first.words;
  const all = (words: readonly string[]): boolean =>
    labels.every(({ text }) => heard(text, words) !== null);
  if (!all(praise) && !all(blame)) return [];
  const text = labels.map((label) => label.text).join(', ');
  return [{ code: 'one-sided-choices', place: first.place, language: null, heard: text }];
}

/** GDPR article 5(1)(c): what is not needed for an answer is not demanded for it. */
function demandedContact({ id, type, required }: Question): readonly Finding[] {
  return type === 'contact' && required
    ? [{ code: 'contact-demanded', place: { kind: 'question', id }, language: null, heard: '' }]
    : [];
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

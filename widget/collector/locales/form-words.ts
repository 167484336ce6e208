import type { QuestionTypeId } from '../../../shared/feedback/default-survey.ts';
import type { AnswerFailure } from '../../../shared/questions/question.ts';

/** Why the form is shown again instead of being kept. */
export type FormFailure = AnswerFailure | 'nothing-said' | 'unanswered' | 'no-consent';

/** Why a form cannot be shown or kept at all. */
export type FormTrouble =
  | 'no-form'
  | 'form-too-large'
  | 'form-damaged'
  | 'form-not-kept'
  | 'form-not-now'
  | 'form-not-from-here';

/** Every word of the full-page form, in one language. */
export interface FormWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: (businessName: string) => string;
  /** By question type, where the owner has no wording of their own. */
  readonly questions: Readonly<Record<QuestionTypeId, string>>;
  /** Words at the least and the greatest choice. */
  readonly ends: Readonly<Record<'csat' | 'nps' | 'ces' | 'rating', readonly [string, string]>>;
  /** Name of a choice on a scale, read out by a screen reader; `end` is what it means, where it is an end. */
  readonly choice: (choice: number, most: number, end: string | undefined) => string;
  readonly mayContact: string;
  readonly send: string;
  readonly sealedOnArrival: string;
  readonly readableBy: (businessName: string) => string;
  /** Before the words of the key's fingerprint. */
  readonly keyWords: string;
  readonly failures: Readonly<Record<FormFailure, string>>;
  readonly troubles: Readonly<
    Record<FormTrouble, { readonly title: string; readonly text: string }>
  >;
  readonly thanks: string;
  readonly elsewhere: string;
}

/**
 * Puts a choice and what it means together.
 *
 * @param choice - Such as `1 of 5`.
 * @param end - Such as `Poor`; empty in the middle of the scale.
 * @returns Such as `1 of 5, Poor`.
 */
export function nameOfChoice(choice: string, end: string): string {
  return end === '' ? choice : `${choice}, ${end}`;
}

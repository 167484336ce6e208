import type { Result } from '../result.ts';
import type { Answer } from '../feedback/feedback.ts';

/** The controls that the widget can draw. */
export type ControlKind =
  | 'stars'
  | 'scale'
  | 'choice'
  | 'choices'
  | 'text'
  | 'contact'
  | 'consent'
  | 'photo';

/** Why an answer is not one of the question's. */
export type AnswerFailure = 'wrong-type' | 'out-of-range' | 'too-long';

/** A type of question. One file each; registry.ts lists them. */
export interface QuestionType {
  /** Kebab-case; the file's name, such as `nps`. */
  readonly id: string;
  readonly control: ControlKind;
  /** Least and greatest choice of a scale; `null` for all others. */
  readonly range: readonly [number, number] | null;
  /**
   * Checks an answer that came from outside.
   *
   * @param answer - Anything.
   * @param choices - Ids of the question's own choices; needed by types that have some.
   * @returns The answer in its type's form, or why it is none.
   */
  parse(answer: unknown, choices?: readonly string[]): Result<Answer, AnswerFailure>;
}

import type { Result } from '../result.ts';
import type { Answer } from '../feedback/feedback.ts';

/** The controls that the widget can draw. */
export type ControlKind = 'stars' | 'scale' | 'text' | 'contact';

/** Why an answer is not one of the question's. */
export type AnswerFailure = 'wrong-type' | 'out-of-range' | 'too-long';

/** A type of question. One file each; registry.ts lists them. */
export interface QuestionType {
  /** Kebab-case; the file's name: `nps`, `csat`, `ces`, `comment`, `contact`. */
  readonly id: string;
  readonly control: ControlKind;
  /** Least and greatest choice of a scale; `null` for texts. */
  readonly range: readonly [number, number] | null;
  /**
   * Checks an answer that came from outside.
   *
   * @param answer - Anything.
   * @returns The answer in its type's form, or why it is none.
   */
  parse(answer: unknown): Result<Answer, AnswerFailure>;
}

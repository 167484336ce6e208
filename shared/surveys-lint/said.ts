import type { Place } from './finding.ts';
import type { LintWords } from './lint-words.ts';

/** One text of a survey, with whatever it takes to judge it. */
export interface Said {
  readonly place: Place;
  /** As `plain` makes it. */
  readonly text: string;
  /** Of which wording; `null` for the one without a language. */
  readonly language: string | null;
  /** Its language's words; `null` where the lint does not know the language. */
  readonly words: LintWords | null;
}

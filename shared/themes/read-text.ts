import type { Span } from '../sentiment/split-clauses.ts';
import type { Token } from '../sentiment/tokenise.ts';

/** A text as the analysis has read it. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
  /** -1 to 1, one for each span. */
  readonly scores: readonly number[];
  /**
   * What each token adds to the score of its clause, above 0 for praise; parts the polarity of two themes in one clause. Left out,
   * both take the clause's.
   */
  readonly opinions?: ArrayLike<number>;
}

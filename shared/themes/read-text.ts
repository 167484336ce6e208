import type { Scan } from '../sentiment/scan.ts';
import type { Span } from '../sentiment/split-clauses.ts';

/** A text as the analysis has read it. */
export interface ReadText {
  readonly text: string;
  readonly scan: Scan;
  readonly spans: readonly Span[];
  /** -1 to 1, one for each span. */
  readonly scores: readonly number[];
  /**
   * Says what each token adds to the score of its clause, above 0 for praise; parts the polarity of two themes in one clause, and
   * is asked only there. Left out, both take the clause's.
   */
  readonly opinions?: () => ArrayLike<number>;
}

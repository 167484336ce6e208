/**
 * What the lint listens for in one language. One file each; registry.ts lists them.
 *
 * All in small letters; a `*` at the end stands for any ending. Only whole words count.
 */
export interface LintWords {
  /** BCP 47 primary tag; the file's name. */
  readonly id: string;
  /** Words that join two things: what they join cannot be answered by one answer. */
  readonly joins: readonly string[];
  /** What reads like two things and is one: a set phrase, or both ends of a scale. */
  readonly pairs: readonly string[];
  /** Turns of phrase that expect an answer: "don't you think". */
  readonly nudges: readonly string[];
  /** Words of praise, which a scale or its choices must not put into anybody's mouth. */
  readonly praise: readonly string[];
  /** Words of blame, likewise. */
  readonly blame: readonly string[];
  /** Asking for a public review. */
  readonly asks: readonly string[];
  /** Asking only those who are content. */
  readonly ifContent: readonly string[];
  /** Leading the discontented away from the public. */
  readonly instead: readonly string[];
  /** What is given for a review. */
  readonly rewards: readonly string[];
}

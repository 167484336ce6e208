/** The catalogue of what small businesses are praised and blamed for, and the owner's own additions. */
export type ThemeId = string;

/** One theme: how it is recognised, by language. */
export interface Theme {
  /** A word of the catalogue, lower case: `product`, `service`, `speed`… */
  readonly id: ThemeId;
  /** By language tag: words and phrases, lower case; a trailing `*` matches any ending. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

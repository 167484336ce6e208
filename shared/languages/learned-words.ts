/** Words (parted by spaces), letters or parts of words that speak as much for a language: the steps, and the list. */
export type StepGroup = readonly [steps: number, list: string];

/**
 * What reviews teach of how a language looks. A step is half a unit of log-odds: how much more frequent something is than what is
 * met by chance; 1 to 15. Without accents and capitals, but for the letters.
 */
export interface LearnedWords {
  /** The most frequent words. */
  readonly words: readonly StepGroup[];
  /** Letters in threes, one behind the other (`_` is the edge of a word), for words that are in no list. */
  readonly trigrams: readonly StepGroup[];
  /** Letters that are not plain ones, one behind the other. */
  readonly letters: readonly StepGroup[];
}

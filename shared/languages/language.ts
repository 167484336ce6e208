import type { LearnedWords } from './learned-words.ts';

/** Words or phrases that share one valence: the valence, and the words parted by spaces (phrases by `, `). */
export type ValenceGroup = readonly [valence: number, words: string];

/**
 * What the analysis needs to know of one language. All words in lower case, with `'` for any apostrophe.
 *
 * No word stands in two of the lists; the registry's test holds this.
 */
export interface Language {
  /** BCP 47 primary tag: `en`. */
  readonly tag: string;
  /** Whether an apostrophe parts words (l'accueil) rather than belonging to one (don't). */
  readonly elides: boolean;
  /** Whether a negator at the end of a clause turns what stands before it (das empfehle ich nicht). */
  readonly negatesBackward: boolean;
  /** Function words, parted by spaces: they tell the language and carry no sentiment. */
  readonly stopWords: string;
  /** Words that turn what follows. */
  readonly negators: string;
  /** Words that strengthen what follows. */
  readonly boosters: string;
  /** Words that weaken what follows. */
  readonly dampeners: string;
  /** Words that set what follows against what came before ("but"). */
  readonly contrasts: string;
  /** Valence of single words, -4 to 4; a trailing `*` matches any ending. */
  readonly valence: readonly ValenceGroup[];
  /** Valence of phrases, -5 to 5; 0 takes the sentiment out ("not only"). */
  readonly idioms: readonly ValenceGroup[];
  /** What reviews teach of how it looks: it tells the language of short texts. */
  readonly learned: LearnedWords;
}

/** What a column of an export can hold. */
export type Field =
  | 'answer-kind'
  | 'aspect'
  | 'author'
  | 'ces'
  | 'consent'
  | 'contact'
  | 'csat'
  | 'dropped'
  | 'first-name'
  | 'grade'
  | 'id'
  | 'language'
  | 'last-name'
  | 'negative'
  | 'nps'
  | 'positive'
  | 'rating'
  | 'recommends'
  | 'reply'
  | 'reply-at'
  | 'scale'
  | 'state'
  | 'tags'
  | 'text'
  | 'title'
  | 'touchpoint'
  | 'updated-at'
  | 'url'
  | 'written-at';

/** Kinds of words in column names, for names that no list holds as a whole. */
export type NameWord =
  | 'ces'
  | 'csat'
  | 'date'
  | 'dropped'
  | 'easy'
  | 'email'
  | 'id'
  | 'language'
  | 'likely'
  | 'link'
  | 'negative'
  | 'not'
  | 'nps'
  | 'owner'
  | 'person'
  | 'positive'
  | 'rating'
  | 'recommend'
  | 'reply'
  | 'response'
  | 'satisfied'
  | 'text'
  | 'thing'
  | 'title'
  | 'updated'
  | 'why';

/** How one language names the columns of an export. One file each; registry.ts lists them. */
export interface ColumnNames {
  /** Primary BCP 47 tag; the file's name. */
  readonly language: string;
  /**
   * Whole names, parted by `|`, the most telling first: where a file has several, the first one counts.
   * Case, accents and punctuation are overlooked.
   */
  readonly names: Partial<Readonly<Record<Field, string>>>;
  /** Words, parted by spaces, that tell the field of a longer name; those of five letters and more also in a compound. */
  readonly words: Partial<Readonly<Record<NameWord, string>>>;
}

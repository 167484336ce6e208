/** Every word that the panel says. One file a language, named by its tag; a missing or extra word does not compile. */
export interface Messages {
  /** The questions, where the owner wrote no wording of their own; `name` may be empty. */
  readonly csat: (name: string) => string;
  readonly nps: (name: string) => string;
  readonly ces: (name: string) => string;
  readonly rating: (name: string) => string;
  /** Before the owner's own choices. */
  readonly choice: string;
  readonly comment: string;
  readonly photo: string;
  /** Beside a box to tick. */
  readonly consent: string;
  /** What the least and the greatest choice of a scale mean. */
  readonly ends: {
    readonly csat: readonly [string, string];
    readonly nps: readonly [string, string];
    readonly ces: readonly [string, string];
  };
  /** Name of a choice, such as "4 of 5"; also of a page among pages. */
  readonly outOf: (value: number, greatest: number) => string;
  /** Several choices may be taken. */
  readonly pickAny: string;
  /** Takes a photo back. */
  readonly remove: string;
  readonly contact: string;
  readonly address: string;
  readonly mayContact: (name: string) => string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly sealed: (name: string) => string;
  /** Above the owner's own questions and answers. */
  readonly help: string;
  readonly nothingFound: string;
  /** True before it has arrived, as well as after. */
  readonly thanks: string;
  /** Before the links to public review sites. */
  readonly others: string;
  readonly missing: string;
  readonly halfContact: string;
  /** The chosen picture could not be read. */
  readonly noPhoto: string;
  readonly failed: string;
  /** In the place of all questions, where the owner's tag is damaged and nothing could be sealed. */
  readonly unable: string;
}

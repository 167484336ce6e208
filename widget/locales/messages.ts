/** Every word that the panel says. One file a language, named by its tag; a missing or extra word does not compile. */
export interface Messages {
  /** The questions, where the owner wrote no wording of their own; `name` may be empty. */
  readonly csat: (name: string) => string;
  readonly nps: (name: string) => string;
  readonly ces: (name: string) => string;
  readonly comment: string;
  /** What the least and the greatest choice of a scale mean. */
  readonly ends: {
    readonly csat: readonly [string, string];
    readonly nps: readonly [string, string];
    readonly ces: readonly [string, string];
  };
  /** Name of a choice, such as "4 of 5"; also of a page among pages. */
  readonly choice: (value: number, greatest: number) => string;
  readonly contact: string;
  readonly address: string;
  readonly consent: (name: string) => string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly sealed: (name: string) => string;
  /** True before it has arrived, as well as after. */
  readonly thanks: string;
  /** Before the links to public review sites. */
  readonly others: string;
  readonly missing: string;
  readonly halfContact: string;
  readonly failed: string;
}

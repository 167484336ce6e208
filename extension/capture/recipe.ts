/**
 * How surely a way of reading survives a site's next redesign, surest first.
 *
 * `structured`: schema.org and its kin. `id`: ids and data attributes. `aria`: labels and roles. `pattern`: what the text
 * itself looks like. `structure`: where it stands. `class`: class names, which sites change at will.
 */
export const RUNGS = ['structured', 'id', 'aria', 'pattern', 'structure', 'class'] as const;
export type Rung = (typeof RUNGS)[number];

/** The fields of a review that a page can show. */
export const FIELDS = [
  'id',
  'author',
  'rating',
  'date',
  'title',
  'text',
  'language',
  'reply',
  'replyDate',
  'permalink',
  'truncated',
  'edited',
  'translated',
  'original',
  'photos',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What a page says of the business itself. */
export const BUSINESS_FIELDS = ['name', 'address', 'rating', 'count', 'id'] as const;
export type BusinessField = (typeof BUSINESS_FIELDS)[number];

/** One way to read a field: a rung of its ladder. Plain data. */
export interface Way {
  readonly rung: Rung;
  /** CSS selector within the card (or the page); the card itself where it is left out. Tried on each match in turn. */
  readonly at?: string;
  /** The attribute that holds the value; the visible text where it is left out. */
  readonly attribute?: string;
  /** Regular expression, flags `iu`: its first group, else all that it matched, is the value. */
  readonly pattern?: string;
  /** CSS selector of parts within that are not the value, such as "Read more". */
  readonly without?: string;
  /** CSS selector of the part within where the value ends, such as the line above the owner's answer. */
  readonly until?: string;
  /** CSS selector of the part within behind which the value begins. */
  readonly after?: string;
  /** Whether line ends in the source are line breaks to the reader. */
  readonly keepsLines?: boolean;
  /** CSS selector whose matches within are counted: the number of full stars. In place of text. */
  readonly counts?: string;
  /** Whether all matches are the value, one below the other: pros and cons. */
  readonly joins?: boolean;
  /** The value where the text, by its pattern, says so: "recommends", say. In place of what matched. */
  readonly gives?: string;
  /** Whether the page's address is read, in place of an element. */
  readonly address?: boolean;
}

/** A way to find the cards: the elements that hold one review each. */
export interface CardsWay {
  readonly rung: Rung;
  /** CSS selector; of cards within cards the outermost counts. */
  readonly at: string;
  /** Whether the selector finds only one part of each card: the card is all around it that holds no other such part. */
  readonly grows?: boolean;
}

/** Fields of an earlier wording. */
export const EARLIER_FIELDS = ['rating', 'date', 'title', 'text'] as const;

/** How to read the earlier wordings that a card shows below the present one. */
export interface EarlierWays {
  /** CSS selector of the elements within the card that hold one each; no other field is read there. */
  readonly at: string;
  readonly fields: Readonly<Partial<Record<(typeof EARLIER_FIELDS)[number], readonly Way[]>>>;
}

/**
 * What a recipe was checked on: a page that somebody stored; an invented page with the hooks that others have published;
 * an invented page with hooks that we only expect. The last is said to the owner.
 */
export const PROOFS = ['stored-page', 'published-hooks', 'unproven'] as const;
export type Proof = (typeof PROOFS)[number];

/** Stands for every host: a widget that stands in other people's pages. */
export const ANY_HOST = '*';

/**
 * How to read a site: data throughout, so that a recipe can be taught, shared as a file and checked.
 *
 * Ladders are in order of trust: the first way that gives a readable value answers.
 */
export interface Recipe {
  /** Stable, lower-case id; becomes `Feedback.source.name`. */
  readonly id: string;
  /** The site's name as people know it. */
  readonly name: string;
  /** `example.com` with its subdomains; `example.*` under any country; `*` wherever its cards stand. */
  readonly hosts: readonly string[];
  readonly provenOn: Proof;
  /** Regular expression on path and query; any page where it is left out. */
  readonly path?: string;
  /** Ways to find the cards; the first that finds any answers. */
  readonly cards: readonly CardsWay[];
  /** CSS selector of what looks like a card but is none: templates, teasers, other places. */
  readonly notCards?: string;
  /** End of the rating scale where the site does not say it beside each rating. */
  readonly scale?: number;
  /** Whether 4/3 is the fourth of March there, where the site writes it one way in all its languages. */
  readonly dayFirst?: boolean;
  readonly fields: Readonly<Partial<Record<FieldName, readonly Way[]>>>;
  /** Where a card shows what an edited review said before. */
  readonly earlier?: EarlierWays;
  /** The same for the business; ways search the whole page. */
  readonly business: Readonly<Partial<Record<BusinessField, readonly Way[]>>>;
}

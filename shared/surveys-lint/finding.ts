/** What the lint refuses. The `gating-` ones cannot be waived: they break 16 CFR 465 and the review sites' rules. */
export const FINDING_CODES = [
  'gating-follow-up',
  'gating-words',
  'gating-instead',
  'gating-reward',
  'leading',
  'one-sided-choices',
  'double',
  'contact-demanded',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Where in a survey something stands. */
export type Place =
  | { readonly kind: 'question'; readonly id: string }
  /** The link's or help entry's place in its list, from 0. */
  | { readonly kind: 'link' | 'help'; readonly at: number };

/** One thing that a survey should not ask so. */
export interface Finding {
  readonly code: FindingCode;
  readonly place: Place;
  /** Which wording: a BCP 47 primary tag, or `null` for the one without a language. */
  readonly language: string | null;
  /** What was heard, in small letters as it stands there; empty where it is not a matter of words. */
  readonly heard: string;
}

/**
 * Whether an owner may publish all the same, having read why not.
 *
 * @param finding - Any finding.
 * @returns False for gating: there the words may err, the law does not.
 */
export function mayBeWaived({ code }: Pick<Finding, 'code'>): boolean {
  return !code.startsWith('gating-');
}

/**
 * Names a finding, so that a waiver holds for these words only.
 *
 * @param finding - Any finding.
 * @returns The same for the same words in the same place.
 */
export function nameOf({ code, place, language, heard }: Finding): string {
  const where = place.kind === 'question' ? place.id : `${place.kind} ${place.at}`;
  return [code, where, language ?? '', heard].join(' | ');
}

import { lettersOf } from '../reading/letters.ts';
import type { Feedback } from './feedback.ts';

/** Letters of the text that a fingerprint looks at: fewer than any site shows before its "Read more". */
const FINGERPRINT_LETTERS = 60;

/** FNV-1a's published 64-bit constants: the offset's upper and lower half, and the prime, 2 to the 40th and this. */
const FNV_OFFSET = [0xcbf29ce4, 0x84222325] as const;
const FNV_PRIME = 0x1b3;
/** One more than a half can hold. */
const HALF = 0x100000000;

/** What the identity of a review without a site id is made of. */
export interface Fingerprinted {
  readonly sourceName: string;
  readonly businessId: string;
  readonly author: string | null;
  readonly text: string;
  /** Tells two wordless reviews of nameless authors apart; the stars, say. */
  readonly otherwise: string;
}

/**
 * The id of a review that its site gives an id.
 *
 * @param sourceName - `Source.name`.
 * @param siteId - The site's own id of the review.
 * @returns `source-name:site-id`.
 */
export function siteIdentity(sourceName: string, siteId: string): string {
  return `${sourceName}:${siteId}`;
}

/**
 * The id of a review without a site id: the same for the cut and the whole text, whatever its date says meanwhile.
 *
 * @param of - The parts that stay when a page is rendered anew.
 * @returns `source-name:~` and sixteen hexadecimal digits.
 * @source Fowler, Noll, Vo: FNV-1a, 64 bits.
 */
export function fingerprintIdentity(of: Fingerprinted): string {
  const author = lettersOf(of.author ?? '');
  const text = lettersOf(of.text).slice(0, FINGERPRINT_LETTERS);
  const rest = author === '' || text === '' ? of.otherwise : '';
  const parts = [of.sourceName, of.businessId, author, text, rest].join('\u0000');
  return `${of.sourceName}:~${fnv1a(parts)}`;
}

/**
 * Whether two pieces of feedback say the same to a reader, apart from when and how they were captured.
 *
 * @param one - As stored.
 * @param other - As seen again.
 * @returns True where title, text and rating are the same.
 */
export function saysTheSame(
  one: Pick<Feedback, 'title' | 'text' | 'rating'>,
  other: Pick<Feedback, 'title' | 'text' | 'rating'>,
): boolean {
  return (
    one.title === other.title &&
    one.text === other.text &&
    one.rating?.value === other.rating?.value
  );
}

function fnv1a(text: string): string {
  let [upper, lower]: readonly [number, number] = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (lower ^ byte) >>> 0;
    const product = mixed * FNV_PRIME;
    upper = (upper * FNV_PRIME + Math.floor(product / HALF) + mixed * 0x100) % HALF;
    lower = product % HALF;
  }
  return [upper, lower].map((half) => half.toString(16).padStart(8, '0')).join('');
}

import type { Scan } from './scan.ts';
import { SENTENCE_END, SHORT_PAUSE } from './scan.ts';
import { CONTRAST, flagsOf, type WordRoles } from './word-roles.ts';

/** Some tokens in a row that can be judged on their own. */
export interface Span {
  /** Index of the first token. */
  readonly from: number;
  /** Index behind the last token. */
  readonly to: number;
  /** Counts sentences from 0. */
  readonly sentence: number;
  /** Whether it begins with a contrast word ("but"). */
  readonly isContrast: boolean;
}

/** A pause parts a clause off only when that many words stand before it: "friendly, quick service" stays whole. */
const FEWEST_WORDS = 2;

/**
 * Cuts a text into clauses: at the ends of sentences, at pauses, and before contrast words.
 *
 * @param scan - The whole text.
 * @param roles - Of its language.
 * @returns The clauses in order; each holds a word or an emoji.
 */
export function splitClauses(scan: Scan, roles: WordRoles): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  let words = 0;
  let sentence = 0;
  let isContrast = false;
  const close = (to: number): void => {
    if (words > 0) spans.push({ from, to, sentence, isContrast });
    from = to;
    words = 0;
    isContrast = false;
  };
  for (let at = 0; at < scan.count; at += 1) {
    const kind = scan.kinds[at] ?? 0;
    if (kind === SENTENCE_END || (kind === SHORT_PAUSE && words >= FEWEST_WORDS)) {
      close(at + 1);
      if (kind === SENTENCE_END) sentence += 1;
    } else if (kind !== SHORT_PAUSE) {
      if ((flagsOf(roles, scan.hashes[at] ?? 0) & CONTRAST) !== 0) {
        close(at);
        isContrast = true;
      }
      words += 1;
    }
  }
  close(scan.count);
  return spans;
}

import type { Scan } from './scan.ts';
import { EMOJI, SENTENCE_END, SHORT_PAUSE, WORD } from './scan.ts';
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
 * @param scan - The whole text; its `roles` are filled.
 * @param roles - Of its language.
 * @returns The clauses in order; each holds a word or an emoji.
 */
export function splitClauses(scan: Scan, roles: WordRoles): readonly Span[] {
  const spans: Span[] = [];
  const { count, kinds } = scan;
  markRoles(scan, roles);
  let from = 0;
  let words = 0;
  let sentence = 0;
  let isContrast = false;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at] ?? WORD;
    const isWord = kind === WORD || kind === EMOJI;
    const turns = isWord && hasRole(scan, at, CONTRAST);
    if (turns || endsClause(kind, words)) {
      const to = turns ? at : at + 1;
      if (words > 0) spans.push({ from, to, sentence, isContrast });
      from = to;
      words = 0;
      isContrast = turns;
    }
    if (isWord) words += 1;
    if (kind === SENTENCE_END) sentence += 1;
  }
  if (words > 0) spans.push({ from, to: count, sentence, isContrast });
  return spans;
}

function markRoles({ count, hashes, roles: found }: Scan, roles: WordRoles): void {
  for (let at = 0; at < count; at += 1) found[at] = flagsOf(roles, hashes[at] ?? 0);
}

function hasRole({ roles }: Scan, at: number, role: number): boolean {
  return ((roles[at] ?? 0) & role) !== 0;
}

function endsClause(kind: number, words: number): boolean {
  return kind === SENTENCE_END || (kind === SHORT_PAUSE && words >= FEWEST_WORDS);
}

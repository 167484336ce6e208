import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from './tokenise.ts';

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
 * @param tokens - Of the whole text.
 * @param lexicon - Of its language; without one only signs part clauses.
 * @returns The clauses in order; each holds a word or an emoji.
 */
export function splitClauses(tokens: readonly Token[], lexicon: Lexicon | null): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  let words = 0;
  let sentence = 0;
  const close = (to: number): void => {
    if (words > 0) {
      const isContrast = roleAt(tokens, from, lexicon) === 'contrast';
      spans.push({ from, to, sentence, isContrast });
    }
    from = to;
    words = 0;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'end' || (token.kind === 'pause' && words >= FEWEST_WORDS)) {
      close(at + 1);
      if (token.kind === 'end') sentence += 1;
    } else if (token.kind !== 'pause') {
      if (roleAt(tokens, at, lexicon) === 'contrast') close(at);
      words += 1;
    }
  }
  close(tokens.length);
  return spans;
}

function roleAt(tokens: readonly Token[], at: number, lexicon: Lexicon | null): string | undefined {
  return lexicon?.roles.get(tokens[at]?.form ?? '');
}

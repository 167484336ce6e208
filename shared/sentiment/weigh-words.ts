import { idiomAt, type Idiom, type Lexicon } from '../languages/lexicon.ts';
import type { Span } from './split-clauses.ts';
import type { Token } from './tokenise.ts';

/** What may carry sentiment in a clause, and how strongly it counts there. */
export interface WeighedWord {
  /** To be looked up; for a negator `NEGATION`. */
  readonly form: string;
  readonly kind: 'word' | 'emoji' | 'idiom';
  /** Valence of an idiom; 0 for all else. */
  readonly valence: number;
  /** 1 plainly; more with a booster, capitals, exclamation marks; less with a dampener; below 0 when negated. */
  readonly factor: number;
}

/** Stands for any negator: "not" says something even where it turns no word. */
export const NEGATION = '!not';

const BOOST = 1.35;
const DAMPEN = 0.6;
const SHOUT = 1.25;
const EXCLAIM = 1.12;
const MOST_EXCLAMATIONS = 3;
/** A negated word is weaker than its opposite: "not great" is not "terrible". */
const NEGATE = -0.5;
/** How many words a negator reaches, function words included. */
const REACH = 3;
const LAST_WORDS = 2;

/**
 * Weighs the words of one clause: what idioms, negators, boosters, capitals and exclamation marks do to them.
 *
 * @param tokens - Of the whole text.
 * @param span - The clause.
 * @param lexicon - Of the text's language; without one only emoji count.
 * @returns What carries sentiment, in order; function words are left out.
 */
export function weighWords(
  tokens: readonly Token[],
  span: Span,
  lexicon: Lexicon | null,
): readonly WeighedWord[] {
  const clause: Clause = {
    tokens,
    span,
    lexicon,
    weighed: [],
    emphasis: emphasisOf(tokens, span),
    negatedUntil: -1,
    strength: 1,
  };
  for (let at = span.from; at < span.to; at += 1) {
    const idiom = idiomIn(clause, at);
    if (idiom === null) weighToken(clause, at);
    else {
      addIdiom(clause, idiom);
      at += idiom.words.length - 1;
    }
  }
  return clause.weighed;
}

/** A clause while it is read from left to right. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly span: Span;
  readonly lexicon: Lexicon | null;
  readonly weighed: WeighedWord[];
  readonly emphasis: number;
  /** Index of the last token that the latest negator reaches. */
  negatedUntil: number;
  /** What boosters and dampeners before the next word make of it. */
  strength: number;
}

function weighToken(clause: Clause, at: number): void {
  const token = clause.tokens[at];
  if (token?.kind === 'emoji') push(clause, 'emoji', token.form, 1);
  if (token?.kind !== 'word' || clause.lexicon === null) return;
  const role = clause.lexicon.roles.get(token.form);
  if (role === undefined) weighPlainWord(clause, token, at);
  if (role === 'negator') negate(clause, at, clause.lexicon);
  if (role === 'booster') clause.strength *= token.isLoud ? BOOST * SHOUT : BOOST;
  if (role === 'dampener') clause.strength *= DAMPEN;
}

function weighPlainWord(clause: Clause, token: Token, at: number): void {
  const negation = at <= clause.negatedUntil ? NEGATE : 1;
  const shout = token.isLoud ? SHOUT : 1;
  push(clause, 'word', token.form, clause.emphasis * clause.strength * negation * shout);
  clause.strength = 1;
}

function negate(clause: Clause, at: number, lexicon: Lexicon): void {
  if (lexicon.language.negatesBackward && clause.span.to - at <= LAST_WORDS) turnBack(clause);
  clause.negatedUntil = at + REACH;
  push(clause, 'word', NEGATION, 1);
}

/** "Das kann ich leider nicht": what stood before the last word is turned. */
function turnBack({ weighed }: Clause): void {
  for (const [at, word] of weighed.entries()) {
    if (at >= weighed.length - REACH && word.factor > 0) {
      weighed[at] = { ...word, factor: word.factor * NEGATE };
    }
  }
}

function idiomIn({ tokens, span, lexicon }: Clause, at: number): Idiom | null {
  if (lexicon === null) return null;
  return idiomAt(lexicon, (offset) => {
    const token = at + offset < span.to ? tokens[at + offset] : undefined;
    return token?.kind === 'word' ? token.form : null;
  });
}

function addIdiom(clause: Clause, { words, valence }: Idiom): void {
  clause.negatedUntil = -1;
  clause.strength = 1;
  if (valence === 0) return;
  clause.weighed.push({ kind: 'idiom', form: words.join(' '), valence, factor: clause.emphasis });
}

function push(clause: Clause, kind: WeighedWord['kind'], form: string, factor: number): void {
  clause.weighed.push({ kind, form, valence: 0, factor });
}

function emphasisOf(tokens: readonly Token[], span: Span): number {
  const last = tokens[span.to - 1];
  if (last?.kind !== 'end') return 1;
  const marks = last.form.split('!').length - 1;
  return EXCLAIM ** Math.min(marks, MOST_EXCLAMATIONS);
}

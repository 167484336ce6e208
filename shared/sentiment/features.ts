import { hashWord, mixHashes } from './hash.ts';
import type { Scan } from './scan.ts';
import { EMOJI, SENTENCE_END, WORD } from './scan.ts';
import type { Span } from './split-clauses.ts';
import {
  flagsOf,
  FUNCTION_WORD,
  NEGATOR,
  STARTS_PHRASE,
  type PhraseHashes,
  type WordRoles,
} from './word-roles.ts';

/** What a text shows, for a model to weigh; the same object is used again for the next text. */
export interface Features {
  count: number;
  hashes: Int32Array;
  /** Index of the clause. */
  clauses: Uint32Array;
  /** Index of its last token. */
  tokens: Uint32Array;
  /** How many tokens it goes back from there, itself included; 0 for a function word and a sign, which say little on their own. */
  reaches: Uint8Array;
  /** By clause: exclamation marks at its end, three at most. */
  exclamations: Uint8Array;
  /** Index of the clause that is being read. */
  clause: number;
  /** Words and emoji. */
  words: number;
  /** Words in capitals. */
  loud: number;
}

/** Marks the feature of a word that a negator turns. */
export const NEGATED = 0x5bd1e995;
/** How many words a negator turns. */
const NEGATOR_REACH = 3;
/** A word gives itself and the pair that it ends. */
const MOST_A_TOKEN = 2;
const FIRST_SIZE = 4096;
const EXCLAMATIONS = ['!', '!!', '!!!'].map(hashWord);
const STOP = hashWord('.');

/**
 * Makes room for a text.
 *
 * @returns No features yet.
 */
export function newFeatures(): Features {
  return {
    count: 0,
    hashes: new Int32Array(FIRST_SIZE),
    clauses: new Uint32Array(FIRST_SIZE),
    tokens: new Uint32Array(FIRST_SIZE),
    reaches: new Uint8Array(FIRST_SIZE),
    exclamations: new Uint8Array(FIRST_SIZE),
    clause: 0,
    words: 0,
    loud: 0,
  };
}

/**
 * Lists the features of a text: words (marked where a negator turns them), pairs of words, phrases of the
 * language's list, emoji, and the ends of sentences with the word before them.
 *
 * @param features - Is filled.
 * @param scan - The text.
 * @param spans - Its clauses.
 * @param roles - Of its language.
 */
export function listFeatures(
  features: Features,
  scan: Scan,
  spans: readonly Span[],
  roles: WordRoles,
): void {
  features.count = 0;
  features.words = 0;
  features.loud = 0;
  makeRoom(features, scan.count * MOST_A_TOKEN, spans.length);
  for (let clause = 0; clause < spans.length; clause += 1) {
    const span = spans[clause];
    if (span !== undefined) listClause(features, { scan, span, clause, roles });
  }
}

interface ClauseOfScan {
  readonly scan: Scan;
  readonly span: Span;
  readonly clause: number;
  readonly roles: WordRoles;
}

/** Reads from left to right; what stands before is kept in plain numbers, since this is where the time goes. */
function listClause(features: Features, { scan, span, clause, roles }: ClauseOfScan): void {
  features.clause = clause;
  let before = 0;
  let negated = 0;
  for (let token = span.from; token < span.to; token += 1) {
    const kind = scan.kinds[token];
    if (kind !== WORD) {
      listSign(features, scan, token, before);
      negated = kind === EMOJI ? negated : 0;
      before = 0;
      continue;
    }
    const hash = hashAt(scan, token);
    const flags = flagsOf(roles, hash);
    const phrase = (flags & STARTS_PHRASE) === 0 ? null : phraseAt({ roles, scan, span }, token);
    features.words += 1;
    if (phrase === null) {
      push(features, negated > 0 ? mixHashes(hash, NEGATED) : hash, token, reachOf(flags));
      if (before !== 0) push(features, mixHashes(before, hash), token, 2);
      features.loud += loudAt(scan, token);
      negated = (flags & NEGATOR) === 0 ? negated - 1 : NEGATOR_REACH;
      before = hash;
      continue;
    }
    token += phrase.words.length - 1;
    features.words += phrase.words.length - 1;
    const whole = negated > 0 ? mixHashes(phrase.hash, NEGATED) : phrase.hash;
    push(features, whole, token, phrase.words.length);
    before = phrase.hash;
    negated = 0;
  }
}
/** Emoji count as words. Exclamation marks say how loud, not which way. */
function listSign(features: Features, scan: Scan, token: number, before: number): void {
  const kind = scan.kinds[token];
  const hash = hashAt(scan, token);
  if (kind === EMOJI) {
    features.words += 1;
    push(features, hash, token, 1);
  }
  if (kind !== SENTENCE_END) return;
  const marks = EXCLAMATIONS.indexOf(hash) + 1;
  features.exclamations[features.clause] = marks;
  if (marks === 0) push(features, hash, token, 0);
  if (before !== 0) push(features, mixHashes(before, marks === 0 ? hash : STOP), token, 2);
}

/** What a phrase says is more, or other, than its words do: they are left out. */
function phraseAt(
  { roles, scan, span }: Pick<ClauseOfScan, 'roles' | 'scan' | 'span'>,
  token: number,
): PhraseHashes | null {
  const phrases = roles.phrases.get(hashAt(scan, token)) ?? [];
  for (const phrase of phrases) {
    const { words } = phrase;
    if (token + words.length > span.to) continue;
    let at = 1;
    while (at < words.length && scan.hashes[token + at] === words[at]) at += 1;
    if (at === words.length) return phrase;
  }
  return null;
}

function reachOf(flags: number): number {
  return (flags & FUNCTION_WORD) === 0 ? 1 : 0;
}

function hashAt({ hashes }: Scan, token: number): number {
  return hashes[token] ?? 0;
}

function loudAt({ isLoud }: Scan, token: number): number {
  return isLoud[token] ?? 0;
}

function push(features: Features, hash: number, token: number, reach: number): void {
  const at = features.count;
  features.hashes[at] = hash;
  features.clauses[at] = features.clause;
  features.tokens[at] = token;
  features.reaches[at] = reach;
  features.count = at + 1;
}

function makeRoom(features: Features, size: number, clauses: number): void {
  if (features.exclamations.length < clauses) features.exclamations = new Uint8Array(clauses * 2);
  features.exclamations.fill(0, 0, clauses);
  if (size <= features.hashes.length) return;
  features.hashes = new Int32Array(size);
  features.clauses = new Uint32Array(size);
  features.tokens = new Uint32Array(size);
  features.reaches = new Uint8Array(size);
}

import { hashWord, mixHashes } from './hash.ts';
import type { Scan } from './scan.ts';
import { EMOJI, isLoud, SENTENCE_END, WORD, QUOTED } from './scan.ts';
import type { Span } from './split-clauses.ts';
import {
  FUNCTION_WORD,
  NEGATOR,
  ROLE_BITS,
  type PhraseHashes,
  type WordRoles,
} from './word-roles.ts';

/** What a text shows, for a model to weigh; the same object is used again for the next text. */
export interface Features {
  count: number;
  hashes: Int32Array;
  /** By clause: index of its first feature; behind the last clause stands `count`. */
  firsts: Uint32Array;
  /** Index of its last token. */
  tokens: Uint32Array;
  /** How many tokens it goes back from there, itself included; 0 for a function word and a sign, which say little on their own. */
  reaches: Uint8Array;
  /** By clause: exclamation marks at its end, three at most. */
  exclamations: Uint8Array;
  /** Words and emoji. */
  words: number;
  /** Words in capitals. */
  loud: number;
}

/** Marks the feature of a word that a negator turns. */
export const NEGATED = 0x5bd1e995;
/** Marks the feature of a word between quotation marks, which is often not meant. */
export const DOUBTED = 0x27d4eb2f;
/** How many words a negator turns. */
const NEGATOR_REACH = 3;
/** A word gives itself and the pair that it ends. */
const MOST_A_TOKEN = 2;
const FIRST_SIZE = 4096;
const EXCLAMATIONS = ['!', '!!', '!!!'].map(hashWord);
const STOP = hashWord('.');
/** Kept here: in a loop over every word, what another module gives is fetched anew each time. */
const IS_WORD = WORD;
const IS_NEGATOR = NEGATOR;
const PHRASE_SHIFT = ROLE_BITS;
const SAYS_LITTLE = FUNCTION_WORD;
const IS_QUOTED = QUOTED;
const NO_PHRASES: readonly PhraseHashes[] = [];

/**
 * Makes room for a text.
 *
 * @returns No features yet.
 */
export function newFeatures(): Features {
  return {
    count: 0,
    hashes: new Int32Array(FIRST_SIZE),
    firsts: new Uint32Array(FIRST_SIZE),
    tokens: new Uint32Array(FIRST_SIZE),
    reaches: new Uint8Array(FIRST_SIZE),
    exclamations: new Uint8Array(FIRST_SIZE),
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
    features.firsts[clause] = features.count;
    const span = spans[clause];
    if (span === undefined) continue;
    features.exclamations[clause] = exclamationsOf(scan, span.to - 1);
    listClause(features, scan, span, roles);
  }
  features.firsts[spans.length] = features.count;
}

/** Reads from left to right; what stands before is kept in plain numbers, since this is where the time goes. */
function listClause(features: Features, scan: Scan, { from, to }: Span, roles: WordRoles): void {
  const { kinds, roles: flagsOf } = scan;
  let before = 0;
  let negated = 0;
  let isTurned = false;
  for (let token = from; token < to; token += 1) {
    const kind = kinds[token];
    if (kind !== IS_WORD) {
      // "Not dirty." does not end in "dirty.".
      listSign(features, scan, token, isTurned ? 0 : before);
      negated = kind === EMOJI ? negated : 0;
      before = 0;
      continue;
    }
    const hash = hashAt(scan, token);
    const flags = flagsOf[token] ?? 0;
    const phrase = flags >>> PHRASE_SHIFT === 0 ? null : phraseAt({ roles, scan, to }, token);
    if (phrase !== null) {
      token += phrase.words.length - 1;
      isTurned = negated > 0;
      listPhrase(features, phrase, token, isTurned);
      before = phrase.hash;
      negated = 0;
      continue;
    }
    isTurned = negated > 0;
    push(features, isTurned ? mixHashes(hash, NEGATED) : hash, token, reachOf(flags));
    if (before !== 0) push(features, mixHashes(before, hash), token, 2);
    features.words += 1;
    if (isLoud(scan, token)) features.loud += 1;
    negated = (flags & IS_NEGATOR) === 0 ? negated - 1 : NEGATOR_REACH;
    before = hash;
  }
}

/** A word between quotation marks is another word. */
function hashAt({ hashes, makeups }: Scan, token: number): number {
  const hash = hashes[token] ?? 0;
  return ((makeups[token] ?? 0) & IS_QUOTED) === 0 ? hash : mixHashes(hash, DOUBTED);
}

function listPhrase(
  features: Features,
  { words, hash }: PhraseHashes,
  token: number,
  isNegated: boolean,
): void {
  features.words += words.length;
  push(features, isNegated ? mixHashes(hash, NEGATED) : hash, token, words.length);
}

/** Emoji count as words. Exclamation marks say how loud, not which way. */
function listSign(features: Features, scan: Scan, token: number, before: number): void {
  const kind = scan.kinds[token];
  const hash = scan.hashes[token] ?? 0;
  if (kind === EMOJI) {
    features.words += 1;
    push(features, hash, token, 1);
  }
  if (kind !== SENTENCE_END) return;
  const isShouted = exclamationsOf(scan, token) > 0;
  if (!isShouted) push(features, hash, token, 0);
  if (before !== 0) push(features, mixHashes(before, isShouted ? STOP : hash), token, 2);
}

/** How many exclamation marks a token stands for. */
function exclamationsOf({ kinds, hashes }: Scan, token: number): number {
  if (kinds[token] !== SENTENCE_END) return 0;
  const hash = hashes[token] ?? 0;
  return hash === STOP ? 0 : EXCLAMATIONS.indexOf(hash) + 1;
}

interface PhraseSearch {
  readonly roles: WordRoles;
  readonly scan: Scan;
  /** Index behind the last token of the clause. */
  readonly to: number;
}

/** What a phrase says is more, or other, than its words do: they are left out. */
function phraseAt({ roles, scan, to }: PhraseSearch, token: number): PhraseHashes | null {
  const { hashes } = scan;
  const phrases = roles.phrases[((scan.roles[token] ?? 0) >>> ROLE_BITS) - 1] ?? NO_PHRASES;
  for (const phrase of phrases) {
    const { words } = phrase;
    if (token + words.length > to) continue;
    let at = 1;
    while (at < words.length && hashes[token + at] === words[at]) at += 1;
    if (at === words.length) return phrase;
  }
  return null;
}

function reachOf(flags: number): number {
  return (flags & SAYS_LITTLE) === 0 ? 1 : 0;
}

function push(features: Features, hash: number, token: number, reach: number): void {
  const at = features.count;
  features.hashes[at] = hash;
  features.tokens[at] = token;
  features.reaches[at] = reach;
  features.count = at + 1;
}

function makeRoom(features: Features, size: number, clauses: number): void {
  if (features.firsts.length <= clauses) {
    features.firsts = new Uint32Array(clauses * 2);
    features.exclamations = new Uint8Array(clauses * 2);
  }
  if (size <= features.hashes.length) return;
  features.hashes = new Int32Array(size);
  features.tokens = new Uint32Array(size);
  features.reaches = new Uint8Array(size);
}

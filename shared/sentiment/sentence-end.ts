import * as letters from './letters.ts';
import { endHash } from './sign-hashes.ts';

/** What the signs at the end of a sentence come to. */
export interface SentenceEnd {
  /** Offset behind them. */
  readonly at: number;
  /** `null` where no sentence ends: "shop.example" and "4.5" are not cut. */
  readonly hash: number | null;
}

const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const WIDE_EXCLAMATION = 0xff01;
const ELLIPSIS = 0x2026;

/**
 * Reads the signs that end a sentence.
 *
 * @param text - Any text.
 * @param start - Offset of the first of them.
 * @returns Where they end, and their hash.
 */
export function readEnd(text: string, start: number): SentenceEnd {
  let dots = 0;
  let questions = 0;
  let exclamations = 0;
  let lines = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (letters.kindOf(unit) !== letters.END) break;
    if (unit === QUESTION) questions += 1;
    else if (unit === EXCLAMATION || unit === WIDE_EXCLAMATION) exclamations += 1;
    else if (unit === NEW_LINE || unit === RETURN) lines += 1;
    else dots += unit === ELLIPSIS ? 2 : 1;
  }
  const isLoneDot = dots === 1 && questions + exclamations + lines === 0;
  const hash = isLoneDot && goesOn(text, at) ? null : endHash(dots, questions, exclamations);
  return { at, hash };
}

function goesOn(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const kind = letters.kindOf(unit);
  return kind === letters.DIGIT || (kind === letters.LETTER && !letters.isCapital(unit));
}

/** A part of a text, and how it moved the judgement. */
export interface LitPiece {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Above 0 for praise, below 0 for complaint; 0 where it moved nothing. */
  readonly amount: number;
}

/** A word that moved the judgement. */
export interface LitWord {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/**
 * Cuts a text at the words that moved its judgement.
 *
 * @param text - The whole text.
 * @param words - In the order of the text; one that overlaps another or lies outside is left out.
 * @returns Pieces that join to the text again.
 */
export function piecesLit(text: string, words: readonly LitWord[]): readonly LitPiece[] {
  const pieces: LitPiece[] = [];
  let at = 0;
  for (const { start, end, amount } of words) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, amount: 0 });
    pieces.push({ text: text.slice(start, end), start, amount });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, amount: 0 });
  return pieces;
}

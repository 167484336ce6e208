import type { JSX } from 'preact';
import type { Analysis, SentimentLabel } from '../../shared/feedback/analysis.ts';
import { useWords } from './words.ts';

/** A text and what was found in it. */
export interface MarkedTextProps {
  readonly text: string;
  /** `null`: nothing is marked. */
  readonly analysis: Analysis | null;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** `null` where no theme speaks here. */
  readonly polarity: SentimentLabel | null;
  readonly themes: readonly string[];
}

/**
 * What a customer said, with the clauses marked that speak of a theme.
 *
 * @param props - The text as it was written, and its analysis.
 * @returns Text nodes and marks; markup in the text is shown as the letters it is.
 */
export function MarkedText({ text, analysis }: MarkedTextProps): JSX.Element {
  const { say } = useWords();
  return (
    <span class="said" dir="auto">
      {piecesOf(text, analysis).map((piece) =>
        piece.polarity === null ? (
          piece.text
        ) : (
          <mark
            key={piece.start}
            class={piece.polarity}
            title={piece.themes.map((theme) => say.themes[theme] ?? theme).join(', ')}
          >
            {piece.text}
          </mark>
        ),
      )}
    </span>
  );
}

/**
 * Cuts a text at the clauses that themes were found in.
 *
 * @param text - The whole text.
 * @param analysis - Its analysis; offsets outside the text are left out.
 * @returns Pieces that join to the text again.
 */
export function piecesOf(text: string, analysis: Analysis | null): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marksOf(text, analysis)) {
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push(plain(text.slice(at, mark.start), at));
    pieces.push(mark);
    at = mark.start + mark.text.length;
  }
  if (at < text.length) pieces.push(plain(text.slice(at), at));
  return pieces;
}

function marksOf(text: string, analysis: Analysis | null): readonly Piece[] {
  // Offsets count in what was read, which a translation is not.
  if (analysis === null || analysis.of === 'original') return [];
  return analysis.clauses
    .flatMap((clause, index): readonly Piece[] => {
      const found = analysis.themes.filter((each) => each.clause === index);
      const first = found[0];
      if (first === undefined || clause.start >= clause.end) return [];
      const words = text.slice(clause.start, clause.end);
      const piece = {
        text: words.trim(),
        start: clause.start + (words.length - words.trimStart().length),
        polarity: first.polarity,
        themes: found.map((each) => each.theme),
      };
      return piece.text === '' ? [] : [piece];
    })
    .toSorted((one, other) => one.start - other.start);
}

function plain(text: string, start: number): Piece {
  return { text, start, polarity: null, themes: [] };
}

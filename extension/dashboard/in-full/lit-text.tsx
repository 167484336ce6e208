import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { useLoaded } from '../use-loaded.ts';
import { piecesLit, type LitPiece } from './pieces-lit.ts';

/** A text and the language that it was read in. */
export interface LitTextProps {
  readonly text: string;
  /** BCP 47 tag; `null` where it is not known. */
  readonly language: string | null;
}

/** Log-odds: what moves less than the first is left unlit, so that the eye finds the rest. */
const LIT_FROM = 0.4;
const STRONG_FROM = 1;

/**
 * A text in which the words that moved its judgement are lit, each the way that it moved it.
 *
 * @param props - The text.
 * @returns The text, and what the light means.
 */
export function LitText({ text, language }: LitTextProps): JSX.Element {
  const { say } = useWords();
  const pieces = useLoaded(() => explained(text, language), `${language} ${text}`);
  const isLit = pieces?.some(({ amount }) => amount !== 0) ?? false;
  return (
    <>
      <p class="lit-text" dir="auto">
        {pieces === null ? text : pieces.map((piece) => <Piece key={piece.start} piece={piece} />)}
      </p>
      {pieces !== null && (
        <p class="muted small">{isLit ? say.inFull.wordsHint : say.inFull.noWords}</p>
      )}
    </>
  );
}

function Piece({ piece: { text, amount } }: { readonly piece: LitPiece }): JSX.Element {
  const { say } = useWords();
  if (amount === 0) return <>{text}</>;
  const { praises, complains } = say.inFull;
  const tone = amount > 0 ? 'pos' : 'neg';
  const strength = Math.abs(amount) >= STRONG_FROM ? ' strong' : '';
  return (
    <mark class={`lit ${tone}${strength}`} title={amount > 0 ? praises : complains}>
      {text}
      <span class="unseen"> ({amount > 0 ? praises : complains})</span>
    </mark>
  );
}

/** The model is loaded when a text is looked at, not with the dashboard. */
async function explained(text: string, language: string | null): Promise<readonly LitPiece[]> {
  const { explainText } = await import('../../../shared/sentiment/explain.ts');
  const words = explainText(text, language);
  return piecesLit(
    text,
    words.filter(({ amount }) => Math.abs(amount) >= LIT_FROM),
  );
}

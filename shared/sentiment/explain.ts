import { rounded } from './judge.ts';
import { opinionsOf } from './opinions.ts';
import { readRuns } from './read-runs.ts';
import { readText, type TextReading } from './read-text.ts';
import { WORD, EMOJI } from './scan.ts';

/** A word of a text, and which way it moved the score. */
export interface MovingWord {
  /** Offset of the first character in the text. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** Log-odds: above 0 it speaks for praise, below 0 for complaint; beyond 1 strongly. */
  readonly amount: number;
}

/** Words that move less are not worth showing. */
const SHOWN_FROM = 0.15;

/**
 * Says which words moved the score of a text, and which way.
 *
 * @param text - What the customer wrote.
 * @param language - BCP 47 tag from where the text came, or `null`.
 * @returns The words that count, in the order of the text; none for a text that is not judged.
 */
export function explainText(text: string, language: string | null): readonly MovingWord[] {
  const reading = readText(text, language);
  if (typeof reading === 'string') return [];
  return readRuns(text, reading, (run, _text, start) => movingWords(run, start)).flat();
}

function movingWords(reading: TextReading, offset: number): readonly MovingWord[] {
  const { scan } = reading;
  const words: MovingWord[] = [];
  for (const [token, amount] of opinionsOf(reading).entries()) {
    const kind = scan.kinds[token];
    if ((kind !== WORD && kind !== EMOJI) || Math.abs(amount) < SHOWN_FROM) continue;
    words.push({
      start: offset + (scan.starts[token] ?? 0),
      end: offset + (scan.ends[token] ?? 0),
      amount: rounded(amount),
    });
  }
  return words;
}

import type { Scan } from './scan.ts';
import { EMOJI, isLoud, newScan, scanText, SENTENCE_END, SMALL_PLAIN, WORD } from './scan.ts';

/** What a token is: a word, a sign of feeling (emoji, emoticon), the end of a sentence, or a pause within one. */
export type TokenKind = 'word' | 'emoji' | 'end' | 'pause';

/** A piece of a text. */
export interface Token {
  readonly kind: TokenKind;
  /** A word in lower case with `'` for any apostrophe; an emoji without skin tone; else the signs as written. */
  readonly form: string;
  /** Offset of the first character in the text. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** Whether the word is written in capitals. */
  readonly isLoud: boolean;
}

/** Nothing that long is in a list, and a text may be one word of a million letters. */
const MANY_LETTERS = 64;
const NOT_PLAIN = /[^ -_a-~]/u;

/**
 * Cuts a text into words, emoji and the signs that part them; addresses and HTML entities are left out, HTML tags end a sentence.
 *
 * @param text - Any text, lone surrogates included.
 * @param elides - Whether an apostrophe parts words (French, Italian: l' + accueil).
 * @returns The tokens in order, with offsets into the text.
 */
export function tokenise(text: string, elides: boolean): readonly Token[] {
  const scan = newScan();
  scanText(scan, text, elides);
  return tokensOf(scan, text);
}

/**
 * Gives the words of a scan as strings.
 *
 * @param scan - Of the text.
 * @param text - The same text.
 * @returns A token for each place of the scan.
 */
export function tokensOf(scan: Scan, text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < scan.count; at += 1) {
    tokens.push({
      kind: kindOf(scan.kinds[at] ?? WORD),
      form: formAt(scan, text, at),
      start: scan.starts[at] ?? 0,
      end: scan.ends[at] ?? 0,
      isLoud: isLoud(scan, at),
    });
  }
  return tokens;
}

/**
 * Gives the form of a token, see `Token`.
 *
 * @param scan - Of the text.
 * @param text - The same text.
 * @param at - Place of the token.
 * @returns The form; empty for a word that is longer than any in a list.
 */
export function formAt(scan: Scan, text: string, at: number): string {
  const written = text.slice(scan.starts[at] ?? 0, scan.ends[at] ?? 0);
  const kind = scan.kinds[at] ?? WORD;
  if (kind === EMOJI) return plainEmoji(written);
  if (kind !== WORD || scan.makeups[at] === SMALL_PLAIN) return written;
  return plainForm(written);
}

function kindOf(kind: number): TokenKind {
  if (kind === WORD) return 'word';
  if (kind === EMOJI) return 'emoji';
  return kind === SENTENCE_END ? 'end' : 'pause';
}

/**
 * Gives the form of a word.
 *
 * @param written - As it stands in a text.
 * @returns In lower case, with `'` for any apostrophe; empty for a word that is longer than any in a list.
 */
export function plainForm(written: string): string {
  if (written.length > MANY_LETTERS) return '';
  if (!NOT_PLAIN.test(written)) return written.toLowerCase();
  return written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'");
}

/** Without skin tone, text-or-picture marks and the nose of an emoticon. */
function plainEmoji(written: string): string {
  return written.replaceAll(/\p{Emoji_Modifier}|\uFE0F|[-'’]/gu, '');
}

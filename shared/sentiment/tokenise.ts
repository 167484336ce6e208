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

const ADDRESS = String.raw`https?:\/\/\S+`;
const TAG = String.raw`<\/?\p{L}[^<>]{0,200}>`;
const ENTITY = String.raw`&(?:#\d{1,6}|\p{L}{2,8});`;
const EMOTICON = String.raw`<3|[:;=]['’]?-?[()DPp\/|](?![\p{L}\p{N}])`;
const EMOJI = String.raw`\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)*`;
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:['’‘\u0060´][\p{L}\p{M}]+)*['’]?`;
const END = String.raw`[.!?…]+(?![\p{Ll}\p{N}])|[\n\r]+|[。！？]+`;
const PAUSE = String.raw`[,;:()\[\]–—，、]+|[ \t]-+[ \t]`;

const TOKEN = new RegExp(
  `${ADDRESS}|${ENTITY}|(?<tag>${TAG})|(?<emoji>${EMOTICON}|${EMOJI})|(?<word>${WORD})|(?<end>${END})|(?<pause>${PAUSE})`,
  'gu',
);
const ELISION = /^(\p{L}+')(?=\p{L})/u;
const MANY_LETTERS = 64;

/**
 * Cuts a text into words, emoji and the signs that part them; addresses and HTML entities are left out, HTML tags end a sentence.
 *
 * @param text - Any text, lone surrogates included.
 * @param elides - Whether an apostrophe parts words (French, Italian: l' + accueil).
 * @returns The tokens in order, with offsets into the text.
 */
export function tokenise(text: string, elides: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { word, emoji, end, pause, tag } = match.groups ?? {};
    if (word !== undefined) addWord(tokens, word, match.index, elides);
    if (emoji !== undefined) addSign(tokens, 'emoji', emoji, match.index);
    if (pause !== undefined) addSign(tokens, 'pause', pause, match.index);
    const sentenceEnd = end ?? tag;
    if (sentenceEnd !== undefined) addSign(tokens, 'end', sentenceEnd, match.index);
  }
  return tokens;
}

function addWord(tokens: Token[], written: string, start: number, elides: boolean): void {
  const form = plainWord(written);
  const elided = elides ? ELISION.exec(form)?.[1] : undefined;
  if (elided === undefined) {
    pushWord(tokens, written, elides ? form : form.replace(/'$/u, ''), start);
    return;
  }
  pushWord(tokens, written.slice(0, elided.length), elided, start);
  pushWord(
    tokens,
    written.slice(elided.length),
    form.slice(elided.length).replace(/'$/u, ''),
    start + elided.length,
  );
}

function pushWord(tokens: Token[], written: string, form: string, start: number): void {
  const isLoud = written.length >= 3 && written === written.toUpperCase() && written !== form;
  tokens.push({ kind: 'word', form, start, end: start + written.length, isLoud });
}

/** Nothing that long is in a lexicon, and a text may be one word of a million letters. */
function plainWord(written: string): string {
  if (written.length > MANY_LETTERS) return '';
  return written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'");
}

/** Without skin tone, text-or-picture marks and the nose of an emoticon. */
function plainEmoji(written: string): string {
  return written.replaceAll(/\p{Emoji_Modifier}|\uFE0F|[-'’]/gu, '');
}

function addSign(
  tokens: Token[],
  kind: 'emoji' | 'end' | 'pause',
  written: string,
  start: number,
): void {
  const form = kind === 'emoji' ? plainEmoji(written) : written;
  tokens.push({ kind, form, start, end: start + written.length, isLoud: false });
}

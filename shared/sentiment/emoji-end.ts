const JOINER = 0x200d;
const VARIATION = 0xfe0f;
const WIDE = 0xffff;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const SKIN_TONE = /\p{Emoji_Modifier}/u;

/**
 * Finds where an emoji ends; skin tones, and what a joiner adds, belong to it: one picture, one token.
 *
 * @param text - Any text.
 * @param start - Offset of a character.
 * @returns The offset behind the emoji; `null` where the character is none.
 */
export function emojiEnd(text: string, start: number): number | null {
  const width = (text.codePointAt(start) ?? 0) > WIDE ? 2 : 1;
  if (!PICTOGRAPH.test(text.slice(start, start + width))) return null;
  let at = start + width;
  for (;;) {
    const next = partEnd(text, at);
    if (next === at) return at;
    at = next;
  }
}

function partEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === VARIATION) return at + 1;
  if (SKIN_TONE.test(text.slice(at, at + 2))) return at + 2;
  return unit === JOINER ? joinedEnd(text, at) : at;
}

function joinedEnd(text: string, at: number): number {
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  return PICTOGRAPH.test(next) ? at + 1 + next.length : at;
}

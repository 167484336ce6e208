import * as v from 'valibot';
import type { Theme, ThemeId } from './theme.ts';

/** A theme that the owner made up, with words that speak of it. */
export interface OwnerTheme {
  /** `own-` and letters or digits; stays when the theme is renamed. */
  readonly id: ThemeId;
  /** What the owner calls it. */
  readonly name: string;
  /** Words and phrases in any language; every ending counts. */
  readonly words: readonly string[];
}

/** Themes that an owner may have: more would fill the page, not the picture. */
export const MOST_OWNER_THEMES = 30;
/** Characters of a name. */
export const LONGEST_THEME_NAME = 40;
/** Example words of a theme. */
export const MOST_THEME_WORDS = 60;

const LONGEST_PHRASE = 6;
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;

const ownerThemeSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,40}$/u)),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_THEME_NAME)),
  words: v.pipe(v.array(v.string()), v.maxLength(MOST_THEME_WORDS)),
});

/**
 * Reads the owner's themes from the setting `owner-themes`.
 *
 * @param setting - As it was saved, maybe by another version or a backup that was changed by hand.
 * @returns What of it can be read, each id once; empty where there is nothing.
 */
export function parseOwnerThemes(setting: unknown): readonly OwnerTheme[] {
  if (!Array.isArray(setting)) return [];
  const themes = new Map<ThemeId, OwnerTheme>();
  for (const entry of setting) {
    const read = v.safeParse(ownerThemeSchema, entry);
    if (!read.success || themes.has(read.output.id)) continue;
    const words = read.output.words.map(plainPhrase).filter((phrase) => phrase !== '');
    themes.set(read.output.id, { ...read.output, words: [...new Set(words)] });
  }
  return [...themes.values()].slice(0, MOST_OWNER_THEMES);
}

/**
 * Reads example words as the owner types them.
 *
 * @param typed - Words and phrases, parted by commas, semicolons or lines.
 * @returns Each once, in lower case and without signs; empty where there is no letter.
 */
export function parseThemeWords(typed: string): readonly string[] {
  const words = typed.split(/[,;\n\r]+/u).map(plainPhrase);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_THEME_WORDS);
}

/**
 * Makes an owner's theme one that can be found.
 *
 * @param theme - The owner's.
 * @returns The theme, with its words for every language.
 */
export function themeOf({ id, words }: OwnerTheme): Theme {
  return { id, words: { '*': words.map(withStems) } };
}

/** `~` before a word stands for any of its endings. */
function withStems(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => `~${word}`)
    .join(' ');
}

function plainPhrase(written: string): string {
  const plain = written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'");
  return (plain.match(WORD) ?? []).slice(0, LONGEST_PHRASE).join(' ');
}

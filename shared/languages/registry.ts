import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import type { Language } from './language.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { DUTCH } from './nl.ts';
import { PORTUGUESE } from './pt.ts';

/** Every language that texts are analysed in; where a text fits two equally well the first is taken. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  SPANISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  DUTCH,
  PORTUGUESE,
];

const built = new Map<string, Lexicon>();

/**
 * Gives a language's lexicon, built when it is first asked for.
 *
 * @param tag - BCP 47; only the primary subtag counts (`pt-BR` is `pt`).
 * @returns The lexicon; `null` for a language that we do not read.
 */
export function lexiconFor(tag: string): Lexicon | null {
  const primary = tag.toLowerCase().split(/[-_]/u)[0];
  const language = LANGUAGES.find((one) => one.tag === primary);
  if (language === undefined) return null;
  const lexicon = built.get(language.tag) ?? buildLexicon(language);
  built.set(language.tag, lexicon);
  return lexicon;
}

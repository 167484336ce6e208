/** Languages that the widget speaks; locales/ holds one file for each. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'sv',
  'da',
  'nb',
  'fi',
  'el',
  'tr',
  'uk',
  'ar',
  'he',
  'ja',
  'ko',
  'zh',
] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak to a visitor.
 *
 * @param wanted - BCP 47 tags, most wanted first; empty ones are passed over.
 * @returns The first that the widget speaks, by its primary part; English where there is none.
 */
export function pickLanguage(wanted: readonly (string | undefined)[]): Language {
  const primaries = wanted.map((tag) => tag?.split('-')[0]?.toLowerCase());
  return primaries.flatMap((one) => LANGUAGES.filter((language) => language === one))[0] ?? 'en';
}

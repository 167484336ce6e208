/** Languages that the widget speaks; locales/ holds one file for each. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak to a visitor.
 *
 * @param wanted - BCP 47 tags, most wanted first; empty ones are passed over.
 * @returns The first that the widget speaks, by its primary part; English where there is none.
 */
export function pickLanguage(wanted: readonly (string | undefined)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

/**
 * The language to speak on this page.
 *
 * @param asked - The tag's `data-language`; absent where it has none.
 * @returns What the tag asks for, else the page's own, else the visitor's.
 */
export function pageLanguage(asked: string | undefined): Language {
  return pickLanguage([asked, document.documentElement.lang, ...navigator.languages]);
}

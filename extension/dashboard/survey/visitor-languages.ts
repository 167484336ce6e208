/** Languages that the widget speaks to visitors; the same as its own list, which a test holds equal. */
export const VISITOR_LANGUAGES = [
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

/**
 * What a language is called.
 *
 * @param tag - BCP 47 primary tag.
 * @param speaker - BCP 47 tag of the language to say it in.
 * @returns Its name; the tag where the browser has none.
 */
export function languageName(tag: string, speaker: string): string {
  return new Intl.DisplayNames([speaker], { type: 'language' }).of(tag) ?? tag;
}

import type { Language } from '../language.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Every language: English comes with the panel, the others are small files of their own. */
export const LOCALES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
};

/** Words, and the language that they are in. */
export interface SpokenMessages {
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * Fetches a language's words.
 *
 * @param language - The one to speak.
 * @returns Its words; the English ones where they cannot be fetched.
 */
export async function loadMessages(language: Language): Promise<SpokenMessages> {
  try {
    return { language, messages: await LOCALES[language]() };
  } catch {
    // Asked in English is better than not asked.
    return { language: 'en', messages: en };
  }
}

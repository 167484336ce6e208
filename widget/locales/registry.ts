import type { Language } from '../language.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Words, and the language that they are in. */
export interface SpokenMessages {
  readonly language: Language;
  readonly messages: Messages;
}

/** After a language's tag, in the name of its file. One hash for all, for two dozen would be a thirtieth of the panel. */
const ENDING = typeof LOCALE_ENDING === 'undefined' ? '.ts' : LOCALE_ENDING;

/**
 * Fetches a language's words: English comes with the panel, the others are small files of their own.
 *
 * @param language - The one to speak.
 * @returns Its words; the English ones where they cannot be fetched.
 */
export async function loadMessages(language: Language): Promise<SpokenMessages> {
  try {
    if (language !== 'en') {
      const file: Readonly<Record<string, Messages>> = await import(
        /* @vite-ignore */ `./${language}${ENDING}`
      );
      const messages = file[language];
      if (messages) return { language, messages };
    }
  } catch {
    // Asked in English is better than not asked.
  }
  return { language: 'en', messages: en };
}

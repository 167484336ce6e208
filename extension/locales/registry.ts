import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Interface languages by their BCP 47 primary tag; the first is what everybody else gets. */
export const LOCALES: Readonly<Record<string, Messages>> = { en, de };

const FALLBACK = 'en';

/** A language that the interface speaks. */
export interface Locale {
  readonly tag: string;
  readonly messages: Messages;
}

/**
 * The first of the owner's languages that the interface speaks.
 *
 * @param wanted - BCP 47 tags, the dearest first, as `navigator.languages`.
 * @returns The locale; its tag keeps the region, for dates and numbers.
 */
export function localeFor(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const messages = Object.hasOwn(LOCALES, primary) ? LOCALES[primary] : undefined;
    if (messages !== undefined) return { tag, messages };
  }
  return { tag: FALLBACK, messages: en };
}

import { en } from './en.ts';
import type { Messages } from './messages.ts';

/**
 * Interface languages by their BCP 47 primary tag; the first is what everybody else gets. Nobody waits for a language that
 * they do not read.
 */
export const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de.ts')).de,
};

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
export async function localeFor(wanted: readonly string[]): Promise<Locale> {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    const load = Object.hasOwn(LOCALES, primary) ? LOCALES[primary] : undefined;
    if (load !== undefined) return { tag, messages: await load() };
  }
  return { tag: FALLBACK, messages: en };
}

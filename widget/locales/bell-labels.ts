import type { Language } from '../language.ts';

/** What the bell is called; in the loader, before any locale is there. */
export const BELL_LABELS = {
  en: 'Give feedback',
  de: 'Feedback geben',
  fr: 'Donner votre avis',
  es: 'Dar su opinión',
} satisfies Record<Language, string>;

import type { Language } from '../language.ts';

/** What the bell is called; in the loader, before any locale is there. */
export const BELL_LABELS = {
  en: 'Give feedback',
  de: 'Feedback geben',
  fr: 'Votre avis',
  es: 'Su opinión',
} satisfies Record<Language, string>;

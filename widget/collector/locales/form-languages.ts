import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { FormWords } from './form-words.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language of the form. */
export const FORM_LANGUAGES: readonly FormWords[] = [en, de, fr, es, it, nl, pt];

/**
 * The words to speak to a visitor with.
 *
 * @param request - With or without Accept-Language.
 * @returns Those of the most wanted language that the form speaks; the English ones where there is none.
 * @source RFC 9110, 12.5.4; a region counts as its language.
 */
export function wordsFor(request: Request): FormWords {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((range) => wishOf(range))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { language } of wanted) {
    const words = FORM_LANGUAGES.find((spoken) => spoken.language === language);
    if (words !== undefined) return words;
  }
  return en;
}

function wishOf(range: string): { readonly language: string; readonly weight: number } {
  const [tag = '', weight = ''] = range.split(';').map((part) => part.trim().toLowerCase());
  const [language = ''] = tag.split('-');
  const [, given = '1'] = /^q=([\d.]+)$/.exec(weight) ?? [];
  return { language, weight: Number(given) || 0 };
}

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LintWords } from './lint-words.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language that the lint reads; in others it looks at addresses, names and question marks only. */
export const LINT_LANGUAGES: readonly LintWords[] = [en, de, fr, es, it, nl, pt];

import type { ColumnNames } from './column-names.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** English first: programs write it, so that it wins where two languages share a name. */
export const COLUMN_NAMES: readonly ColumnNames[] = [en, de, fr, es, it, nl, pt];

import { counterbellCsv } from './counterbell-csv.ts';
import { csv } from './csv.ts';
import { googleTakeout } from './google-takeout.ts';
import type { Importer } from './importer.ts';
import { json } from './json.ts';
import { markupTable } from './markup-table.ts';
import { ods } from './ods.ts';
import { wordpress } from './wordpress.ts';
import { xlsx } from './xlsx.ts';

/**
 * Every format that files are read in, the most specific first: the first that accepts a file reads it. Which program
 * wrote a table is another question: layouts/.
 */
export const IMPORTERS: readonly Importer[] = [
  xlsx,
  ods,
  wordpress,
  markupTable,
  googleTakeout,
  json,
  counterbellCsv,
  csv,
];

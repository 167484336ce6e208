import { counterbellCsv } from './counterbell-csv.ts';
import { csv } from './csv.ts';
import { googleTakeout } from './google-takeout.ts';
import type { Importer } from './importer.ts';
import { json } from './json.ts';

/** Every format that files are read in, the most specific first: the first that accepts a file reads it. */
export const IMPORTERS: readonly Importer[] = [googleTakeout, json, counterbellCsv, csv];

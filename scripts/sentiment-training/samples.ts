// Labelled texts for scripts/train.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { detectLanguage } from '../../shared/languages/detect-language.ts';

/** A labelled text. */
export interface Sample {
  readonly text: string;
  /** Primary tag. */
  readonly language: string;
  /** File and language: what one source says of one language. */
  readonly set: string;
  /** 0 complaint, 1 between, 2 praise. */
  readonly level: 0 | 1 | 2;
  /** 1 to 5; 0 where the source has labels only. */
  readonly stars: number;
}

/** Sets whose stated terms let anybody use them: Creative Commons attribution, MIT or BSD. See docs/model-card.md. */
const OPEN_TERMS = new Set([
  'absa_opener_en',
  'absa_opener_es',
  'cust_rev',
  'de_amazon_pattern',
  'fr_amazon_pattern',
  'nl_bol_pattern',
  'pros_cons',
]);
const ENDING = '.jsonl.gz';
const GOOD_FROM = 3.5;
const BAD_TO = 2.5;
const LEVELS: Readonly<Record<string, 0 | 1 | 2>> = { neg: 0, neu: 1, pos: 2 };
const rowSchema = v.object({
  text: v.string(),
  lang: v.string(),
  stars: v.nullish(v.number()),
  label: v.nullish(v.string()),
});

/**
 * Reads the labelled texts of a folder.
 *
 * @param folder - Holds `NAME.jsonl.gz` files.
 * @param isOpen - Whether to read only sets whose stated terms let anybody use them.
 * @returns All texts with a label, in the order of the files' names.
 */
export function readSamples(folder: string, isOpen: boolean): readonly Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => !isOpen || OPEN_TERMS.has(name))
    .toSorted()
    .flatMap((name) => samplesOf(name, join(folder, `${name}${ENDING}`)));
}

function samplesOf(name: string, path: string): readonly Sample[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { text, lang, stars, label } = v.parse(rowSchema, JSON.parse(line));
    const level = levelOf(stars ?? null, label ?? null);
    const language = lang === 'mul' ? detectLanguage(text) : lang;
    if (level === undefined || language === null) return [];
    return [{ text, language, set: `${name} ${language}`, level, stars: Math.round(stars ?? 0) }];
  });
}

function levelOf(stars: number | null, label: string | null): 0 | 1 | 2 | undefined {
  if (stars === null || stars === 0) return LEVELS[label ?? ''];
  if (stars <= BAD_TO) return 0;
  return stars >= GOOD_FROM ? 2 : 1;
}

// Texts by language for scripts/learn-languages.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** Texts of one source in one language. */
export type SetTexts = readonly string[];

const ENDING = '.jsonl.gz';
/** More of one source teach nothing new. */
const MOST_TEXTS = 20_000;
const LONGEST_TEXT = 1000;
/** A source that says of no text which language it is in. */
const SEVERAL = 'mul';
const rowSchema = v.object({ text: v.string(), lang: v.string() });

/**
 * Reads the texts of a folder.
 *
 * @param folder - Holds `NAME.jsonl.gz` files.
 * @returns By language: its sets in the order of the files' names, without texts whose language is not stated.
 */
export function textsByLanguage(folder: string): ReadonlyMap<string, readonly SetTexts[]> {
  const sets = new Map<string, SetTexts[]>();
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  for (const file of files.toSorted()) {
    for (const [language, texts] of textsOf(join(folder, file))) {
      const others = sets.get(language) ?? [];
      others.push(texts);
      sets.set(language, others);
    }
  }
  return sets;
}

function textsOf(path: string): ReadonlyMap<string, SetTexts> {
  const texts = new Map<string, string[]>();
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  for (const line of lines.slice(0, MOST_TEXTS)) {
    const { text, lang } = v.parse(rowSchema, JSON.parse(line));
    if (lang === SEVERAL) continue;
    const own = texts.get(lang) ?? [];
    own.push(text.slice(0, LONGEST_TEXT));
    texts.set(lang, own);
  }
  return texts;
}

// Labelled texts as examples for scripts/train-themes.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { newScan, scanText } from '../shared/sentiment/scan.ts';
import { tokensOf } from '../shared/sentiment/tokenise.ts';
import { stemOf } from '../shared/themes/light-stem.ts';
import { newSentence, readWord } from '../shared/themes/sentence-themes.ts';
import type { ThemeIndex } from '../shared/themes/theme-index.ts';
import { readWords } from '../shared/themes/theme-words.ts';
import type { ThemeId } from '../shared/themes/theme.ts';

/** A set of labelled texts, and what its labels mean to us. */
export interface ThemeSet {
  /** File name without endings. */
  readonly name: string;
  /** Whether its stated terms let anybody use it. */
  readonly isOpen: boolean;
  /** Sets that were labelled by the same rules share a name: where a sentence starts from is learned for each. */
  readonly convention: string;
  /** Themes that its labels tell of: where one of these is not named, the text does not speak of it. */
  readonly themes: readonly ThemeId[];
  /** The themes that one of its labels stands for. */
  readonly themesOf: (label: string) => readonly ThemeId[];
}

/** A text as a model learns from it. */
export interface ThemeExample {
  /** `ThemeSet.convention`; empty for a text without labels. */
  readonly convention: string;
  /** Words, pairs of words and `~` with stems. */
  readonly features: readonly string[];
  /** What the catalogue finds: indexes into the index's ids. */
  readonly named: ReadonlySet<number>;
  /** By theme: 1 it speaks of it, 0 it does not, between them how likely it does; a theme that is not there is not learned from. */
  readonly labels: ReadonlyMap<ThemeId, number>;
  /** How much it counts. */
  readonly weight: number;
}

/** How texts are read. */
export interface Reading {
  readonly folder: string;
  readonly language: string;
  /** The catalogue alone. */
  readonly index: ThemeIndex;
}

const rowSchema = v.object({
  text: v.string(),
  aspects: v.nullish(v.array(v.array(v.string()))),
});
/** Names and numbers say nothing of the next business. */
const LEARNABLE = /^[\p{Ll}'$€£%]{1,20}$/u;
const ELIDING = new Set(['fr', 'it']);
/** Sets know only the larger of two themes: it is the smaller where the catalogue names that. */
const PARTS: Readonly<Record<ThemeId, ThemeId>> = { speed: 'service', choice: 'product' };
const SENTENCE_END = /(?<=[.!?])\s+/u;
const SHORTEST = 15;
const LONGEST = 300;
const scan = newScan();
const SENTENCES_OF_A_TEXT = 3;

/**
 * Reads a labelled set.
 *
 * @param set - Which.
 * @param reading - Where and how.
 * @returns Its labelled texts.
 */
export function labelledExamples(set: ThemeSet, reading: Reading): readonly ThemeExample[] {
  return rowsOf(set.name, reading.folder).flatMap(({ text, aspects }) => {
    if (aspects === null || aspects === undefined || aspects.length === 0) return [];
    const read = readText(text, reading);
    const gold = new Set(aspects.flatMap(([label = '']) => set.themesOf(label)));
    const labels = labelsOf(set, gold, (id) => read.named.has(reading.index.ids.indexOf(id)));
    return [{ ...read, convention: set.convention, labels, weight: 1 }];
  });
}

/**
 * Reads sentences without regard to any label.
 *
 * @param name - File name without endings.
 * @param most - Sentences at most.
 * @param reading - Where and how.
 * @returns Examples without labels.
 */
export function plainExamples(
  name: string,
  most: number,
  reading: Reading,
): readonly ThemeExample[] {
  const examples: ThemeExample[] = [];
  for (const { text } of rowsOf(name, reading.folder)) {
    for (const sentence of text.split(SENTENCE_END).slice(0, SENTENCES_OF_A_TEXT)) {
      if (sentence.length < SHORTEST || sentence.length > LONGEST) continue;
      if (examples.length >= most) return examples;
      examples.push({
        ...readText(sentence, reading),
        convention: '',
        labels: new Map(),
        weight: 1,
      });
    }
  }
  return examples;
}

function rowsOf(name: string, folder: string): readonly v.InferOutput<typeof rowSchema>[] {
  const packed = readFileSync(join(folder, `${name}.jsonl.gz`));
  const lines = gunzipSync(packed).toString('utf8').trim().split('\n');
  return lines.map((line) => v.parse(rowSchema, JSON.parse(line)));
}

function labelsOf(
  { themes }: ThemeSet,
  gold: ReadonlySet<ThemeId>,
  isNamed: (id: ThemeId) => boolean,
): ReadonlyMap<ThemeId, number> {
  const labels = new Map<ThemeId, number>(themes.map((id) => [id, gold.has(id) ? 1 : 0]));
  for (const [part, whole] of Object.entries(PARTS)) {
    if (!labels.has(whole)) continue;
    if (!gold.has(whole)) labels.set(part, 0);
    else if (isNamed(part)) {
      labels.set(part, 1);
      // "We waited an hour" may be all that the label stands for.
      if (!isNamed(whole)) labels.delete(whole);
    }
  }
  return labels;
}

function readText(
  text: string,
  { language, index }: Reading,
): Pick<ThemeExample, 'features' | 'named'> {
  scanText(scan, text, ELIDING.has(language));
  const tokens = tokensOf(scan, text);
  const words = readWords(index.words, scan, text);
  const sentence = newSentence(index);
  const features: string[] = [];
  for (const [token, { kind, form }] of tokens.entries()) {
    if (kind !== 'word') continue;
    readWord(sentence, words, { token, end: tokens.length, clause: 0 });
    if (!LEARNABLE.test(form)) continue;
    features.push(form, `~${stemOf(form, language)}`);
    const next = tokens[token + 1];
    if (next?.kind === 'word' && LEARNABLE.test(next.form)) features.push(`${form} ${next.form}`);
  }
  return { features, named: new Set(sentence.hits.map(({ theme }) => theme)) };
}

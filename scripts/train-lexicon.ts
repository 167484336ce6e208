// Learns what words are worth from ../shared/data/train and writes shared/languages/learned/*.ts. Deterministic; about three minutes.
// Only numbers for single words are written: no text leaves the data.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { detectLanguage } from '../shared/languages/detect-language.ts';
import { buildLexicon, entriesOf, valenceOf, type Lexicon } from '../shared/languages/lexicon.ts';
import { LANGUAGES } from '../shared/languages/registry.ts';
import { EMOJI_VALENCE } from '../shared/sentiment/emoji.ts';
import { contrastWeights, SHORT_TEXT_WORDS } from '../shared/sentiment/score-clauses.ts';
import { splitClauses } from '../shared/sentiment/split-clauses.ts';
import { tokenise } from '../shared/sentiment/tokenise.ts';
import { NEGATION, weighWords } from '../shared/sentiment/weigh-words.ts';

const DATA = join(import.meta.dirname, '../../shared/data/train');
const LEARNED = join(import.meta.dirname, '../shared/languages/learned');
const MOST_WORDS: Readonly<Record<string, number>> = { en: 4000 };
const MOST_WORDS_ELSEWHERE = 2500;
const FEWEST_TEXTS: Readonly<Record<string, number>> = { en: 12 };
const FEWEST_TEXTS_ELSEWHERE = 5;
/** Words so often written with a capital are names, which say nothing about the next business. */
const NAME_SHARE = 0.6;
const LEARNABLE = /^[\p{Ll}']{2,20}$/u;
const EPOCHS = 8;
const STEP = 0.25;
/** How strongly a word is held to what the hand-written list says of it. */
const HOLD = 2e-3;
const LARGEST_VALENCE = 6;
const UNITS = 10;
/** Finer steps than this change no score that could be told apart. */
const GRID = 2;
const CLEAR_LENGTH = 80;
/** Sets count by the root of their size, so that one large source does not speak for all businesses. */
const SET_EXPONENT = 0.5;

const rowSchema = v.object({
  text: v.string(),
  lang: v.string(),
  stars: v.nullish(v.number()),
  label: v.nullish(v.string()),
});

interface Sample {
  readonly tag: string;
  readonly set: string;
  readonly isPraise: boolean;
  readonly text: string;
}

/** A text as numbers. */
interface Example {
  readonly isPraise: boolean;
  /** Log-odds from idioms, which are not learned. */
  readonly offset: number;
  readonly words: readonly number[];
  readonly amounts: readonly number[];
  /** How much the example counts; 1 on average. */
  weight: number;
  readonly set: string;
}

interface Vocabulary {
  readonly words: readonly string[];
  readonly texts: readonly number[];
  readonly prior: Float64Array;
}

train();

function train(): void {
  if (!existsSync(DATA)) {
    process.stderr.write('There is no ../shared/data/train here, so nothing can be learned.\n');
    process.exitCode = 1;
    return;
  }
  const samples = readSamples();
  for (const language of LANGUAGES) {
    const own = samples.filter(({ tag }) => tag === language.tag);
    const learned = learn(own, buildLexicon({ ...language, learned: [] }));
    writeLearned(language.tag, learned);
    process.stdout.write(`${language.tag}: ${learned.length} words from ${own.length} texts\n`);
  }
}

function readSamples(): readonly Sample[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl.gz'))
    .toSorted()
    .flatMap((file) => {
      const lines = gunzipSync(readFileSync(join(DATA, file)))
        .toString('utf8')
        .trim()
        .split('\n');
      return lines.flatMap((line) => sampleOf(line, file));
    });
}

function sampleOf(line: string, set: string): readonly Sample[] {
  const row = v.parse(rowSchema, JSON.parse(line));
  const label = polarityOf(row.stars ?? null, row.label ?? null);
  const tag = row.lang === 'mul' ? languageOf(row.text) : row.lang;
  if (tag === null || (label !== 'neg' && label !== 'pos')) return [];
  return [{ tag, set: `${set} ${tag}`, isPraise: label === 'pos', text: row.text }];
}

/** Short texts are told apart by the lexicons that are being learned here: those are left out, so that a second run learns the same. */
function languageOf(text: string): string | null {
  return text.length < CLEAR_LENGTH ? null : detectLanguage(text);
}

function polarityOf(stars: number | null, label: string | null): string | null {
  if (stars === null) return label;
  if (stars <= 2) return 'neg';
  return stars >= 4 ? 'pos' : 'neu';
}

function learn(
  samples: readonly Sample[],
  lexicon: Lexicon,
): readonly (readonly [string, number])[] {
  const vocabulary = collectWords(samples, lexicon);
  const index = new Map(vocabulary.words.map((word, at) => [word, at]));
  const examples = samples.map((sample) => exampleOf(sample, lexicon, index));
  balance(examples);
  const all = new Uint8Array(vocabulary.words.length).fill(1);
  const first = fit(examples, vocabulary.prior, all);
  const chosen = choose(
    vocabulary,
    first,
    MOST_WORDS[lexicon.language.tag] ?? MOST_WORDS_ELSEWHERE,
  );
  const second = fit(examples, vocabulary.prior, chosen);
  return vocabulary.words.flatMap((word, at) => {
    const valence = Math.max(-LARGEST_VALENCE, Math.min(LARGEST_VALENCE, second[at] ?? 0));
    const units = Math.round((valence * UNITS) / GRID) * GRID + 0;
    const isNews = chosen[at] === 1 && units !== Math.round((vocabulary.prior[at] ?? 0) * UNITS);
    return isNews ? [[word, units] as const] : [];
  });
}

function collectWords(samples: readonly Sample[], lexicon: Lexicon): Vocabulary {
  const texts = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const { text } of samples) {
    const seen = wordsIn(text, lexicon);
    for (const [word, isCapital] of seen) {
      texts.set(word, (texts.get(word) ?? 0) + 1);
      if (isCapital) capitals.set(word, (capitals.get(word) ?? 0) + 1);
    }
  }
  const { tag } = lexicon.language;
  const fewest = FEWEST_TEXTS[tag] ?? FEWEST_TEXTS_ELSEWHERE;
  // German writes every noun with a capital, so there it tells no name.
  const isName = (word: string, count: number): boolean =>
    tag !== 'de' && (capitals.get(word) ?? 0) >= NAME_SHARE * count;
  const words = Array.from(texts)
    .filter(([word, count]) => count >= fewest && !isName(word, count))
    .map(([word]) => word)
    .toSorted();
  const emoji = new Map(entriesOf(EMOJI_VALENCE));
  return {
    words,
    texts: words.map((word) => texts.get(word) ?? 0),
    prior: Float64Array.from(words, (word) => emoji.get(word) ?? valenceOf(lexicon, word) ?? 0),
  };
}

/** The words of a text that may be learned, each with whether it is first written with a capital within a sentence. */
function wordsIn(text: string, lexicon: Lexicon): ReadonlyMap<string, boolean> {
  const seen = new Map([[NEGATION, false]]);
  const tokens = tokenise(text, lexicon.language.elides);
  for (const [at, token] of tokens.entries()) {
    const isWord = token.kind === 'word' && LEARNABLE.test(token.form);
    if (token.kind !== 'emoji' && !isWord) continue;
    if (seen.has(token.form) || lexicon.roles.has(token.form)) continue;
    const isWithin = tokens[at - 1]?.kind === 'word' && !token.isLoud;
    seen.set(token.form, isWithin && text[token.start] !== token.form[0]);
  }
  return seen;
}

/** The same reading as scoring does, but with the amounts of the words kept apart. */
function exampleOf(sample: Sample, lexicon: Lexicon, index: ReadonlyMap<string, number>): Example {
  const tokens = tokenise(sample.text, lexicon.language.elides);
  const spans = splitClauses(tokens, lexicon);
  const weights = contrastWeights(spans);
  const amounts = new Map<number, number>();
  let offset = 0;
  let count = 0;
  for (const [at, span] of spans.entries()) {
    const words = weighWords(tokens, span, lexicon);
    count += words.length;
    for (const { form, kind, valence, factor } of words) {
      const amount = factor * (weights[at] ?? 1);
      const word = kind === 'idiom' ? undefined : index.get(form);
      if (word === undefined) offset += amount * (kind === 'idiom' ? valence : 0);
      else amounts.set(word, (amounts.get(word) ?? 0) + amount);
    }
  }
  const length = Math.sqrt(count + SHORT_TEXT_WORDS);
  return {
    isPraise: sample.isPraise,
    offset: offset / length,
    words: Array.from(amounts.keys()),
    amounts: Array.from(amounts.values(), (amount) => amount / length),
    weight: 1,
    set: sample.set,
  };
}

/** Within a set praise and complaint count alike. */
function balance(examples: readonly Example[]): void {
  const key = ({ set, isPraise }: Example): string => `${set} ${isPraise}`;
  const sizes = new Map<string, number>();
  for (const example of examples) {
    sizes.set(key(example), (sizes.get(key(example)) ?? 0) + 1);
    sizes.set(example.set, (sizes.get(example.set) ?? 0) + 1);
  }
  for (const example of examples) {
    const set = (sizes.get(example.set) ?? 1) ** SET_EXPONENT;
    example.weight = set / (sizes.get(key(example)) ?? 1);
  }
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  for (const example of examples) example.weight = Math.min(8, example.weight / mean);
}

/** Logistic regression by stochastic steps that shrink with what a word has seen (Adagrad), held to the hand-written list. */
function fit(examples: readonly Example[], prior: Float64Array, open: Uint8Array): Float64Array {
  const valence = Float64Array.from(prior);
  const seen = new Float64Array(prior.length).fill(1);
  const order = Uint32Array.from(examples, (_, at) => at);
  const random = randomFrom(20_261_121);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) step(example, { valence, seen, prior, open });
    }
  }
  return valence;
}

interface Fitting {
  readonly valence: Float64Array;
  /** Sum of squared slopes by word. */
  readonly seen: Float64Array;
  readonly prior: Float64Array;
  readonly open: Uint8Array;
}

function step(example: Example, { valence, seen, prior, open }: Fitting): void {
  const { words, amounts } = example;
  let logOdds = example.offset;
  for (const [at, word] of words.entries()) logOdds += (amounts[at] ?? 0) * (valence[word] ?? 0);
  const chance = 1 / (1 + Math.exp(-logOdds));
  const error = example.weight * ((example.isPraise ? 1 : 0) - chance);
  for (const [at, word] of words.entries()) {
    if (open[word] === 0) continue;
    const now = valence[word] ?? 0;
    const slope = error * (amounts[at] ?? 0) - HOLD * (now - (prior[word] ?? 0));
    const sum = (seen[word] ?? 1) + slope * slope;
    seen[word] = sum;
    valence[word] = now + (STEP * slope) / Math.sqrt(sum);
  }
}

/** The words whose learned valence moves most texts furthest from what the hand-written list says. */
function choose(vocabulary: Vocabulary, learned: Float64Array, most: number): Uint8Array {
  const reach = vocabulary.words.map((_, at) => {
    const news = Math.abs((learned[at] ?? 0) - (vocabulary.prior[at] ?? 0));
    return { at, reach: news * Math.sqrt(vocabulary.texts[at] ?? 0) };
  });
  const chosen = new Uint8Array(vocabulary.words.length);
  for (const { at } of reach.toSorted((a, b) => b.reach - a.reach).slice(0, most)) chosen[at] = 1;
  return chosen;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Mulberry32: the same order on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writeLearned(tag: string, learned: readonly (readonly [string, number])[]): void {
  const groups = new Map<number, string[]>();
  for (const [word, units] of learned) groups.set(units, [...(groups.get(units) ?? []), word]);
  const lines = [...groups]
    .toSorted(([one], [other]) => other - one)
    .map(([units, words]) => `  [${units}, ${quoted(words.join(' '))}],\n`);
  writeFileSync(
    join(LEARNED, `${tag}.ts`),
    `import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Written by scripts/train-lexicon.ts, learned from labelled reviews; not to be edited by hand.
 */
export const LEARNED_${tag.toUpperCase()}: readonly ValenceGroup[] = [
${lines.join('')}];
`,
  );
}

function quoted(words: string): string {
  return words.includes("'") ? `"${words}"` : `'${words}'`;
}

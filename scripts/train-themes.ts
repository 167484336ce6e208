// Learns from ../shared/data/train which words speak of which theme and writes shared/themes/learned/*.ts. Deterministic; some ten seconds.
// With --open-terms it reads only the sets whose stated terms let anybody use them.
// Only numbers for single words and pairs of words are written: no text leaves the data.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEARNED_STEP, type LearnedThemes } from '../shared/themes/learned-themes.ts';
import { THEMES } from '../shared/themes/registry.ts';
import { indexThemes, type ThemeIndex } from '../shared/themes/theme-index.ts';
import type { ThemeId } from '../shared/themes/theme.ts';
import {
  labelledExamples,
  plainExamples,
  type ThemeExample,
  type ThemeSet,
} from './theme-examples.ts';
import { fitTheme, logOddsOf, type EncodedExample, type ThemeModel } from './theme-model.ts';
import { PLAIN_SETS, THEME_SETS } from './theme-sets.ts';

/** What to learn from, and where to write. */
export interface TrainThemesOptions {
  /** Only sets whose stated terms let anybody use them. */
  readonly isOpenOnly: boolean;
  /** Folder of the learned files; left out, it is `shared/themes/learned`. */
  readonly into?: string;
}

const DATA = join(import.meta.dirname, '../../shared/data/train');
const LEARNED = join(import.meta.dirname, '../shared/themes/learned');
const FEWEST_TEXTS = 2;
const FEWEST_TEXTS_OF_A_PAIR = 4;
const MOST_FEATURES = 3500;
/** What a sentence that nobody labelled counts, once the first model has said what it is likely to speak of. */
const UNLABELLED_WEIGHT = 0.3;
/** Weights below this, in steps, change nothing that could be told. */
const SMALLEST = 2;
/** A theme that is missed is worse than one too many: log-odds added to each, best on held-out thirds of the training texts. */
const LEAN = 0.9;
/** Of these the labels tell only in restaurants, and only as a part of something larger: what is learned may only overrule the catalogue. */
const UNSURE: ReadonlySet<ThemeId> = new Set(['speed', 'choice']);
const LEAN_IF_UNSURE = 2;
/** Moved from where a sentence starts to what the catalogue's own word adds. */
const MUST_BE_NAMED = 4;

if (import.meta.main) trainThemes({ isOpenOnly: process.argv.includes('--open-terms') });

/**
 * Learns the words of the themes and writes them down.
 *
 * @param options - What to learn from, and where to write.
 * @returns Sets that were learned from, by language; empty where the data is not there.
 */
export function trainThemes(
  options: TrainThemesOptions,
): Readonly<Record<string, readonly string[]>> {
  const used: Record<string, readonly string[]> = {};
  if (!existsSync(DATA)) return used;
  for (const [language, all] of Object.entries(THEME_SETS)) {
    const sets = all.filter(({ isOpen }) => isOpen || !options.isOpenOnly);
    const learned = learn(language, sets, options.isOpenOnly);
    writeFileSync(join(options.into ?? LEARNED, `${language}.ts`), fileOf(language, learned));
    used[language] = sets.map(({ name }) => name);
  }
  return used;
}

function learn(language: string, sets: readonly ThemeSet[], isOpenOnly: boolean): LearnedThemes {
  const index = indexThemes(THEMES, language, { isLearned: false });
  const reading = { folder: DATA, language, index };
  const labelled = sets.flatMap((set) => labelledExamples(set, reading));
  const plain = (PLAIN_SETS[language] ?? [])
    .filter(({ isOpen }) => isOpen || !isOpenOnly)
    .flatMap(({ name, most }) => plainExamples(name, most, reading));
  const teaching = { index, conventions: [...new Set(sets.map(({ convention }) => convention))] };
  const vocabulary = featuresIn([...labelled, ...plain]);
  const first = fitAll(encode(labelled, vocabulary), vocabulary.length, teaching);
  const taught = encode(plain, vocabulary).map((one) => withGuesses(one, first));
  const all = [...encode(labelled, vocabulary), ...taught];
  const second = fitAll(all, vocabulary.length, teaching);
  const chosen = choose(vocabulary, second, all);
  const examples = all.map(({ example }) => example);
  return written(fitAll(encode(examples, chosen), chosen.length, teaching), chosen, index);
}

interface Teaching {
  readonly index: ThemeIndex;
  readonly conventions: readonly string[];
}

/** Only themes that some text speaks of can be learned. */
function fitAll(
  examples: readonly EncodedExample[],
  features: number,
  { index, conventions }: Teaching,
): readonly ThemeModel[] {
  const { ids } = index;
  const learnable = ids.filter((id) =>
    examples.some(({ example }) => (example.labels.get(id) ?? 0) === 1),
  );
  return learnable.map((theme) =>
    fitTheme(examples, conventions, {
      theme,
      at: ids.indexOf(theme),
      themes: ids.length,
      features,
    }),
  );
}

function featuresIn(examples: readonly ThemeExample[]): readonly string[] {
  const texts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features)) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  }
  return Array.from(texts)
    .filter(
      ([feature, count]) =>
        count >= (feature.includes(' ') ? FEWEST_TEXTS_OF_A_PAIR : FEWEST_TEXTS),
    )
    .map(([feature]) => feature)
    .toSorted();
}

function encode(
  examples: readonly ThemeExample[],
  vocabulary: readonly string[],
): readonly EncodedExample[] {
  const places = new Map(vocabulary.map((feature, at) => [feature, at]));
  return examples.map((example) => ({
    example,
    features: Uint32Array.from(
      example.features.map((feature) => places.get(feature)).filter((at) => at !== undefined),
    ),
  }));
}

/** What a text without labels is likely to speak of. */
function withGuesses(encoded: EncodedExample, models: readonly ThemeModel[]): EncodedExample {
  const labels = new Map<ThemeId, number>(
    models.map((model) => [model.theme, 1 / (1 + Math.exp(-logOddsOf(model, encoded)))]),
  );
  return { ...encoded, example: { ...encoded.example, labels, weight: UNLABELLED_WEIGHT } };
}

/** The features that move most texts furthest. */
function choose(
  vocabulary: readonly string[],
  models: readonly ThemeModel[],
  examples: readonly EncodedExample[],
): readonly string[] {
  const texts = new Uint32Array(vocabulary.length);
  for (const { features } of examples) for (const at of features) texts[at] = (texts[at] ?? 0) + 1;
  const reach = vocabulary.map((feature, at) => {
    const furthest = Math.max(0, ...models.map(({ weights }) => Math.abs(weights[at] ?? 0)));
    return { feature, reach: furthest * Math.sqrt(texts[at] ?? 0) };
  });
  return reach
    .toSorted((a, b) => b.reach - a.reach)
    .slice(0, MOST_FEATURES)
    .map(({ feature }) => feature)
    .toSorted();
}

function written(
  models: readonly ThemeModel[],
  features: readonly string[],
  { ids }: ThemeIndex,
): LearnedThemes {
  const words = features.flatMap((feature, at) => {
    const numbers = models.map(({ weights }, theme) => {
      const steps = stepsOf(weights[at] ?? 0);
      return Math.abs(steps) < SMALLEST ? '' : `${String.fromCharCode(97 + theme)}${steps}`;
    });
    return numbers.join('') === '' ? [] : [`${feature} ${numbers.join('')}`];
  });
  return {
    themes: models.map(({ theme }) => theme),
    bias: models.map(({ theme, bias }) =>
      stepsOf(bias + (UNSURE.has(theme) ? LEAN_IF_UNSURE - MUST_BE_NAMED : LEAN)),
    ),
    catalogue: models.map(({ theme, catalogue }) =>
      ids.flatMap((id, at) => {
        const isOwn = id === theme && UNSURE.has(id);
        const steps = stepsOf((catalogue[at] ?? 0) + (isOwn ? MUST_BE_NAMED : 0));
        return steps === 0 ? [] : [[id, steps] as const];
      }),
    ),
    words: words.join(','),
  };
}

function stepsOf(logOdds: number): number {
  return Math.round(logOdds / LEARNED_STEP) + 0;
}

function fileOf(language: string, { themes, bias, catalogue, words }: LearnedThemes): string {
  const pairs = catalogue.map(
    (amounts) => `    [${amounts.map(([id, amount]) => `['${id}', ${amount}]`).join(', ')}],\n`,
  );
  return `import type { LearnedThemes } from '../learned-themes.ts';

/**
 * What labelled reviews teach of themes.
 *
 * @source Written by scripts/train-themes.ts; not to be edited by hand.
 */
export const LEARNED_${language.toUpperCase()}: LearnedThemes = {
  themes: [${themes.map((id) => `'${id}'`).join(', ')}],
  bias: [${bias.join(', ')}],
  catalogue: [
${pairs.join('')}  ],
  words:
    ${words.includes("'") ? `"${words}"` : `'${words}'`},
};
`;
}

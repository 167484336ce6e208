// One linear model a theme, for scripts/train-themes.ts.
import type { ThemeExample } from './theme-examples.ts';
import type { ThemeId } from '../shared/themes/theme.ts';

/** An example as numbers. */
export interface EncodedExample {
  readonly example: ThemeExample;
  /** Indexes of its features. */
  readonly features: Uint32Array;
}

/** What was learned of one theme. */
export interface ThemeModel {
  readonly theme: ThemeId;
  bias: number;
  /** By index of a theme that the catalogue names. */
  readonly catalogue: Float64Array;
  /** By index of a feature. */
  readonly weights: Float64Array;
}

/** How a theme is learned. */
export interface FitOptions {
  readonly theme: ThemeId;
  /** Its index among the themes. */
  readonly at: number;
  readonly themes: number;
  readonly features: number;
}

const EPOCHS = 8;
const STEP = 0.15;
/** How strongly a weight is drawn to zero. */
const SHRINK = 0.01;
/** What the catalogue's own word is worth before anything is learned. */
const NAMED = 2.5;
const UNNAMED = -1.5;
const SEED = 20_261_122;

/**
 * Says how likely an example speaks of a theme, by the rules of the first convention.
 *
 * @param model - Of the theme.
 * @param encoded - The example.
 * @returns Log-odds.
 */
export function logOddsOf(model: ThemeModel, { example, features }: EncodedExample): number {
  let sum = model.bias;
  for (const theme of example.named) sum += model.catalogue[theme] ?? 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return sum;
}

/**
 * Learns one theme: logistic regression by steps that shrink with what a weight has seen (Adagrad).
 *
 * Where a sentence starts from, and what the catalogue's word is worth, is learned apart for each convention but the first, for sets
 * label by different rules; only what holds by the first one's rules is kept.
 *
 * @param examples - With and without a label of this theme.
 * @param conventions - The first one's rules are the ones to keep to.
 * @param options - Which theme, and how much there is.
 * @returns The model.
 */
export function fitTheme(
  examples: readonly EncodedExample[],
  conventions: readonly string[],
  options: FitOptions,
): ThemeModel {
  const { theme, at, themes, features } = options;
  const own = examples.filter(({ example }) => example.labels.has(theme));
  // Features, what the catalogue names, the bias, and for each further convention bias and catalogue's word.
  const bias = features + themes;
  const weights = new Float64Array(bias + 1 + 2 * conventions.length);
  const seen = new Float64Array(weights.length).fill(1);
  weights[features + at] = NAMED;
  weights[bias] = UNNAMED;
  const inputs = own.map(({ example, features: words }) => {
    const convention = conventions.indexOf(example.convention);
    const apart = bias + 1 + 2 * convention;
    const isNamed = example.named.has(at);
    return Uint32Array.from([
      ...words,
      ...Array.from(example.named, (named) => features + named),
      bias,
      ...(convention > 0 ? [apart, ...(isNamed ? [apart + 1] : [])] : []),
    ]);
  });
  const random = randomFrom(SEED);
  const order = Uint32Array.from(own, (_, place) => place);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const place of order) {
      const { labels, weight } = own[place]?.example ?? { labels: new Map(), weight: 0 };
      const input = inputs[place] ?? new Uint32Array();
      step(input, { weights, seen, label: labels.get(theme) ?? 0, weight, held: features });
    }
  }
  return {
    theme,
    bias: weights[bias] ?? 0,
    catalogue: weights.slice(features, bias),
    weights: weights.slice(0, features),
  };
}

interface Step {
  readonly weights: Float64Array;
  readonly seen: Float64Array;
  readonly label: number;
  readonly weight: number;
  /** Weights below this index are drawn to zero. */
  readonly held: number;
}

function step(input: Uint32Array, { weights, seen, label, weight, held }: Step): void {
  let logOdds = 0;
  for (const at of input) logOdds += weights[at] ?? 0;
  const error = weight * (label - 1 / (1 + Math.exp(-logOdds)));
  for (const at of input) {
    const now = weights[at] ?? 0;
    const slope = error - (at < held ? SHRINK * now * weight : 0);
    const sum = (seen[at] ?? 1) + slope * slope;
    seen[at] = sum;
    weights[at] = now + (STEP * slope) / Math.sqrt(sum);
  }
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

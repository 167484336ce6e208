import type { SentimentLabel } from '../feedback/analysis.ts';
import type { ReadText } from './read-text.ts';
import type { Hit, SentenceThemes } from './sentence-themes.ts';

/** What one clause says of a theme. */
export interface Saying {
  readonly score: number;
  /** Index of the clause. */
  readonly clause: number;
  /** Offset of the first character of the words that name the theme there. */
  readonly start: number;
  /** Offset behind their last character. */
  readonly end: number;
}

/** What a text has said of one theme so far. */
export interface Mention {
  /** Index into the ids of the themes. */
  readonly theme: number;
  /** Of the scores of its clauses. */
  sum: number;
  /** What was said best of it, and worst. */
  best: Saying;
  worst: Saying;
}

/** Between them a clause says neither good nor bad of its themes. */
const POSITIVE_FROM = 0.05;
const NEGATIVE_TO = -0.05;
/** Below this a clause names its theme and leaves the judgement to what follows. */
const SAYS_LITTLE = 0.08;
/** So many words further on, an opinion counts half. */
const HALF_WAY = 2;
/** Opinions further off are about something else. */
const FARTHEST = 20;

/**
 * Notes the themes that a sentence speaks of.
 *
 * @param text - The whole text.
 * @param sentence - As it was read.
 * @param mentions - In order of first mention; is added to.
 */
export function noteSentence(text: ReadText, sentence: SentenceThemes, mentions: Mention[]): void {
  const found = foundIn(sentence);
  for (let at = 0; at < found.length; at += 1) {
    const hit = found[at];
    // A theme that is named twice in a clause is judged once there.
    if (hit !== undefined && !isRepeated(found, at, hit)) {
      note(mentions, hit, text, scoreOf(text, hit, found));
    }
  }
}

/** A sentence has few: looking back costs less than a set. */
function isRepeated(found: readonly Hit[], at: number, { theme, clause }: Hit): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = found[before];
    if (other?.theme === theme && other.clause === clause) return true;
  }
  return false;
}

/**
 * Puts a sum of scores in a word.
 *
 * @param sum - Of the clauses of one theme.
 * @returns `neu` where they say little or as much good as bad.
 */
export function polarityOf(sum: number): SentimentLabel {
  if (sum >= POSITIVE_FROM) return 'pos';
  return sum <= NEGATIVE_TO ? 'neg' : 'neu';
}

/**
 * Picks the clause to show for a theme.
 *
 * @param mention - All that was said of it.
 * @returns The best of praise, the worst of complaint, else what says most.
 */
export function clearestOf({ sum, best, worst }: Mention): Saying {
  const polarity = polarityOf(sum);
  if (polarity !== 'neu') return polarity === 'pos' ? best : worst;
  return Math.abs(worst.score) > Math.abs(best.score) ? worst : best;
}

/** The words that name the themes of a sentence, in order; of a theme that no word names but the sentence means, its best word. */
function foundIn(sentence: SentenceThemes): readonly Hit[] {
  const { named, hits, best, bestToken, bestClause } = sentence;
  const found: Hit[] = [];
  for (const hit of hits) if (means(sentence, hit.theme)) found.push(hit);
  const namedOnly = found.length;
  for (let theme = 0; theme < named.length; theme += 1) {
    if (named[theme] === 1 || (best[theme] ?? 0) <= 0 || !means(sentence, theme)) continue;
    const from = bestToken[theme] ?? 0;
    found.push({ theme, clause: bestClause[theme] ?? 0, from, last: from });
  }
  return found.length > namedOnly ? found.toSorted((a, b) => a.from - b.from) : found;
}

/** A learned theme needs more for than against it; any other is meant where it is named. */
function means({ index, sums, named }: SentenceThemes, theme: number): boolean {
  const bias = index.bias[theme] ?? 0;
  return Number.isNaN(bias) ? named[theme] === 1 : bias + (sums[theme] ?? 0) > 0;
}

function scoreOf(text: ReadText, hit: Hit, found: readonly Hit[]): number {
  if (text.opinions === undefined || !isShared(hit, found)) return scoreAround(text, hit.clause);
  return opinionNear(text, text.opinions(), hit);
}

/** Whether another theme is named in the same clause. */
function isShared(hit: Hit, found: readonly Hit[]): boolean {
  for (const { theme, clause } of found) {
    if (clause === hit.clause && theme !== hit.theme) return true;
  }
  return false;
}

/** Where a clause praises one theme and blames another, each takes what stands near it. */
function opinionNear(text: ReadText, opinions: ArrayLike<number>, hit: Hit): number {
  const span = text.spans[hit.clause];
  let near = 0;
  let good = 0;
  let bad = 0;
  const from = Math.max(span?.from ?? 0, hit.from - FARTHEST);
  const to = Math.min(span?.to ?? 0, hit.last + FARTHEST + 1);
  for (let at = from; at < to; at += 1) {
    const opinion = opinions[at] ?? 0;
    if (opinion === 0) continue;
    good += Math.max(0, opinion);
    bad -= Math.min(0, opinion);
    const distance = Math.max(hit.from - at, at - hit.last, 0);
    near += opinion / (1 + distance / HALF_WAY);
  }
  return good > 0 && bad > 0 ? Math.tanh(near) : scoreAround(text, hit.clause);
}

/** "The food, in all honesty, was cold": a clause that says nothing takes the score of the rest of its sentence. */
function scoreAround({ spans, scores }: ReadText, at: number): number {
  const own = scores[at] ?? 0;
  if (Math.abs(own) >= SAYS_LITTLE) return own;
  const after = spans[at + 1];
  // Behind a "but" something else is judged.
  const follows = after?.sentence === spans[at]?.sentence && after?.isContrast === false;
  const next = follows ? (scores[at + 1] ?? 0) : 0;
  return Math.abs(next) > Math.abs(own) ? next : own;
}

function note(
  mentions: Mention[],
  { theme, clause, from, last }: Hit,
  text: ReadText,
  score: number,
): void {
  const { starts, ends } = text.scan;
  const start = starts[from] ?? 0;
  const saying = { score, clause, start, end: ends[last] ?? start };
  const mention = mentions.find((one) => one.theme === theme);
  if (mention === undefined) {
    mentions.push({ theme, sum: score, best: saying, worst: saying });
    return;
  }
  mention.sum += score;
  if (score > mention.best.score) mention.best = saying;
  if (score < mention.worst.score) mention.worst = saying;
}

import type { Sentiment, SentimentLabel } from '../feedback/analysis.ts';
import { rounded } from './judge.ts';

const MIDDLE = 3;
const HALF_RANGE = 2;
/** Words and stars together are praise or complaint beyond this. */
const CLEAR = 0.25;
/** Words that are less sure than that contradict nobody. */
const SURE = 0.75;

/**
 * Judges words beside the stars that stand with them: "wow" with two stars is no praise.
 *
 * @param sentiment - From the words alone.
 * @param stars - 1 to 5, as given.
 * @returns Score and label of both together; `disagrees` where sure words say the opposite of the stars. The expected stars stay
 *   those of the words.
 */
export function withStars(sentiment: Sentiment, stars: number): Sentiment {
  const score = rounded((sentiment.score + (stars - MIDDLE) / HALF_RANGE) / 2);
  const label = labelOf(score);
  const opposite = labelOfStars(stars);
  const disagrees =
    sentiment.label !== 'neu' &&
    opposite !== 'neu' &&
    sentiment.label !== opposite &&
    sentiment.confidence >= SURE;
  return { ...sentiment, score, label, ...(disagrees && { disagrees: true as const }) };
}

function labelOf(score: number): SentimentLabel {
  if (score > CLEAR) return 'pos';
  return score < -CLEAR ? 'neg' : 'neu';
}

function labelOfStars(stars: number): SentimentLabel {
  if (stars > MIDDLE) return 'pos';
  return stars < MIDDLE ? 'neg' : 'neu';
}
